import type { Assay } from './assay.js'
import type { Citation } from './citation.js'
import { compareCodePoints } from './code-point-order.js'
import type { ComparabilityPolicy } from './comparability-policy.js'
import { allowsRatio } from './comparability-reason.js'
import type { Compound } from './compound.js'
import type { EvidenceScope } from './evidence-scope.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import { groupBy } from './group-by.js'
import type { Issue } from './issue.js'
import { judgeSides } from './judge-sides.js'
import { linkAssays } from './link-assays.js'
import type { Measurement } from './measurement.js'
import { toContextKey, toGroupKey } from './potency-context.js'
import { createProvenance, type Provenance } from './provenance.js'
import { displayRefusal } from './ratio-display.js'
import type { ReplicateGroup } from './replicate-group.js'
import { collapseAssays } from './replicate-group.js'
import { selectEvidence } from './select-evidence.js'
import { findRestatements, setRestatementsAside } from './set-restatements-aside.js'
import { assignTiers } from './tiers.js'
import type { ValueInterval } from './value-interval.js'
import { toScale } from './value-scale.js'

/** One compound in a ranking. `method` says how its values became one; `n` and `nCensored` count them, `mentions` their repetitions too. */
export interface RankedCompound {
  readonly tier: number
  readonly compound: Compound
  readonly standardValue: number | null
  readonly standardUnit: string | null
  readonly pValue: number | null
  readonly interval: ValueInterval | null
  readonly method: string
  readonly n: number
  readonly nCensored: number
  readonly mentions: number
  readonly boundedMean: number | null
  readonly measurements: readonly Measurement[]
}

/** Compounds that may be ranked together: of one assay and source, or of assays linked by shared compounds, where both are null if several. */
export interface RankingGroup {
  readonly assay: Assay | null
  readonly citation: Citation | null
  readonly rows: readonly RankedCompound[]
}

export interface CompoundRanking {
  readonly groups: readonly RankingGroup[]
  readonly unranked: readonly ExcludedMeasurement[]
  readonly warnings: readonly Issue[]
}

/**
 * What is ranked: concentrations of one context or of several. `provenance` is given where more is known of who stands in
 * their assays than these measurements tell.
 */
export interface RankingRequest {
  readonly measurements: readonly Measurement[]
  readonly profiles: Provenance['profiles']
  readonly provenance?: Provenance
  readonly policy: ComparabilityPolicy
  readonly scope: EvidenceScope
}

/**
 * Ranks compounds by potency, in tiers. A policy of one assay ranks inside each assay and source; one that reaches across
 * sources ranks inside each set of assays that shared compounds link, and a compound that nothing links is NOT_CONNECTED.
 * A compound of which there are only bounds, and one that the policy does not let compare with the most potent, is listed
 * as unranked. The group with the most compounds comes first.
 */
export function rankCompounds(request: RankingRequest): CompoundRanking {
  const { policy, scope } = request
  const provenance = request.provenance ?? createProvenance(request)
  const evidence = selectEvidence(request.measurements, { scope, provenance })
  const { made, restated } = setRestatementsAside(evidence.included)
  const divided = made.filter(({ endpointKind }) => endpointKind === 'CONCENTRATION')
  const undivided = made.filter(({ endpointKind }) => endpointKind !== 'CONCENTRATION')
  const sets = policy.reach === 'CONTEXT' ? linkContexts(divided) : { sets: splitAssays(divided), lonely: [] }
  const terms = { policy, provenance, restated: groupBy(restated, ({ measurement }) => measurement.compound.id) }
  const ranked = sets.sets.map((members) => rankSet(members, terms))
  const unranked = [
    ...evidence.excluded,
    ...restated,
    ...undivided.map((measurement) => toUnranked(measurement, 'ENDPOINT_NOT_DIVIDED', 'is not a concentration')),
    ...sets.lonely.map((measurement) => toUnranked(measurement, 'NOT_CONNECTED', 'shares no assay with any other compound here')),
    ...ranked.flatMap((set) => set.unranked),
  ]
  const groups = ranked.map(({ group }) => group).filter(({ rows }) => rows.length > 0)
  return { groups: groups.sort(compareGroups), unranked, warnings: evidence.warnings }
}

function splitAssays(measurements: readonly Measurement[]): readonly (readonly Measurement[])[] {
  return [...groupBy(measurements, (one) => `${toGroupKey(one)} ${one.endpoint} ${toScale(one) ?? ''}`).values()]
}

function linkContexts(measurements: readonly Measurement[]) {
  const contexts = [...groupBy(measurements, (one) => `${toContextKey(one)} ${toScale(one) ?? ''}`).values()].map(linkAssays)
  return { sets: contexts.flatMap(({ sets }) => sets), lonely: contexts.flatMap(({ lonely }) => lonely) }
}

interface RankingTerms {
  readonly policy: ComparabilityPolicy
  readonly provenance: Provenance
  /** Left out as repetitions, by compound. */
  readonly restated: ReadonlyMap<string, readonly ExcludedMeasurement[]>
}

interface RankedSet {
  readonly group: RankingGroup
  readonly unranked: readonly ExcludedMeasurement[]
}

interface Candidate {
  readonly compound: Compound
  readonly potency: ReplicateGroup
}

function rankSet(members: readonly Measurement[], terms: RankingTerms): RankedSet {
  const candidates = [...groupBy(members, ({ compound }) => compound.id).values()].flatMap(toCandidate).sort(compareCandidates)
  const [leader, ...others] = candidates.filter(({ potency }) => potency.value !== null)
  const bounded = candidates.filter(({ potency }) => potency.value === null).flatMap(({ potency }) => potency.measurements)
  const tooVague = bounded.map((measurement) => toUnranked(measurement, 'BOUND_ONLY', 'is only a bound, which has no rank'))
  if (leader === undefined) return { group: { assay: null, citation: null, rows: [] }, unranked: tooVague }
  const judged = others.map((candidate) => ({ candidate, refusal: findRefusal(leader, candidate, terms) }))
  const accepted = [leader, ...judged.filter(({ refusal }) => refusal === null).map(({ candidate }) => candidate)]
  const refused = judged.flatMap(({ candidate, refusal }) => (refusal === null ? [] : listRefused(candidate, refusal)))
  const isEveryOtherRefused = others.length > 0 && accepted.length === 1
  const alone = isEveryOtherRefused ? listRefused(leader, 'nothing may be compared with it') : []
  const rows = isEveryOtherRefused ? [] : toRows(accepted, terms)
  const used = rows.flatMap(({ measurements }) => measurements)
  const group = { assay: theOnly(used.map(({ assay }) => assay)), citation: theOnly(used.map(({ citation }) => citation)), rows }
  return { group, unranked: [...tooVague, ...refused, ...alone] }
}

function toCandidate(measurements: readonly Measurement[]): readonly Candidate[] {
  const [first] = measurements
  return first === undefined ? [] : [{ compound: first.compound, potency: collapseAssays(measurements) }]
}

/** The reason why a compound may not stand in one list with the most potent, in words; null where it may. */
function findRefusal(leader: Candidate, candidate: Candidate, terms: RankingTerms): string | null {
  const { verdict } = judgeSides(leader.potency.measurements, candidate.potency.measurements, terms)
  return allowsRatio(verdict.outcome) ? null : displayRefusal(verdict)
}

function listRefused({ potency }: Candidate, refusal: string): readonly ExcludedMeasurement[] {
  return potency.measurements.map((one) => toUnranked(one, 'NOT_COMPARABLE', `was not ranked: ${refusal}`))
}

function toRows(candidates: readonly Candidate[], { policy, restated }: RankingTerms): readonly RankedCompound[] {
  const tiers = assignTiers(
    candidates.map(({ potency }) => potency.value),
    policy.noiseLog10,
  )
  return candidates.flatMap((candidate, index) => {
    const tier = tiers[index] ?? null
    return tier === null ? [] : [toRow(candidate, tier, restated.get(candidate.compound.id) ?? [])]
  })
}

function toRow({ compound, potency }: Candidate, tier: number, restated: readonly ExcludedMeasurement[]): RankedCompound {
  const { value, unit, interval, method, n, nCensored, boundedMean, measurements } = potency
  return {
    tier,
    compound,
    standardValue: value,
    standardUnit: unit,
    pValue: unit === 'nM' && value !== null ? 9 - Math.log10(value) : null,
    interval: interval === null ? null : { ...interval, unit: unit ?? '' },
    method,
    n,
    nCensored,
    mentions: n + findRestatements(measurements, restated).length,
    boundedMean,
    measurements,
  }
}

function toUnranked(measurement: Measurement, code: string, why: string): ExcludedMeasurement {
  const printed = `The ${measurement.endpoint} of ${measurement.compound.name} ("${measurement.reportedText}")`
  return { measurement, code, message: `${printed} ${why}.` }
}

function compareCandidates(one: Candidate, other: Candidate): number {
  const [own, others] = [one.potency.value ?? Infinity, other.potency.value ?? Infinity]
  if (own !== others) return own < others ? -1 : 1
  return compareCodePoints(one.compound.name, other.compound.name) || compareCodePoints(one.compound.id, other.compound.id)
}

function compareGroups(one: RankingGroup, other: RankingGroup): number {
  return other.rows.length - one.rows.length || compareCodePoints(toGroupText(one), toGroupText(other))
}

function toGroupText({ assay, citation, rows }: RankingGroup): string {
  return [assay?.name ?? '', assay?.id ?? '', citation?.id ?? '', rows[0]?.measurements[0]?.id ?? ''].join('\u0000')
}

function theOnly<Item extends { readonly id: string }>(items: readonly Item[]): Item | null {
  const [first] = items
  return first !== undefined && items.every(({ id }) => id === first.id) ? first : null
}

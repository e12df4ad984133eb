import type { RatioTerms } from './assemble-ratio.js'
import type { ComparabilityPolicy } from './comparability-policy.js'
import type { ComparabilityAxis } from './comparability-verdict.js'
import { combineRatios } from './combine-ratios.js'
import type { Compound } from './compound.js'
import { createRatio } from './create-ratio.js'
import type { EvidenceScope } from './evidence-scope.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import { groupBy } from './group-by.js'
import type { Issue } from './issue.js'
import type { Measurement } from './measurement.js'
import type { MissingValue } from './missing-value.js'
import { toContextKey, type PotencyRecord } from './potency-context.js'
import type { PotencyRatio } from './potency-ratio.js'
import type { Provenance } from './provenance.js'
import { selectEvidence } from './select-evidence.js'
import { setRestatementsAside } from './set-restatements-aside.js'

/** One other context against the reference context. `sample` is any record there. */
export interface SelectivityEntry {
  readonly sample: PotencyRecord
  readonly ratio: PotencyRatio
}

export interface SelectivityRequest {
  readonly compound: Compound
  /** Of one context: endpoint, target and cell line. */
  readonly reference: readonly PotencyRecord[]
  /** Of the other contexts, all of the same endpoint. */
  readonly others: readonly PotencyRecord[]
  readonly provenance: Provenance
  readonly policy: ComparabilityPolicy
  readonly scope: EvidenceScope
}

export interface SelectivityAnswer {
  readonly entries: readonly SelectivityEntry[]
  readonly excluded: readonly ExcludedMeasurement[]
  readonly warnings: readonly Issue[]
}

/**
 * One compound in several contexts against itself in one: other ÷ reference, so that above 1 it is the more potent in the
 * reference context. Values are divided inside one source, where target or cell line, and only one of them, differs; where
 * no source has both, what there is is held side by side and refused.
 */
export function compareContexts(request: SelectivityRequest): SelectivityAnswer {
  const { scope, provenance, policy } = request
  const records = [...request.reference, ...request.others]
  const selected = selectEvidence(records.filter(isMeasurement), { scope, provenance })
  const { made, restated } = setRestatementsAside(selected.included)
  const evidence = { ...selected, included: made, excluded: [...selected.excluded, ...restated] }
  const terms = { policy, provenance, notes: evidence.notes }
  const places = [...groupBy(request.others, toContextKey).values()]
  const entries = places.flatMap((place) => compareWithPlace(request, place, { evidence, terms }))
  return { entries, excluded: evidence.excluded, warnings: evidence.warnings }
}

interface From {
  readonly evidence: { readonly included: readonly Measurement[]; readonly excluded: readonly ExcludedMeasurement[] }
  readonly terms: RatioTerms
}

function compareWithPlace(request: SelectivityRequest, place: readonly PotencyRecord[], from: From): readonly SelectivityEntry[] {
  const [sample] = place
  if (sample === undefined) return []
  const own = take(request.reference, from)
  const other = take(place, from)
  const compounds = { reference: request.compound, comparator: request.compound }
  const excluded = [...own.excluded, ...other.excluded]
  const missing = other.included.length === 0 ? (place.find(isMissing) ?? null) : (request.reference.find(isMissing) ?? null)
  const [first, ...rest] = pairBySource(own.included, other.included).map(([referenceMeasurements, comparatorMeasurements]) => {
    const sides = { ...compounds, referenceMeasurements, comparatorMeasurements, excluded }
    const isEmpty = referenceMeasurements.length === 0 || comparatorMeasurements.length === 0
    return createRatio({ ...sides, missing: isEmpty ? missing : null }, { ...from.terms, ...findAxis(request.reference, sample) })
  })
  return first === undefined ? [] : [{ sample, ratio: combineRatios([first, ...rest], from.terms) }]
}

type Pair = readonly [reference: readonly Measurement[], other: readonly Measurement[]]

function pairBySource(reference: readonly Measurement[], other: readonly Measurement[]): readonly Pair[] {
  const own = groupBy(reference, ({ citation }) => citation.id)
  const pairs = [...groupBy(other, ({ citation }) => citation.id)].flatMap(([source, members]): readonly Pair[] => {
    const beside = own.get(source)
    return beside === undefined ? [] : [[beside, members]]
  })
  return pairs.length > 0 ? pairs : [[reference, other]]
}

/** What differs between the contexts, if it is one thing: nothing else may. */
function findAxis([reference]: readonly PotencyRecord[], other: PotencyRecord): { readonly axis?: ComparabilityAxis } {
  if (reference === undefined) return {}
  const isOtherTarget = reference.assay.target?.id !== other.assay.target?.id
  const isOtherLine = reference.assay.cellLine?.id !== other.assay.cellLine?.id
  if (isOtherTarget === isOtherLine) return {}
  return { axis: isOtherTarget ? 'TARGET' : 'CELL_LINE' }
}

function take(records: readonly PotencyRecord[], { evidence }: From): From['evidence'] {
  const ids = new Set(records.map(({ id }) => id))
  return {
    included: evidence.included.filter(({ id }) => ids.has(id)),
    excluded: evidence.excluded.filter(({ measurement }) => ids.has(measurement.id)),
  }
}

function isMeasurement(record: PotencyRecord): record is Measurement {
  return !isMissing(record)
}

function isMissing(record: PotencyRecord): record is MissingValue {
  return 'reason' in record
}

import type { Basis } from './basis.js'
import type { ClaimVerdict } from './claim.js'
import type { Company } from './company.js'
import type { CompanyRole } from './compound.js'
import { findDistinctMeasurements } from './distinct-measurements.js'
import { groupBy } from './group-by.js'
import type { Measurement } from './measurement.js'
import type { Party, Provenance } from './provenance.js'
import { findMakers, findSellers, isRival } from './provenance.js'

/** How far a value stands from those with an interest in it, relative to its compound. MIXED only on a report over several. */
export const INDEPENDENCE_CLASSES = [
  'ORIGINATOR_REPORTED',
  'RIVAL_REPORTED',
  'VENDOR_RESTATED',
  'INDEPENDENT',
  'UNDETERMINED',
  'MIXED',
] as const
export type IndependenceClass = (typeof INDEPENDENCE_CLASSES)[number]

export interface IndependenceCount {
  readonly class: IndependenceClass
  readonly measurements: number
}

/** One relation that a class rests on; `party` is null where nobody is known. */
export interface IndependenceBasis {
  readonly relation: 'measuredBy' | 'publishedBy' | 'restatedBy' | 'makes' | 'sells'
  readonly party: Company | null
  readonly basis: Basis
  readonly because: string
}

/** Who stands behind values. `measurements` are distinct ones, `mentions` count their restatements too, `sources` are citations. */
export interface IndependenceReport {
  readonly class: IndependenceClass
  readonly measurements: number
  readonly mentions: number
  readonly sources: number
  readonly independent: number
  readonly byClass: readonly IndependenceCount[]
  readonly claimVerdict: ClaimVerdict | null
  readonly basis: readonly IndependenceBasis[]
  readonly summary: string
}

/**
 * The class of one measurement. An interest decides before anything else, the publisher's before the measurer's:
 * in the compound itself ORIGINATOR_REPORTED, in another compound of the assay RIVAL_REPORTED. INDEPENDENT needs a
 * known measurer without interest; that nobody with an interest is known is not enough and stays UNDETERMINED.
 */
export function classifyIndependence(measurement: Measurement, provenance: Provenance): IndependenceClass {
  const publisher = measurement.citation.publishedBy
  const measurer = provenance.measurers.get(measurement.id)?.company ?? null
  const known = [publisher, measurer].filter((company) => company !== null)
  const makers = findMakers(provenance, measurement.compound.id)
  if (known.some((company) => makers.some((maker) => maker.company.id === company.id))) return 'ORIGINATOR_REPORTED'
  if (known.some((company) => isRival(provenance, company, measurement))) return 'RIVAL_REPORTED'
  if (measurer !== null && !isSeller(provenance, measurer, measurement)) return 'INDEPENDENT'
  const restater = publisher ?? findRestater(measurement, provenance)?.company ?? null
  return restater !== null && isSeller(provenance, restater, measurement) ? 'VENDOR_RESTATED' : 'UNDETERMINED'
}

/** Reports on any number of measurements; restatements of one count as mentions of it. `claimVerdict` is passed on. */
export function reportIndependence(
  measurements: readonly Measurement[],
  provenance: Provenance,
  claimVerdict: ClaimVerdict | null = null,
): IndependenceReport {
  const distinct = findDistinctMeasurements(measurements).map(({ measurement }) => measurement)
  const classes = groupBy(distinct, (measurement) => classifyIndependence(measurement, provenance))
  const byClass = INDEPENDENCE_CLASSES.flatMap((name) => {
    const members = classes.get(name)
    return members === undefined ? [] : [{ class: name, measurements: members.length }]
  })
  const counts = {
    measurements: distinct.length,
    mentions: measurements.length,
    sources: new Set(distinct.map(({ citation }) => citation.id)).size,
    independent: classes.get('INDEPENDENT')?.length ?? 0,
  }
  return {
    class: byClass.length > 1 ? 'MIXED' : (byClass[0]?.class ?? 'UNDETERMINED'),
    ...counts,
    byClass,
    claimVerdict,
    basis: gatherBasis(distinct, provenance),
    summary: summarise(counts, byClass),
  }
}

function findRestater(measurement: Measurement, provenance: Provenance): Party | null {
  const restater = provenance.restaters.get(measurement.locator?.documentId ?? '') ?? null
  return restater?.company?.id === measurement.citation.publishedBy?.id ? null : restater
}

function isSeller(provenance: Provenance, company: Company, measurement: Measurement): boolean {
  return findSellers(provenance, measurement.compound.id).some((seller) => seller.company.id === company.id)
}

function gatherBasis(measurements: readonly Measurement[], provenance: Provenance): readonly IndependenceBasis[] {
  const all = measurements.flatMap((measurement) => [
    toMeasuredBy(provenance.measurers.get(measurement.id)),
    toPublishedBy(measurement),
    ...toRestatedBy(findRestater(measurement, provenance)),
    ...findMakers(provenance, measurement.compound.id).map((role) => toInterest('makes', role, measurement)),
    ...findSellers(provenance, measurement.compound.id).map((role) => toInterest('sells', role, measurement)),
  ])
  const distinct = new Map(all.map((one) => [[one.relation, one.party?.id, one.basis, one.because].join(' '), one]))
  return [...distinct.values()]
}

function toMeasuredBy(measurer: Party | undefined): IndependenceBasis {
  if (measurer !== undefined) return { relation: 'measuredBy', party: measurer.company, basis: measurer.basis, because: measurer.because }
  return { relation: 'measuredBy', party: null, basis: 'UNKNOWN', because: 'the source does not say who measured' }
}

function toPublishedBy({ citation }: Measurement): IndependenceBasis {
  const party = citation.publishedBy
  const basis = party === null ? 'UNKNOWN' : citation.publisherBasis
  const host = citation.host === null ? 'the citation' : `the host ${citation.host}`
  const because = {
    STATED: `${citation.label} names its publisher`,
    INFERRED: `it follows from ${host}, which is all that is known of the source`,
    EXAMPLE_ONLY: `${citation.label} gives the publisher only as an example`,
    UNKNOWN: `nothing is known of who published ${citation.label}`,
  }
  return { relation: 'publishedBy', party, basis, because: because[basis] }
}

function toRestatedBy(restater: Party | null): readonly IndependenceBasis[] {
  return restater === null ? [] : [{ relation: 'restatedBy', party: restater.company, basis: restater.basis, because: restater.because }]
}

function toInterest(relation: 'makes' | 'sells', role: CompanyRole, { compound }: Measurement): IndependenceBasis {
  const because =
    role.reportedText === null ? `it is recorded for ${compound.name}` : `"${role.reportedText}" is printed for ${compound.name}`
  return { relation, party: role.company, basis: 'STATED', because }
}

/** Each class as it ends a sentence: "it is reported by …". */
export const INDEPENDENCE_CLASS_WORDS: Readonly<Record<IndependenceClass, string>> = {
  ORIGINATOR_REPORTED: "reported by the compound's own developer",
  RIVAL_REPORTED: 'reported by the developer of another compound of the assay',
  VENDOR_RESTATED: 'repeated by a vendor from an unknown publisher',
  INDEPENDENT: 'measured by a known party without an interest',
  UNDETERMINED: 'of unknown independence',
  MIXED: 'of several classes',
}

function summarise(
  counts: Pick<IndependenceReport, 'measurements' | 'mentions' | 'sources' | 'independent'>,
  byClass: readonly IndependenceCount[],
): string {
  if (counts.measurements === 0) return 'No measurement stands behind this.'
  const measurements = countText(counts.measurements, 'measurement')
  const mentions = counts.mentions > counts.measurements ? ` (mentioned ${counts.mentions} times)` : ''
  const parts = byClass.map((count) => `${count.measurements} ${INDEPENDENCE_CLASS_WORDS[count.class]}`)
  return `${measurements}${mentions} from ${countText(counts.sources, 'source')}, ${counts.independent} independent: ${parts.join(', ')}.`
}

function countText(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}

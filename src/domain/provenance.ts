import type { Basis } from './basis.js'
import type { Citation } from './citation.js'
import type { Company } from './company.js'
import type { CompanyRole, CompoundProfile } from './compound.js'
import { groupBy } from './group-by.js'
import type { Measurement } from './measurement.js'
import type { MissingValue } from './missing-value.js'

/** Somebody in a part, and how that is known. */
export interface Party {
  readonly company: Company | null
  readonly basis: Basis
  readonly because: string
}

/**
 * What the classes of independence rest on, beside the measurements: who develops which compound (`profiles`, by
 * compound id), which compounds share an assay, who issued the document in which a value stands (`restaters`, by
 * document id), and who measured, where that is known (`measurers`, by measurement id).
 */
export interface Provenance {
  readonly profiles: ReadonlyMap<string, CompoundProfile>
  readonly compoundsByAssay: ReadonlyMap<string, readonly string[]>
  readonly restaters: ReadonlyMap<string, Party>
  readonly measurers: ReadonlyMap<string, Party>
}

/**
 * Gathers provenance from what was loaded. `measurements` and `missingValues` should be all of the assays in
 * question, because a value is a rival's through another compound of its assay. Of `documentCitations` only a
 * document's own citation (no number) tells who issued the document.
 */
export function createProvenance(known: {
  readonly profiles: ReadonlyMap<string, CompoundProfile>
  readonly measurements: readonly Measurement[]
  readonly missingValues?: readonly MissingValue[]
  readonly documentCitations?: readonly Citation[]
  readonly measurers?: ReadonlyMap<string, Party>
}): Provenance {
  const inAssays = [...known.measurements, ...(known.missingValues ?? [])]
  const compoundsByAssay = [...groupBy(inAssays, ({ assay }) => assay.id)].map(
    ([assayId, members]) => [assayId, [...new Set(members.map(({ compound }) => compound.id))]] as const,
  )
  const restaters = (known.documentCitations ?? []).flatMap((citation) =>
    citation.documentId !== null && citation.number === null && citation.publishedBy !== null
      ? [[citation.documentId, { company: citation.publishedBy, basis: citation.publisherBasis, because: issuerText(citation) }] as const]
      : [],
  )
  return {
    profiles: known.profiles,
    compoundsByAssay: new Map(compoundsByAssay),
    restaters: new Map(restaters),
    measurers: known.measurers ?? new Map(),
  }
}

/** The companies that make or develop a compound, in whatever part; who only sells it is not among them. */
export function findMakers(provenance: Provenance, compoundId: string): readonly CompanyRole[] {
  return (provenance.profiles.get(compoundId)?.companies ?? []).filter(({ role }) => !isSellerRole(role))
}

/** The companies that only sell a compound. */
export function findSellers(provenance: Provenance, compoundId: string): readonly CompanyRole[] {
  return (provenance.profiles.get(compoundId)?.companies ?? []).filter(({ role }) => isSellerRole(role))
}

/** Tells whether the company develops another compound of the same assay. */
export function isRival(provenance: Provenance, company: Company, measurement: Measurement): boolean {
  const others = (provenance.compoundsByAssay.get(measurement.assay.id) ?? []).filter((id) => id !== measurement.compound.id)
  return others.some((id) => findMakers(provenance, id).some((maker) => maker.company.id === company.id))
}

function isSellerRole(role: string): boolean {
  return /^(vendor|seller|supplier|distributor|sells)$/i.test(role)
}

function issuerText(citation: Citation): string {
  if (citation.publisherBasis === 'STATED') return 'the document names its issuer'
  return citation.host === null ? 'it follows from the document' : `it follows from the document's host, ${citation.host}`
}

import type { Basis } from './basis.js'
import type { Company } from './company.js'

/** How well a reference can be found again, best first. */
export const CITATION_GRADES = ['RESOLVED_DOI', 'RESOLVED_PMID', 'TITLE_ONLY', 'HOST_ONLY'] as const
export type CitationGrade = (typeof CITATION_GRADES)[number]

/**
 * A reference as printed; `normalisedTitle` corrects a misprint of the title, which itself stays as printed. `number` is its place in the document's list, null for the document's own citation
 * and for sources outside it. `documentId` is the document that lists it. Two citations with one label stay two.
 * `publishedBy` is who issued the cited source, with the basis of that knowledge ("INFERRED" from a host name).
 */
export interface Citation {
  readonly id: string
  readonly label: string
  readonly number: number | null
  readonly reportedText: string
  readonly title: string | null
  readonly normalisedTitle: string | null
  readonly host: string | null
  readonly grade: CitationGrade
  readonly doi: string | null
  readonly pmid: string | null
  readonly url: string | null
  readonly accessedAt: string | null
  readonly license: string | null
  readonly publishedBy: Company | null
  readonly publisherBasis: Basis
  readonly documentId: string | null
}

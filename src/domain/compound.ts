import type { Company } from './company.js'
import type { Mechanism } from './mechanism.js'

/** A chemical substance as the graph knows it. `molecularWeight` is in g/mol. Null means unknown. */
export interface Compound {
  readonly id: string
  readonly name: string
  readonly modality: string | null
  readonly inchiKey: string | null
  readonly smiles: string | null
  readonly molecularWeight: number | null
  readonly version: number
}

/** How far a name of a compound is trusted: see `FINDABLE_NAME_STATUSES` in `identity.ts`. */
export const NAME_STATUSES = ['VERIFIED', 'UNVERIFIED', 'ASSERTED', 'DISPUTED', 'REJECTED'] as const
export type NameStatus = (typeof NAME_STATUSES)[number]

/** A company in the role it plays for a compound; `reportedText` is the printed cell ("Amgen/Kartos"). */
export interface CompanyRole {
  readonly company: Company
  readonly role: string
  readonly reportedText: string | null
  readonly citationId: string | null
}

/**
 * What the comparability and independence rules need to know of a compound beyond its measurements: who
 * develops it, how it acts, and which form of which compound it is.
 */
export interface CompoundProfile {
  readonly compoundId: string
  readonly companies: readonly CompanyRole[]
  readonly mechanisms: readonly Mechanism[]
  readonly forms: readonly { readonly kind: string; readonly ofCompoundId: string }[]
}

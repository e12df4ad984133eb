import type { Basis } from './basis.js'
import type { ClaimVerdict } from './claim.js'
import type { Company } from './company.js'

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

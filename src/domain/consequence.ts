/** What a change of evidence changes in the answers. */
export const CONSEQUENCE_KINDS = ['CLAIM_VERDICT', 'VERDICT', 'TIER', 'RATIO'] as const
export type ConsequenceKind = (typeof CONSEQUENCE_KINDS)[number]

/**
 * One answer before and after, as people read it; null where there is none. `about` are the ids of what it is an answer
 * about: of a ratio and its verdict the reference and the comparator, of a tier the compound, of a verdict the claim.
 */
export interface Consequence {
  readonly kind: ConsequenceKind
  readonly about: readonly string[]
  readonly before: string | null
  readonly after: string | null
  readonly message: string
}

/** At most `MOST_CONSEQUENCES`, the gravest kind first; `truncated` tells that there are more. */
export interface Consequences {
  readonly truncated: boolean
  readonly changes: readonly Consequence[]
}

export const MOST_CONSEQUENCES = 100

export const NO_CONSEQUENCES: Consequences = { truncated: false, changes: [] }

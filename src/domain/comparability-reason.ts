import type { Basis } from './basis.js'

/** What two values may be compared on; each has one rule in `comparability-rules/`. The SDL has the same names. */
export const COMPARABILITY_DIMENSIONS = [
  'ENDPOINT',
  'TARGET',
  'TARGET_VARIANT',
  'READOUT',
  'FORMAT',
  'CELL_LINE',
  'TECHNOLOGY',
  'EXPOSURE_TIME',
  'SPECIES',
  'SUBSTRATE',
  'SERUM',
  'FIT_CONVENTION',
  'COMPOUND_FORM',
  'COMPOUND_ROLE',
  'SOURCE',
  'VALIDITY',
  'MECHANISM',
  'REPLICATES',
  'UNCERTAINTY',
  'CONDITIONS',
] as const
export type ComparabilityDimension = (typeof COMPARABILITY_DIMENSIONS)[number]

/** How two sides stand on one dimension. Unknown on both sides is UNKNOWN_BOTH and never SAME. */
export const DIMENSION_STATES = ['SAME', 'DIFFERENT', 'UNKNOWN_ONE', 'UNKNOWN_BOTH', 'NOT_REQUIRED'] as const
export type DimensionState = (typeof DIMENSION_STATES)[number]

/** What a policy makes of it, mildest first: a verdict is the gravest outcome of its reasons. */
export const COMPARABILITY_OUTCOMES = ['COMPARABLE', 'COMPARABLE_WITH_CAVEATS', 'INSUFFICIENT_METADATA', 'NOT_COMPARABLE'] as const
export type ComparabilityOutcome = (typeof COMPARABILITY_OUTCOMES)[number]

/**
 * One finding about two values. `code` is stable: `<DIMENSION>_SAME`, `_DIFFERS`, `_UNKNOWN` (both sides),
 * `_UNKNOWN_ONE`, `_NOT_REQUIRED`, or a name of its own such as CO_REPORTED. The values are what the sources
 * give for each side, the bases how that is known; null where there is none. `outcome` is what the policy makes of
 * it: whoever wants only the caveats and obstacles reads the reasons whose outcome is not COMPARABLE.
 */
export interface ComparabilityReason {
  readonly dimension: ComparabilityDimension
  readonly state: DimensionState
  readonly code: string
  readonly message: string
  readonly referenceValue: string | null
  readonly comparatorValue: string | null
  readonly referenceBasis: Basis | null
  readonly comparatorBasis: Basis | null
  readonly outcome: ComparabilityOutcome
}

/** Returns the gravest of the outcomes; COMPARABLE when there is none. */
export function gravestOutcome(outcomes: readonly ComparabilityOutcome[]): ComparabilityOutcome {
  const rank = Math.max(0, ...outcomes.map((outcome) => COMPARABILITY_OUTCOMES.indexOf(outcome)))
  return COMPARABILITY_OUTCOMES[rank] ?? 'NOT_COMPARABLE'
}

/** Tells whether an outcome lets two values be divided. The other two outcomes make a ratio REFUSED. */
export function allowsRatio(outcome: ComparabilityOutcome): boolean {
  return outcome === 'COMPARABLE' || outcome === 'COMPARABLE_WITH_CAVEATS'
}

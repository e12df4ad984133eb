/** Why an interval is as wide as it is; `potency.md` §2 gives the law of each. */
export const INTERVAL_KINDS = ['ROUNDING', 'REPORTED', 'CENSORED', 'RANGE', 'SPREAD', 'APPROXIMATE', 'UNION'] as const
export type IntervalKind = (typeof INTERVAL_KINDS)[number]

/** The set of values consistent with what was reported. A null end is open towards 0 or infinity. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
  readonly lowInclusive: boolean
  readonly highInclusive: boolean
  readonly kind: IntervalKind
}

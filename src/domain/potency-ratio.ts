import type { Assay } from './assay.js'
import type { Citation } from './citation.js'
import type { ComparabilityVerdict } from './comparability-verdict.js'
import type { Compound } from './compound.js'
import type { IndependenceReport } from './independence.js'
import type { IntervalKind } from './interval.js'
import type { Measurement } from './measurement.js'
import type { MissingValue } from './missing-value.js'
import type { RatioExplanation } from './ratio-explanation.js'

/**
 * What kind of answer a ratio is. POINT: a number with its interval. BOUND: no number, one or both ends of the
 * interval. INDETERMINATE: nothing can be said. REFUSED: the policy forbids it. NO_VALUE: there is nothing to divide.
 */
export const RATIO_STATUSES = ['POINT', 'BOUND', 'INDETERMINATE', 'REFUSED', 'NO_VALUE'] as const
export type RatioStatus = (typeof RATIO_STATUSES)[number]

/**
 * comparator ÷ reference: above 1 the reference is the more potent. EXTENT endpoints have no fold but a difference,
 * comparator − reference, in percentage points. `assay` and `citation` are null where several stand behind it.
 * `pairs` counts the pairs of values (replicates taken together) that were divided. `significantFigures` is the
 * fewer of the two sides' and null where rounding is not known. `restatements` repeat its values elsewhere: mentions, not evidence.
 */
export interface PotencyRatio {
  readonly reference: Compound
  readonly comparator: Compound
  readonly assay: Assay | null
  readonly citation: Citation | null
  readonly pairs: number
  readonly referenceMeasurements: readonly Measurement[]
  readonly comparatorMeasurements: readonly Measurement[]
  readonly restatements: readonly Measurement[]
  readonly missing: MissingValue | null
  readonly status: RatioStatus
  readonly fold: number | null
  readonly foldLow: number | null
  readonly foldHigh: number | null
  readonly lowInclusive: boolean
  readonly highInclusive: boolean
  readonly intervalKind: IntervalKind | null
  readonly log10Fold: number | null
  readonly significantFigures: number | null
  readonly difference: number | null
  readonly differenceLow: number | null
  readonly differenceHigh: number | null
  readonly display: string
  readonly verdict: ComparabilityVerdict
  readonly independence: IndependenceReport
  readonly explain: RatioExplanation
}

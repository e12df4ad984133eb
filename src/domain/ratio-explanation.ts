import type { Citation } from './citation.js'
import type { ComparabilityPolicy } from './comparability-policy.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import type { Measurement } from './measurement.js'
import type { ValueInterval } from './value-interval.js'

/** One value that went into a ratio, as printed and as used. */
export interface ExplainedInput {
  readonly side: 'reference' | 'comparator'
  readonly measurement: Measurement
  readonly reportedText: string
  readonly standardValue: number | null
  readonly standardUnit: string | null
  readonly interval: ValueInterval | null
  readonly citation: Citation
}

/** How a ratio came about: recomputing it from this alone gives the number back. */
export interface RatioExplanation {
  readonly formula: string
  readonly inputs: readonly ExplainedInput[]
  readonly conversions: readonly string[]
  readonly excluded: readonly ExcludedMeasurement[]
  readonly policy: ComparabilityPolicy
}

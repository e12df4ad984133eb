import type { Measurement } from './measurement.js'

/** Why a measurement was left out of an answer. A validity code (OUTSIDE_TYPICAL_RANGE …) is a reason of its own. */
export interface ExcludedMeasurement {
  readonly measurement: Measurement
  readonly code: string
  readonly message: string
}

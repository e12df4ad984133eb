import type { ExcludedMeasurement } from '../domain/excluded-measurement.js'
import type { IndependenceReport } from '../domain/independence.js'

/** A report with what was left out of it; absent below a ratio, which lists what it left out itself. */
export interface IndependenceAnswer extends IndependenceReport {
  readonly excluded?: readonly ExcludedMeasurement[]
}

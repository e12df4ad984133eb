import type { Interval } from './interval.js'
import type { ReportedValue } from './reported-value.js'

/** An interval with the unit of its ends, as the SDL shows it. */
export interface ValueInterval extends Interval {
  readonly unit: string
}

/** The values consistent with what was printed, in the standard unit where there is one; null where that cannot be told. */
export function toValueInterval(value: ReportedValue): ValueInterval | null {
  if (value.interval === null) return null
  return { ...value.interval, unit: value.intervalUnit ?? value.standardUnit ?? value.unit ?? '' }
}

import type { Measurement } from './measurement.js'

/** The value of a measurement with the unit that it is counted in. `value` is null for a range or a bin. */
export interface ScaledValue {
  readonly value: number | null
  readonly unit: string | null
}

/**
 * The unit in which a measurement is compared: nM where it has a molar meaning, else its published unit. Two
 * values are divided or subtracted only on one scale.
 */
export function toScale(measurement: Measurement): string | null {
  return measurement.standardUnit ?? measurement.intervalUnit ?? measurement.unit
}

/** Takes the number on the measurement's own scale. */
export function toScaledValue(measurement: Measurement): ScaledValue {
  const unit = toScale(measurement)
  if (measurement.standardUnit !== null) return { value: measurement.standardValue, unit }
  const isRange = measurement.upperValue !== null || measurement.relation === 'RANGE'
  return { value: isRange ? null : measurement.value, unit }
}

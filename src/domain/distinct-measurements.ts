import { groupBy } from './group-by.js'
import type { Measurement } from './measurement.js'

/** One measurement as it was made, and how often it is printed: `mentions` holds it too, in the order given. */
export interface DistinctMeasurement {
  readonly measurement: Measurement
  readonly mentions: readonly Measurement[]
}

/**
 * One record for each measurement that was made: the original where it is among them, else its first mention. Two records
 * that restate a third one are one measurement, even where the third is not among them.
 */
export function findDistinctMeasurements(measurements: readonly Measurement[]): readonly DistinctMeasurement[] {
  const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]))
  const byOrigin = groupBy(measurements, (measurement) => findOrigin(measurement, byId))
  return [...byOrigin].flatMap(([origin, mentions]) => {
    const measurement = byId.get(origin) ?? mentions[0]
    return measurement === undefined ? [] : [{ measurement, mentions }]
  })
}

function findOrigin(measurement: Measurement, byId: ReadonlyMap<string, Measurement>): string {
  const seen = new Set<string>()
  let origin = measurement.id
  let next = measurement.restatesId
  while (next !== null && !seen.has(next)) {
    seen.add(next)
    origin = next
    next = byId.get(next)?.restatesId ?? null
  }
  return origin
}

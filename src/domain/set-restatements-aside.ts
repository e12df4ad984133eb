import { findDistinctMeasurements } from './distinct-measurements.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import { groupBy } from './group-by.js'
import type { Measurement } from './measurement.js'
import { toContextKey } from './potency-context.js'

/** Values as they were made, each once, and the records that only repeat one of them, each with that reason. */
export interface CountedOnce {
  readonly made: readonly Measurement[]
  readonly restated: readonly ExcludedMeasurement[]
}

/**
 * A value counts once in its context however often it is printed: a repetition adds no evidence, and beside the other
 * values of the source that repeats it, it was never measured. Where the original is not among them its first mention
 * stands for it.
 */
export function setRestatementsAside(measurements: readonly Measurement[]): CountedOnce {
  if (measurements.every(({ restatesId }) => restatesId === null)) return { made: measurements, restated: [] }
  const contexts = [...groupBy(measurements, toContextKey).values()]
  const distinct = contexts.flatMap(findDistinctMeasurements)
  const kept = new Set(distinct.map(({ measurement }) => measurement.id))
  return {
    made: measurements.filter(({ id }) => kept.has(id)),
    restated: measurements.filter(({ id }) => !kept.has(id)).map(toRestatement),
  }
}

/** A record that is left out because what it prints is counted already. */
export function toRestatement(measurement: Measurement): ExcludedMeasurement {
  const printed = `The ${measurement.endpoint} of ${measurement.compound.name} ("${measurement.reportedText}") from "${measurement.citation.label}"`
  return { measurement, code: 'RESTATEMENT', message: `${printed} repeats a measurement that is counted already; it is a mention of it.` }
}

/** The records among those left out that repeat one of these values: its other mentions. */
export function findRestatements(of: readonly Measurement[], excluded: readonly ExcludedMeasurement[]): readonly Measurement[] {
  const repeated = excluded.filter(({ code }) => code === 'RESTATEMENT').map(({ measurement }) => measurement)
  if (repeated.length === 0) return []
  const ids = new Set(of.map(({ id }) => id))
  const mentions = findDistinctMeasurements([...of, ...repeated]).filter(({ measurement }) => ids.has(measurement.id))
  return mentions.flatMap(({ measurement, mentions: all }) => all.filter(({ id }) => id !== measurement.id && !ids.has(id)))
}

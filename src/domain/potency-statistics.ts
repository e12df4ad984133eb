import type { DistinctMeasurement } from './distinct-measurements.js'
import { findDistinctMeasurements } from './distinct-measurements.js'
import type { EvidenceScope } from './evidence-scope.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import { groupBy } from './group-by.js'
import type { Issue } from './issue.js'
import type { Measurement } from './measurement.js'
import type { Provenance } from './provenance.js'
import { meanOf, toBoundValue, toExactValue } from './replicate-group.js'
import { selectEvidence } from './select-evidence.js'
import { toRestatement } from './set-restatements-aside.js'
import { toScale } from './value-scale.js'

/**
 * One compound's values of one endpoint, pooled over assays: a description and not a comparison. `n` counts all values
 * used, each measurement once however often it is restated; `mentions` counts the restatements too. `nCensored` are those
 * of the values that are bounds or ranges. `median`, `geometricMean`, `log10Sd` and `log10Mad` are of
 * the uncensored values; `boundedMean` is the geometric mean with each bound at its own number. Null: not defined for so
 * few values.
 */
export interface PotencyStatistics {
  readonly n: number
  readonly nCensored: number
  readonly mentions: number
  readonly median: number | null
  readonly geometricMean: number | null
  readonly boundedMean: number | null
  readonly log10Sd: number | null
  readonly log10Mad: number | null
  readonly standardUnit: string | null
  readonly measurements: readonly Measurement[]
  readonly excluded: readonly ExcludedMeasurement[]
  readonly warnings: readonly Issue[]
}

/**
 * Describes the concentrations of one compound and one endpoint. Values on another scale of units than most, and values
 * that are no number, are left out and listed: nothing is averaged across units.
 */
export function describePotency(
  measurements: readonly Measurement[],
  terms: { readonly scope: EvidenceScope; readonly provenance: Provenance },
): PotencyStatistics {
  const evidence = selectEvidence(measurements, terms)
  const distinct = findDistinctMeasurements(evidence.included)
  const made = distinct.map(({ measurement }) => measurement)
  const restated = distinct.flatMap(({ measurement, mentions }) => mentions.filter(({ id }) => id !== measurement.id))
  const scale = findCommonScale(made)
  const reasons = made.map((measurement) => ({ measurement, excluded: excludeOffScale(measurement, scale) }))
  const used = reasons.filter(({ excluded }) => excluded === null).map(({ measurement }) => measurement)
  const offScale = reasons.flatMap(({ excluded }) => excluded ?? [])
  const exact = used.flatMap((measurement) => toExactValue(measurement) ?? [])
  const bounds = used.flatMap((measurement) => toBoundValue(measurement) ?? [])
  const logs = exact.map(Math.log10)
  return {
    n: used.length,
    nCensored: used.length - exact.length,
    mentions: countMentions(distinct, used),
    median: medianOf(exact),
    geometricMean: meanOf(exact, 'CONCENTRATION'),
    boundedMean: exact.length + bounds.length < used.length ? null : meanOf([...exact, ...bounds], 'CONCENTRATION'),
    log10Sd: standardDeviationOf(logs),
    log10Mad: medianDeviationOf(logs),
    standardUnit: used.length === 0 ? null : scale,
    measurements: used,
    excluded: [...evidence.excluded, ...restated.map(toRestatement), ...offScale],
    warnings: evidence.warnings,
  }
}

/** The middle value, or the mean of the two in the middle; null for none. */
export function medianOf(values: readonly number[]): number | null {
  const ascending = [...values].sort((one, other) => one - other)
  const upper = ascending[Math.floor(ascending.length / 2)]
  const lower = ascending[Math.floor((ascending.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** The sample standard deviation (n − 1); null for fewer than two values. */
export function standardDeviationOf(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

/** The median of the absolute deviations from the median, unscaled; null for no values. */
export function medianDeviationOf(values: readonly number[]): number | null {
  const median = medianOf(values)
  return median === null ? null : medianOf(values.map((value) => Math.abs(value - median)))
}

function countMentions(distinct: readonly DistinctMeasurement[], used: readonly Measurement[]): number {
  const ids = new Set(used.map(({ id }) => id))
  return distinct.filter(({ measurement }) => ids.has(measurement.id)).reduce((sum, { mentions }) => sum + mentions.length, 0)
}

/** The scale of most values; of two equally common ones nM. */
function findCommonScale(measurements: readonly Measurement[]): string | null {
  const scales = [...groupBy(measurements, toScale)]
  const most = Math.max(0, ...scales.map(([, members]) => members.length))
  const common = scales.filter(([, members]) => members.length === most).map(([scale]) => scale)
  return common.includes('nM') ? 'nM' : (common[0] ?? null)
}

function excludeOffScale(measurement: Measurement, scale: string | null): ExcludedMeasurement | null {
  const printed = `The ${measurement.endpoint} of ${measurement.compound.name} ("${measurement.reportedText}")`
  if (toScale(measurement) !== scale) {
    const message = `${printed} is in "${toScale(measurement) ?? 'no unit'}", the others in "${scale ?? 'no unit'}"; add what converts it, such as a molecular weight.`
    return { measurement, code: 'UNITS_DIFFER', message }
  }
  if (toExactValue(measurement) !== null || measurement.interval !== null) return null
  return { measurement, code: 'NOT_A_NUMBER', message: `${printed} is not a concentration above zero.` }
}

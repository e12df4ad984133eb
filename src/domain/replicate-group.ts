import type { EndpointKind } from './endpoint.js'
import { groupBy } from './group-by.js'
import type { Interval } from './interval.js'
import { averageIntervals, spreadIntervals } from './interval.js'
import { arithmeticMean, geometricMean } from './mean.js'
import type { Measurement } from './measurement.js'
import { toGroupKey } from './potency-context.js'
import { toScale, toScaledValue } from './value-scale.js'

/**
 * How several values became one. SINGLE: there was but one. BOUND: every value is a bound or a range, so there is no number.
 * OVER_ASSAYS: the mean of what each assay and source gave.
 */
export const COLLAPSE_METHODS = [
  'SINGLE',
  'GEOMEAN_UNCENSORED',
  'MEAN_UNCENSORED',
  'GEOMEAN_OVER_ASSAYS',
  'MEAN_OVER_ASSAYS',
  'BOUND',
  'NONE',
] as const
export type CollapseMethod = (typeof COLLAPSE_METHODS)[number]

/**
 * The values of one compound, in one assay of one source or in several, taken together. `value` is null where there are only bounds.
 * `n` counts all values, `nCensored` those among them that are bounds or ranges. `boundedMean` is the mean with each
 * bound at its own number. `significantFigures` is the fewest, null where one is not known.
 */
export interface ReplicateGroup {
  readonly measurements: readonly Measurement[]
  readonly value: number | null
  readonly unit: string | null
  readonly interval: Interval | null
  readonly significantFigures: number | null
  readonly method: CollapseMethod
  readonly n: number
  readonly nCensored: number
  readonly boundedMean: number | null
}

/**
 * Takes replicates together: the geometric mean of the uncensored values (for extents, which may be zero or negative,
 * the plain mean), and the interval from the lowest low to the highest high. A bound never becomes a number: it widens
 * the interval and is counted. The values are of one endpoint and on one scale.
 */
export function collapseReplicates(measurements: readonly Measurement[]): ReplicateGroup {
  const kind = measurements[0]?.endpointKind ?? 'OTHER'
  const values = measurements.flatMap((measurement) => toExactValue(measurement) ?? [])
  const bounds = measurements.flatMap((measurement) => (toExactValue(measurement) === null ? (toBoundValue(measurement) ?? []) : []))
  const intervals = measurements.map(({ interval }) => interval)
  const known = intervals.filter((interval) => interval !== null)
  return {
    measurements,
    value: meanOf(values, kind),
    unit: measurements[0] === undefined ? null : toScale(measurements[0]),
    interval: known.length === intervals.length ? spreadIntervals(known) : null,
    significantFigures: fewestFigures(measurements.map((measurement) => measurement.significantFigures)),
    method: nameMethod(measurements.length, values.length, kind),
    n: measurements.length,
    nCensored: measurements.length - values.length,
    boundedMean: bounds.length + values.length < measurements.length ? null : meanOf([...values, ...bounds], kind),
  }
}

/**
 * Takes the values of several assays and sources together: replicates first, then the mean of what each assay gave, and
 * of each end of their intervals. Assays that give only a bound are left out of it where others give a number.
 */
export function collapseAssays(measurements: readonly Measurement[]): ReplicateGroup {
  const groups = [...groupBy(measurements, toGroupKey).values()].map(collapseReplicates)
  const [only, ...others] = groups
  if (only === undefined || others.length === 0) return only ?? collapseReplicates([])
  const kind = measurements[0]?.endpointKind ?? 'OTHER'
  const valued = groups.filter(({ value }) => value !== null)
  const used = valued.length > 0 ? valued : groups
  const intervals = used.flatMap(({ interval }) => interval ?? [])
  const boundedMeans = groups.flatMap(({ boundedMean }) => boundedMean ?? [])
  const overAssays = kind === 'CONCENTRATION' ? 'GEOMEAN_OVER_ASSAYS' : 'MEAN_OVER_ASSAYS'
  return {
    measurements,
    value: meanOf(
      valued.flatMap(({ value }) => value ?? []),
      kind,
    ),
    unit: only.unit,
    interval: intervals.length === used.length ? averageEnds(intervals, kind) : null,
    significantFigures: fewestFigures(used.map(({ significantFigures }) => significantFigures)),
    method: valued.length > 0 ? overAssays : 'BOUND',
    n: measurements.length,
    nCensored: groups.reduce((sum, { nCensored }) => sum + nCensored, 0),
    boundedMean: boundedMeans.length < groups.length ? null : meanOf(boundedMeans, kind),
  }
}

/** The mean of each end on its own, geometric for concentrations; an open end of one opens the mean. Null for none. */
export function averageEnds(intervals: readonly Interval[], kind: EndpointKind): Interval | null {
  const geometric = averageIntervals(intervals)
  if (geometric === null || kind === 'CONCENTRATION') return geometric
  const low = meanOfEnds(intervals.map((interval) => interval.low))
  const high = meanOfEnds(intervals.map((interval) => interval.high))
  const lowInclusive = low !== null && intervals.every((interval) => interval.lowInclusive)
  const highInclusive = high !== null && intervals.every((interval) => interval.highInclusive)
  return { low, high, lowInclusive, highInclusive, kind: geometric.kind }
}

/** The number of a measurement on its own scale; null for a bound, a range, or what is not a possible quantity. */
export function toExactValue(measurement: Measurement): number | null {
  return isBounded(measurement) ? null : toPossibleValue(measurement)
}

/** The number at which a measurement is bounded; null for one that is not a bound. */
export function toBoundValue(measurement: Measurement): number | null {
  return isBounded(measurement) ? toPossibleValue(measurement) : null
}

/** The fewest of several counts of significant figures; null where one of them is not known. */
export function fewestFigures(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null)
  return known.length === 0 || known.length < counts.length ? null : Math.min(...known)
}

/** The mean that suits the kind: geometric for concentrations. Null for no values. */
export function meanOf(values: readonly number[], kind: EndpointKind): number | null {
  if (values.length === 0) return null
  return kind === 'CONCENTRATION' ? geometricMean(values) : arithmeticMean(values)
}

function meanOfEnds(ends: readonly (number | null)[]): number | null {
  const known = ends.filter((end) => end !== null)
  return known.length < ends.length ? null : meanOf(known, 'EXTENT')
}

function isBounded(measurement: Measurement): boolean {
  const relation = measurement.standardRelation ?? measurement.relation
  return relation !== null && relation !== 'EQUAL' && relation !== 'APPROXIMATE'
}

/** A concentration is above zero, and a number is finite. */
function toPossibleValue(measurement: Measurement): number | null {
  const { value } = toScaledValue(measurement)
  if (value === null || !Number.isFinite(value)) return null
  return measurement.endpointKind === 'CONCENTRATION' && value <= 0 ? null : value
}

function nameMethod(n: number, uncensored: number, kind: EndpointKind): CollapseMethod {
  if (n === 0) return 'NONE'
  if (uncensored === 0) return 'BOUND'
  if (n === 1) return 'SINGLE'
  return kind === 'CONCENTRATION' ? 'GEOMEAN_UNCENSORED' : 'MEAN_UNCENSORED'
}

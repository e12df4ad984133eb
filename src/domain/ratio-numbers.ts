import type { EndpointKind } from './endpoint.js'
import type { Interval } from './interval.js'
import { createClosedInterval, divideIntervals, subtractIntervals } from './interval.js'
import type { ReplicateGroup } from './replicate-group.js'
import { averageEnds, fewestFigures, meanOf } from './replicate-group.js'

/** The numbers of a comparison before any policy speaks: a quotient for concentrations, a difference for extents. */
export interface RatioNumbers {
  readonly kind: EndpointKind
  readonly status: 'POINT' | 'BOUND' | 'INDETERMINATE' | 'NO_VALUE'
  readonly point: number | null
  readonly interval: Interval | null
  readonly significantFigures: number | null
}

/**
 * comparator ÷ reference, or comparator − reference for extents. Two numbers make a POINT, whose interval is null
 * where the rounding of either is not known. A bound never becomes a point: it leaves a BOUND, or nothing that could
 * be said. No input gives NaN, an infinite point or a negative quotient; what no number can hold is INDETERMINATE.
 */
export function compareGroups(reference: ReplicateGroup, comparator: ReplicateGroup): RatioNumbers {
  const kind = comparator.measurements[0]?.endpointKind ?? 'OTHER'
  const significantFigures = fewestFigures([reference.significantFigures, comparator.significantFigures])
  const isPoint = reference.value !== null && comparator.value !== null
  const interval = isPoint
    ? relate(reference.interval, comparator.interval, kind)
    : relate(toBoundInterval(reference), toBoundInterval(comparator), kind)
  if (isPoint) {
    const point = relatePoints(reference.value, comparator.value, kind)
    if (point === null) return { kind, status: 'INDETERMINATE', point: null, interval: null, significantFigures }
    return { kind, status: 'POINT', point, interval, significantFigures }
  }
  if (interval === null) return { kind, status: 'NO_VALUE', point: null, interval: null, significantFigures }
  const status = interval.low === null && interval.high === null ? 'INDETERMINATE' : 'BOUND'
  return { kind, status, point: null, interval, significantFigures }
}

/**
 * Several answers to one question, as one: the geometric mean of the points and of the ends of their intervals (the
 * plain mean for differences). Points outrank bounds; bounds that do not point the same way leave nothing to say.
 */
export function combineNumbers(numbers: readonly RatioNumbers[]): RatioNumbers {
  const status = (['POINT', 'BOUND', 'INDETERMINATE', 'NO_VALUE'] as const).find((one) => numbers.some((other) => other.status === one))
  const best = numbers.filter((one) => one.status === status)
  const [first] = best
  if (first === undefined || status === undefined) {
    return { kind: 'OTHER', status: 'NO_VALUE', point: null, interval: null, significantFigures: null }
  }
  if (best.length === 1) return first
  const significantFigures = fewestFigures(best.map((one) => one.significantFigures))
  const intervals = best.map(({ interval }) => interval).filter((interval) => interval !== null)
  const interval = intervals.length === best.length ? averageEnds(intervals, first.kind) : null
  const points = best.map(({ point }) => point).filter((point) => point !== null)
  const isOpen = interval === null || (interval.low === null && interval.high === null)
  return {
    kind: first.kind,
    status: status === 'BOUND' && isOpen ? 'INDETERMINATE' : status,
    point: meanOf(points, first.kind),
    interval,
    significantFigures,
  }
}

function relate(reference: Interval | null, comparator: Interval | null, kind: EndpointKind): Interval | null {
  if (reference === null || comparator === null) return null
  return kind === 'CONCENTRATION' ? divideIntervals(comparator, reference) : subtractIntervals(comparator, reference)
}

function relatePoints(reference: number, comparator: number, kind: EndpointKind): number | null {
  const point = kind === 'CONCENTRATION' ? comparator / reference : comparator - reference
  if (!Number.isFinite(point)) return null
  return kind === 'CONCENTRATION' && point <= 0 ? null : point
}

/** Opposite a bound, a number whose rounding is not known stands for itself: without it the bound would say nothing. */
function toBoundInterval(group: ReplicateGroup): Interval | null {
  if (group.interval !== null || group.value === null) return group.interval
  return createClosedInterval(group.value, group.value, 'ROUNDING')
}

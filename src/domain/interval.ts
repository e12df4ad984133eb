import { geometricMean } from './mean.js'

/** Why an interval is as wide as it is. Each kind has its constructor in this file. */
export const INTERVAL_KINDS = ['ROUNDING', 'REPORTED', 'CENSORED', 'RANGE', 'SPREAD', 'APPROXIMATE', 'UNION'] as const
export type IntervalKind = (typeof INTERVAL_KINDS)[number]

/** The set of values consistent with what was reported. A null end is open towards 0 or infinity. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
  readonly lowInclusive: boolean
  readonly highInclusive: boolean
  readonly kind: IntervalKind
}

/** What names an interval that was computed from several: the first of these that is among them. ROUNDING comes last. */
const KIND_PRECEDENCE: readonly IntervalKind[] = ['CENSORED', 'RANGE', 'APPROXIMATE', 'SPREAD', 'UNION', 'REPORTED', 'ROUNDING']

/** Closed at both ends. */
export function createClosedInterval(low: number, high: number, kind: IntervalKind): Interval {
  return { low, high, lowInclusive: true, highInclusive: true, kind }
}

/** `>x` is (x, ∞) and `≥x` is [x, ∞). */
export function createIntervalAbove(bound: number, inclusive: boolean): Interval {
  return { low: bound, high: null, lowInclusive: inclusive, highInclusive: false, kind: 'CENSORED' }
}

/** `<x` is (0, x) and `≤x` is (0, x]. */
export function createIntervalBelow(bound: number, inclusive: boolean): Interval {
  return { low: null, high: bound, lowInclusive: false, highInclusive: inclusive, kind: 'CENSORED' }
}

/**
 * What a positive number can be that was rounded to one significant figure, the coarsest rounding there is: half a unit
 * of its first figure to both sides. It holds every rounding of the number, for where its digits do not tell.
 */
export function createWidestRounding(value: number): Interval {
  const half = 10 ** Math.floor(Math.log10(value)) / 2
  return createClosedInterval(value - half, value + half, 'ROUNDING')
}

/**
 * All quotients of positive quantities: [a, b] ÷ [c, d] is [a ÷ d, b ÷ c]. An open end opens the quotient, and so does
 * a quotient that no number can hold. An end at or below zero counts as open, for a concentration is positive.
 */
export function divideIntervals(numerator: Interval, denominator: Interval): Interval {
  const low = divideEnds(numerator.low, denominator.high)
  const high = divideEnds(numerator.high, denominator.low)
  return {
    low,
    high,
    lowInclusive: low !== null && numerator.lowInclusive && denominator.highInclusive,
    highInclusive: high !== null && numerator.highInclusive && denominator.lowInclusive,
    kind: combinedKind([numerator, denominator]),
  }
}

/** All differences: [a, b] − [c, d] is [a − d, b − c]; a null end is unbounded. For percentages, which may be negative. */
export function subtractIntervals(minuend: Interval, subtrahend: Interval): Interval {
  const low = minuend.low === null || subtrahend.high === null ? null : minuend.low - subtrahend.high
  const high = minuend.high === null || subtrahend.low === null ? null : minuend.high - subtrahend.low
  return {
    low,
    high,
    lowInclusive: low !== null && minuend.lowInclusive && subtrahend.highInclusive,
    highInclusive: high !== null && minuend.highInclusive && subtrahend.lowInclusive,
    kind: combinedKind([minuend, subtrahend]),
  }
}

/**
 * The smallest interval that holds every one of them; null for none. It keeps the kind of the one that already
 * holds the others, and is a UNION where none does.
 */
export function uniteIntervals(intervals: readonly Interval[]): Interval | null {
  const hull = toHull(intervals)
  const widest = intervals.find((interval) => hull !== null && hasSameEnds(interval, hull))
  return hull === null ? null : { ...hull, kind: widest?.kind ?? 'UNION' }
}

/** From the lowest low to the highest high of replicates; null for none. A single replicate keeps its own kind. */
export function spreadIntervals(intervals: readonly Interval[]): Interval | null {
  const hull = toHull(intervals)
  if (hull === null || intervals.length === 1) return intervals[0] ?? null
  return { ...hull, kind: 'SPREAD' }
}

/** From the geometric mean of the lows to that of the highs; an open end of one opens the mean. Null for none. */
export function averageIntervals(intervals: readonly Interval[]): Interval | null {
  const first = intervals[0]
  if (first === undefined || intervals.length === 1) return first ?? null
  const low = geometricMeanOfEnds(intervals.map((interval) => interval.low))
  const high = geometricMeanOfEnds(intervals.map((interval) => interval.high))
  return {
    low,
    high,
    lowInclusive: low !== null && intervals.every((interval) => interval.lowInclusive),
    highInclusive: high !== null && intervals.every((interval) => interval.highInclusive),
    kind: combinedKind(intervals),
  }
}

/** Whether the value lies inside; an open end does not hold its own bound. */
export function containsValue(interval: Interval, value: number): boolean {
  const aboveLow = interval.low === null || value > interval.low || (interval.lowInclusive && value === interval.low)
  const belowHigh = interval.high === null || value < interval.high || (interval.highInclusive && value === interval.high)
  return aboveLow && belowHigh
}

/** Whether no value lies in both. Two intervals that share one bound are disjoint unless both hold it. */
export function areDisjoint(one: Interval, other: Interval): boolean {
  return liesBelow(one, other) || liesBelow(other, one)
}

function liesBelow(lower: Interval, upper: Interval): boolean {
  if (lower.high === null || upper.low === null) return false
  return lower.high < upper.low || (lower.high === upper.low && !(lower.highInclusive && upper.lowInclusive))
}

function combinedKind(intervals: readonly Interval[]): IntervalKind {
  return KIND_PRECEDENCE.find((kind) => intervals.some((interval) => interval.kind === kind)) ?? 'UNION'
}

function toHull(intervals: readonly Interval[]): Interval | null {
  const [first, ...rest] = intervals
  if (first === undefined) return null
  return rest.reduce((hull, next) => {
    const low = outerEnd(hull.low, next.low, Math.min)
    const high = outerEnd(hull.high, next.high, Math.max)
    return {
      low,
      high,
      lowInclusive: low !== null && [hull, next].some((one) => one.low === low && one.lowInclusive),
      highInclusive: high !== null && [hull, next].some((one) => one.high === high && one.highInclusive),
      kind: 'UNION',
    }
  }, first)
}

function outerEnd(one: number | null, other: number | null, outer: (one: number, other: number) => number): number | null {
  return one === null || other === null ? null : outer(one, other)
}

function hasSameEnds(one: Interval, other: Interval): boolean {
  return (
    one.low === other.low && one.high === other.high && one.lowInclusive === other.lowInclusive && one.highInclusive === other.highInclusive
  )
}

function divideEnds(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || numerator <= 0 || denominator <= 0) return null
  const quotient = numerator / denominator
  return Number.isFinite(quotient) && quotient > 0 ? quotient : null
}

function geometricMeanOfEnds(ends: readonly (number | null)[]): number | null {
  const known = ends.filter((end) => end !== null).filter((end) => end > 0)
  return known.length < ends.length ? null : geometricMean(known)
}

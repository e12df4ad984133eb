import { isZero, moveByHalfUnits, multiplyDecimal, shiftDecimal, toNumber, type Decimal } from './decimal.js'
import {
  createClosedInterval,
  createIntervalAbove,
  createIntervalBelow,
  uniteIntervals,
  type Interval,
  type IntervalKind,
} from './interval.js'
import { fromNumber } from './molar-value.js'
import type { Relation } from './relation.js'
import type { ScannedNotes } from './scan-notes.js'
import type { ScannedValue } from './scan-printed-value.js'
import { findStudentT95 } from './student-t.js'
import type { Unit, UnitScale } from './unit.js'

/**
 * What a printed value's interval is made from. `convert` takes a number of the published scale to the unit of the interval, null
 * where it cannot; `scale` is what it undoes (−log10 runs downwards), PLAIN where the interval stays in the published unit.
 * `isPositive`: the quantity is above zero, as a concentration is.
 */
export interface PrintedQuantity {
  readonly scanned: ScannedValue
  readonly relation: Relation | null
  readonly unit: Unit | null
  readonly scale: UnitScale
  readonly roundingUnknown: boolean
  readonly isPositive: boolean
  readonly convert: (value: Decimal) => number | null
}

/**
 * The set of values that fit the print. A relation, a range and "about" outrank rounding: `>x` is (x, ∞), `150-200` is [150, 200], `~x`
 * is [x/2, 2x]. Else half a unit of the last significant figure to both sides, the wider reading (1000 is [500, 1500]), united with
 * what the source states: a confidence interval, or a mean ± t × SEM over n. Null where nothing is known.
 */
export function toPrintedInterval(printed: PrintedQuantity): Interval | null {
  const { scanned, relation } = printed
  if (scanned.upper !== null) return toRange(printed, scanned.upper)
  if (relation === 'APPROXIMATE') return toApproximate(printed)
  if (relation !== null && relation !== 'EQUAL' && relation !== 'RANGE') return toCensored(printed, relation)
  const applying = [printed.roundingUnknown ? null : toRounding(printed), toReported(printed, scanned.notes)]
  return uniteIntervals(applying.filter((interval) => interval !== null))
}

function toRange(printed: PrintedQuantity, upper: NonNullable<ScannedValue['upper']>): Interval | null {
  const interval = toClosed(printed, printed.scanned.value, upper.value, 'RANGE')
  if (interval === null) return null
  const [lowInclusive, highInclusive] =
    printed.scale === 'MINUS_LOG10' ? [upper.highInclusive, upper.lowInclusive] : [upper.lowInclusive, upper.highInclusive]
  return { ...interval, lowInclusive: lowInclusive && interval.low !== null, highInclusive: highInclusive && interval.high !== null }
}

/** Two-fold either way of the quantity itself, also where its logarithm was printed. */
function toApproximate(printed: PrintedQuantity): Interval | null {
  const { value } = printed.scanned
  if (printed.scale !== 'PLAIN') {
    const centre = printed.convert(value)
    return centre === null ? null : createClosedInterval(centre / 2, centre * 2, 'APPROXIMATE')
  }
  return toClosed(printed, shiftDecimal(multiplyDecimal(value, 5), -1), multiplyDecimal(value, 2), 'APPROXIMATE')
}

function toCensored(printed: PrintedQuantity, relation: Exclude<Relation, 'EQUAL' | 'APPROXIMATE' | 'RANGE'>): Interval | null {
  const bound = printed.convert(printed.scanned.value)
  if (bound === null) return null
  const inclusive = relation === 'LESS_OR_EQUAL' || relation === 'GREATER_OR_EQUAL'
  const isAbove = (relation === 'GREATER' || relation === 'GREATER_OR_EQUAL') !== (printed.scale === 'MINUS_LOG10')
  return isAbove ? createIntervalAbove(bound, inclusive) : createIntervalBelow(bound, inclusive)
}

function toRounding(printed: PrintedQuantity): Interval | null {
  const { value } = printed.scanned
  return toClosed(printed, moveByHalfUnits(value, -1), moveByHalfUnits(value, 1), 'ROUNDING')
}

function toReported(printed: PrintedQuantity, notes: ScannedNotes): Interval | null {
  if (notes.confidenceLevel !== null && notes.low !== null && notes.high !== null) {
    const [low, high] = [notes.low, notes.high].map((limit) => inUnit(limit, notes.limitsUnit, printed.unit))
    return low === undefined || high === undefined || toNumber(low) > toNumber(high) ? null : toClosed(printed, low, high, 'REPORTED')
  }
  const t = notes.errorKind === 'SEM' && notes.n !== null ? findStudentT95(notes.n - 1) : null
  if (t === null || notes.error === null) return null
  const halfWidth = t * toNumber(inUnit(notes.error, notes.errorUnit, printed.unit))
  const centre = toNumber(printed.scanned.value)
  const [low, high] = [fromNumber(centre - halfWidth), fromNumber(centre + halfWidth)]
  return low === null || high === null ? null : toClosed(printed, low, high, 'REPORTED')
}

/** Closed ends, the lower first; for a positive quantity an end at or below zero is open. */
function toClosed(printed: PrintedQuantity, one: Decimal, other: Decimal, kind: IntervalKind): Interval | null {
  const [first, second] = [printed.convert(one), printed.convert(other)]
  if (first === null || second === null) return null
  const [low, high] = [Math.min(first, second), Math.max(first, second)]
  if (!printed.isPositive || low > 0) return createClosedInterval(low, high, kind)
  return high > 0 ? { ...createClosedInterval(low, high, kind), low: null, lowInclusive: false } : null
}

/** A stated error may have a unit of its own: ± 300 nM on a value in µM. */
function inUnit(value: Decimal, own: Unit | null, unit: Unit | null): Decimal {
  const isConvertible = own !== null && unit !== null && own.dimension === unit.dimension && own.scale === 'PLAIN' && unit.scale === 'PLAIN'
  return isConvertible && !isZero(value) ? shiftDecimal(value, own.exponent - unit.exponent) : value
}

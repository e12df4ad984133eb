import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areDisjoint,
  averageIntervals,
  containsValue,
  createClosedInterval,
  createIntervalAbove,
  createIntervalBelow,
  divideIntervals,
  spreadIntervals,
  subtractIntervals,
  uniteIntervals,
  type Interval,
} from '../../src/domain/interval.js'

const CASES = { numRuns: 10_000 }
const kt253 = createClosedInterval(0.25, 0.35, 'ROUNDING')
const navtemadlin = createClosedInterval(275, 285, 'ROUNDING')

const concentrations = fc.double({ min: 1e-6, max: 1e9, noNaN: true })
const intervals: fc.Arbitrary<Interval> = fc
  .tuple(concentrations, concentrations, fc.constantFrom('ROUNDING', 'RANGE', 'APPROXIMATE'), fc.integer({ min: 0, max: 9 }))
  .map(([one, other, kind, shape]) => {
    if (shape === 0) return createIntervalAbove(one, true)
    if (shape === 1) return createIntervalBelow(one, false)
    return createClosedInterval(Math.min(one, other), Math.max(one, other), kind)
  })

/** Room for the last bits of a binary division. */
function holdsNearly(interval: Interval, value: number): boolean {
  const slack = value * 1e-12
  return containsValue(interval, value) || containsValue(interval, value - slack) || containsValue(interval, value + slack)
}

describe('dividing intervals', () => {
  it('takes the lowest numerator over the highest denominator, and the reverse', () => {
    const fold = divideIntervals(navtemadlin, kt253)
    expect([fold.low?.toFixed(2), fold.high?.toFixed(2), fold.kind]).toEqual(['785.71', '1140.00', 'ROUNDING'])
  })

  it('gives a bound for a censored value over a rounded one', () => {
    const fold = divideIntervals(createIntervalAbove(10_000, false), kt253)
    expect(fold).toEqual({ low: 10_000 / 0.35, high: null, lowInclusive: false, highInclusive: false, kind: 'CENSORED' })
  })

  it('knows nothing of "above" over "above", or of "below" over "below"', () => {
    const nothing = { low: null, high: null, lowInclusive: false, highInclusive: false, kind: 'CENSORED' }
    expect(divideIntervals(createIntervalAbove(10, false), createIntervalAbove(5, false))).toEqual(nothing)
    expect(divideIntervals(createIntervalBelow(10, false), createIntervalBelow(5, false))).toEqual(nothing)
  })

  it('inverts when the operands are swapped', () => {
    fc.assert(
      fc.property(intervals, intervals, (one, other) => {
        const there = divideIntervals(one, other)
        const back = divideIntervals(other, one)
        expect(back.low === null).toBe(there.high === null)
        expect(back.high === null).toBe(there.low === null)
        if (there.low !== null && back.high !== null) expect(there.low * back.high).toBeCloseTo(1, 10)
        expect([back.lowInclusive, back.highInclusive]).toEqual([there.highInclusive, there.lowInclusive])
      }),
      CASES,
    )
  })

  it('holds 1 when a value is compared with itself', () => {
    fc.assert(
      fc.property(intervals, (one) => {
        expect(holdsNearly(divideIntervals(one, one), 1)).toBe(true)
      }),
      CASES,
    )
  })

  it('holds the quotient of any two values that lie inside', () => {
    const position = fc.double({ min: 0, max: 1, noNaN: true })
    const pick = ({ low, high }: Interval, at: number): number => {
      const from = low ?? (high ?? 1) / 10
      return from + at * ((high ?? from * 10) - from)
    }
    fc.assert(
      fc.property(intervals, intervals, position, position, (one, other, atOne, atOther) => {
        expect(holdsNearly(divideIntervals(one, other), pick(one, atOne) / pick(other, atOther))).toBe(true)
      }),
      CASES,
    )
  })

  it('holds the fold of A and C in the product of A ÷ B and B ÷ C', () => {
    const multiplyEnds = (one: number | null, other: number | null): number | null => (one === null || other === null ? null : one * other)
    const values = fc.tuple(concentrations, fc.double({ min: 0.001, max: 0.5, noNaN: true })).map(([value, share]) => ({
      value,
      interval: createClosedInterval(value * (1 - share), value * (1 + share), 'ROUNDING'),
    }))
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const [aOverB, bOverC] = [divideIntervals(a.interval, b.interval), divideIntervals(b.interval, c.interval)]
        const low = multiplyEnds(aOverB.low, bOverC.low)
        const high = multiplyEnds(aOverB.high, bOverC.high)
        expect(holdsNearly({ ...aOverB, low, high }, a.value / c.value)).toBe(true)
      }),
      CASES,
    )
  })

  it('never narrows when an operand widens', () => {
    fc.assert(
      fc.property(intervals, intervals, intervals, (one, widening, other) => {
        const narrow = divideIntervals(one, other)
        const wide = divideIntervals(uniteIntervals([one, widening]) ?? one, other)
        if (wide.low !== null) expect(narrow.low).toBeGreaterThanOrEqual(wide.low)
        if (wide.high !== null) expect(narrow.high).toBeLessThanOrEqual(wide.high)
      }),
      CASES,
    )
  })

  it('never gives NaN, infinity or a negative end, whatever is divided', () => {
    const anyEnd = fc.oneof(fc.constant(null), fc.double())
    const anyInterval = fc.record<Interval>({
      low: anyEnd,
      high: anyEnd,
      lowInclusive: fc.boolean(),
      highInclusive: fc.boolean(),
      kind: fc.constantFrom('ROUNDING', 'UNION'),
    })
    fc.assert(
      fc.property(anyInterval, anyInterval, (one, other) => {
        const { low, high } = divideIntervals(one, other)
        for (const end of [low, high]) expect(end === null || (Number.isFinite(end) && end > 0)).toBe(true)
      }),
      CASES,
    )
  })
})

describe('combining intervals', () => {
  it('subtracts percentages end by end, below zero too', () => {
    const difference = subtractIntervals(createClosedInterval(90, 95, 'RANGE'), createClosedInterval(95.5, 96.5, 'ROUNDING'))
    expect(difference).toEqual({ ...createClosedInterval(-6.5, -0.5, 'RANGE') })
  })

  it('unites to the one that holds the others, under its name', () => {
    const reported = createClosedInterval(0.1, 0.9, 'REPORTED')
    expect(uniteIntervals([kt253, reported])).toEqual(reported)
  })

  it('unites overlapping ones under the name of neither', () => {
    expect(uniteIntervals([kt253, createClosedInterval(0.3, 0.5, 'REPORTED')])).toEqual(createClosedInterval(0.25, 0.5, 'UNION'))
  })

  it('unites with an open end to an open end', () => {
    expect(uniteIntervals([kt253, createIntervalAbove(10, false)])).toMatchObject({
      low: 0.25,
      high: null,
      highInclusive: false,
      kind: 'UNION',
    })
  })

  it('has no union, spread or average of nothing', () => {
    expect([uniteIntervals([]), spreadIntervals([]), averageIntervals([])]).toEqual([null, null, null])
  })

  it('spreads replicates from the lowest low to the highest high', () => {
    const replicates = [createClosedInterval(9.5, 10.5, 'ROUNDING'), createClosedInterval(7.5, 8.5, 'ROUNDING')]
    expect(spreadIntervals(replicates)).toEqual(createClosedInterval(7.5, 10.5, 'SPREAD'))
    expect(spreadIntervals([kt253])).toEqual(kt253)
  })

  it('averages groups by the geometric mean of each end', () => {
    const groups = [createClosedInterval(2, 8, 'ROUNDING'), createClosedInterval(8, 32, 'ROUNDING')]
    const average = averageIntervals(groups)
    expect([average?.low?.toFixed(9), average?.high?.toFixed(9)]).toEqual(['4.000000000', '16.000000000'])
    expect(averageIntervals([kt253])).toEqual(kt253)
    expect(averageIntervals([kt253, createIntervalBelow(5, false)])).toMatchObject({ low: null, kind: 'CENSORED' })
  })

  it('calls two intervals disjoint when no value lies in both', () => {
    expect(areDisjoint(kt253, navtemadlin)).toBe(true)
    expect(areDisjoint(createIntervalBelow(10, false), createIntervalAbove(10, true))).toBe(true)
    expect(areDisjoint(createIntervalBelow(10, true), createIntervalAbove(10, true))).toBe(false)
    expect(areDisjoint(kt253, createIntervalAbove(0.3, false))).toBe(false)
  })
})

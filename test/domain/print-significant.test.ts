import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundOutwards, roundSignificant, toSignificantText } from '../../src/domain/print-significant.js'

describe('printing a number for people', () => {
  it.each([
    [223.3333333, 2, '220'],
    [543.33, 2, '540'],
    [933.33, 2, '930'],
    [2066.67, 2, '2,100'],
    [28571.4, 2, '29,000'],
    [0.0123456, 3, '0.0123'],
    [3, 2, '3.0'],
    [9.96, 2, '10'],
    [99.96, 3, '100'],
    [1234567.8, 4, '1,235,000'],
    [0.00000002543, 2, '2.5e-8'],
    [2.5e13, 2, '2.5e13'],
    [0, 2, '0'],
    [-2.55, 2, '-2.6'],
    [Number.NaN, 2, ''],
    [Number.POSITIVE_INFINITY, 2, ''],
  ])('prints %d to %d significant digits as %s', (value, digits, text) => {
    expect(toSignificantText(value, digits)).toBe(text)
  })

  it('rounds halves away from zero, in decimal', () => {
    expect([roundSignificant(2.5, 1), roundSignificant(1.005, 3), roundSignificant(-2.5, 1)]).toEqual([3, 1.01, -3])
  })
})

describe('rounding an interval outwards', () => {
  it.each([
    [190, 270, 190, 270],
    [464.2857, 654, 460, 660],
    [614.2857, 900, 610, 900],
    [785.714, 1140, 780, 1200],
    [1757.14, 2500, 1700, 2500],
  ])('takes %d–%d to %d–%d at two digits', (low, high, roundedLow, roundedHigh) => {
    expect([roundOutwards(low, 2, 'LOW'), roundOutwards(high, 2, 'HIGH')]).toEqual([roundedLow, roundedHigh])
  })

  it('is not moved by what binary division leaves behind', () => {
    expect([roundOutwards(66.5 / 0.35, 2, 'LOW'), roundOutwards(67.5 / 0.25, 2, 'HIGH')]).toEqual([190, 270])
  })

  it('keeps the true interval inside, to 12 digits, for positive and negative ends', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 1, max: 6 }), (value, digits) => {
        const slack = Math.abs(value) * 1e-11
        expect(roundOutwards(value, digits, 'LOW')).toBeLessThanOrEqual(value + slack)
        expect(roundOutwards(value, digits, 'HIGH')).toBeGreaterThanOrEqual(value - slack)
      }),
      { numRuns: 10_000 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arithmeticMean, geometricMean } from '../../src/domain/mean.js'

const RUNS = { numRuns: 10_000 }
const potencies = fc.array(fc.double({ min: 1e-3, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 20 })

describe.each([
  ['geometric', geometricMean],
  ['arithmetic', arithmeticMean],
])('the %s mean', (_, mean) => {
  it('of equal values is that value', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e7, noNaN: true }), fc.integer({ min: 1, max: 20 }), (value, n) => {
        expect(mean(Array<number>(n).fill(value))).toBe(value)
      }),
      RUNS,
    )
  })

  it('lies between the least and the greatest', () => {
    fc.assert(
      fc.property(potencies, (values) => {
        expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values))
        expect(mean(values)).toBeLessThanOrEqual(Math.max(...values))
      }),
      RUNS,
    )
  })

  it('of 300,000 values is found', () => {
    expect(mean(Array.from({ length: 300_000 }, () => 10))).toBe(10)
  })
})

describe('means of three', () => {
  it('are what is worked by hand', () => {
    expect(geometricMean([10, 100, 1_000])).toBeCloseTo(100, 9)
    expect(arithmeticMean([10, 100, 1_000])).toBe(370)
  })
})

import { describe, expect, it } from 'vitest'
import { findStudentT95 } from '../../src/domain/student-t.js'

describe('the two-sided 95 % quantile of t', () => {
  it.each([
    [1, 12.7062],
    [2, 4.3027],
    [30, 2.0423],
    [31, 2.0395],
    [40, 2.0211],
    [60, 2.0003],
    [120, 1.9799],
    [1_000_000, 1.96],
  ])('at %d degrees of freedom is %d', (degreesOfFreedom, quantile) => {
    expect(findStudentT95(degreesOfFreedom)).toBeCloseTo(quantile, 3)
  })

  it('does not exist below one degree of freedom', () => {
    expect([0, -1, 0.5, Number.NaN].map(findStudentT95)).toEqual([null, null, null, null])
  })

  it('falls with every degree of freedom, also where the table ends', () => {
    const quantiles = Array.from({ length: 100 }, (_, index) => findStudentT95(index + 1) ?? 0)
    expect(quantiles).toEqual([...quantiles].sort((one, other) => other - one))
  })
})

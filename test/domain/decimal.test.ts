import { describe, expect, it } from 'vitest'
import { moveByHalfUnits, multiplyDecimal, shiftDecimal, toNumber, type Decimal } from '../../src/domain/decimal.js'
import { scanNumber } from '../../src/domain/scan-number.js'

function decimalOf(printed: string): Decimal {
  const scanned = scanNumber(printed, 0)
  if (scanned?.kind !== 'NUMBER') throw new Error(`${printed} is not read as a number`)
  return scanned.decimal
}

describe('a printed number', () => {
  it.each([
    ['280', 280, 2],
    ['280.', 280, 3],
    ['2.80', 2.8, 3],
    ['0.3', 0.3, 1],
    ['0.0091', 0.0091, 2],
    ['10,000', 10000, 1],
    ['10000.0', 10000, 6],
    ['1.05E-08', 1.05e-8, 3],
    ['1.6 × 10^6', 1.6e6, 2],
    ["10'-5", 1e-5, 1],
    ['-3', -3, 1],
    ['0', 0, 1],
    ['0.00', 0, 3],
  ])('%s is %d with %d significant figures', (printed, value, figures) => {
    expect([toNumber(decimalOf(printed)), decimalOf(printed).significantFigures]).toEqual([value, figures])
  })

  it('is scaled without binary drift: 0.0091 µM is 9.1 nM, and 0.07 µM is 70 nM', () => {
    expect([toNumber(shiftDecimal(decimalOf('0.0091'), 3)), toNumber(decimalOf('0.07'), 3)]).toEqual([9.1, 70])
  })

  it('moves by halves of its last significant figure, exactly', () => {
    const ends = ['0.3', '280', '163', '1000', '-3', '0.00'].map((printed) =>
      [-1, 1].map((halves) => toNumber(moveByHalfUnits(decimalOf(printed), halves))),
    )
    expect(ends).toEqual([
      [0.25, 0.35],
      [275, 285],
      [162.5, 163.5],
      [500, 1500],
      [-3.5, -2.5],
      [-0.005, 0.005],
    ])
  })

  it('is doubled exactly', () => {
    expect(toNumber(multiplyDecimal(decimalOf('0.15'), 2))).toBe(0.3)
  })
})

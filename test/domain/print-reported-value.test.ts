import { describe, expect, it } from 'vitest'
import { parseReportedValue, type PrintedCell } from '../../src/domain/parse-reported-value.js'
import { printReportedValue } from '../../src/domain/print-reported-value.js'

function reprint(cell: PrintedCell): string {
  const parsed = parseReportedValue(cell)
  return parsed.kind === 'VALUE' ? printReportedValue(parsed.value) : parsed.kind
}

describe('the canonical print of a value', () => {
  it.each([
    ['0.3nM', '0.3 nM'],
    ['280 nM', '280 nM'],
    ['280. nM', '280. nM'],
    ['2.80nM', '2.80 nM'],
    ['10,000 nM', '10000 nM'],
    ['1.00E3 nM', '1.00e3 nM'],
    ['1.05E-08M', '1.05e-8 M'],
    ['greater than 10 µM', '>10 µM'],
    ['>>10 µM', '>>10 µM'],
    ['0.1–1μM', '0.1-1 μM'],
    ['1.0μM≤x<3.0μM', '1.0 μM ≤ x < 3.0 μM'],
    ['31.2±4.8nM', '31.2 nM ±4.8nM'],
    ['12 nM, 95% CI 10–15', '12 nM, 95% CI 10–15'],
  ])('of %s is %s', (text, print) => {
    expect(reprint({ text })).toBe(print)
  })

  it('names the logarithm that the column named', () => {
    expect([reprint({ text: '8.25', endpoint: 'pIC50' }), reprint({ text: '7≤x<8', endpoint: 'pIC50' })]).toEqual([
      '8.25 -log10(M)',
      '7 -log10(M) ≤ x < 8 -log10(M)',
    ])
  })

  it('takes the unit from the column, except for what could be a date’s serial', () => {
    expect([reprint({ text: '163', unit: 'nM' }), reprint({ text: '45,960', unit: 'nM' })]).toEqual(['163 nM', '45960'])
  })
})

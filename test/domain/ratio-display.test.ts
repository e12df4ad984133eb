import { describe, expect, it } from 'vitest'
import { STANDARD_POLICY } from '../../src/domain/comparability-policy.js'
import { DEFAULT_EVIDENCE_SCOPE } from '../../src/domain/evidence-scope.js'
import { parseReportedValue } from '../../src/domain/parse-reported-value.js'
import { potencyRatioBetween } from '../../src/domain/potency-ratio-between.js'
import type { PotencyRatio } from '../../src/domain/potency-ratio.js'
import { buildKnownAssay, buildCitation, buildCompound, buildMeasurement } from './build-records.js'
import { kt253Dc50, kt253Ic50, md4251Dc50, milademetanIc50, provenance } from './source-document.js'

const assay = buildKnownAssay('viability')
const citation = buildCitation('a paper')
const sides = [buildCompound('One'), buildCompound('Two')] as const
const between = (reference: typeof kt253Ic50, comparator: typeof kt253Ic50): PotencyRatio =>
  potencyRatioBetween(reference, comparator, { policy: STANDARD_POLICY, provenance, scope: DEFAULT_EVIDENCE_SCOPE })
const ratioOf = (reference: string, comparator: string, endpoint = 'IC50') =>
  between(
    buildMeasurement(reference, { compound: sides[0], assay, citation, endpoint }),
    buildMeasurement(comparator, { compound: sides[1], assay, citation, endpoint }),
  )
const displayOf = (reference: string, comparator: string, endpoint = 'IC50') => ratioOf(reference, comparator, endpoint).display
const fromExport = (text: string, compound: (typeof sides)[number]) => {
  const parsed = parseReportedValue({ text, endpoint: 'IC50', unit: 'nM', roundingUnknown: true })
  if (parsed.kind !== 'VALUE') throw new Error(text)
  return { ...buildMeasurement('1', { compound, assay, citation, endpoint: 'IC50' }), ...parsed.value }
}

describe('a point', () => {
  it.each([
    ['0.3', '280', '≈930× (780–1,200×, rounding only)'],
    ['0.3', '620', '≈2,100× (1,700–2,500×, rounding only)'],
    ['0.300', '280.0', '≈933× (931–936×, rounding only)'],
    ['12.34', '56.78', '≈4.601× (4.599–4.604×, rounding only)'],
    ['12.3456', '56.789', '≈4.600× (4.599–4.600×, rounding only)'],
    ['280', '0.3', '≈0.0011× (0.00087–0.0013×, rounding only)'],
    ['~10', '100', '≈10× (2.5–30×, “about” read as two-fold)'],
  ])('of %s and %s is printed as %s', (reference, comparator, display) => {
    expect(displayOf(reference, comparator)).toBe(display)
  })

  it('has two digits and no interval where the rounding is not known', () => {
    const ratio = between(fromExport('3.0', sides[0]), fromExport('10000.0', sides[1]))
    expect([ratio.display, ratio.foldLow, ratio.foldHigh, ratio.significantFigures, ratio.status]).toEqual([
      '≈3,300× (rounding unknown)',
      null,
      null,
      null,
      'POINT',
    ])
  })
})

describe('a bound', () => {
  it.each([
    ['0.3', '>10000', '>28,000×'],
    ['0.3', '>10 µM', '>28,000×'],
    ['0.3', '≥10000', '≥28,000×'],
    ['>10000', '0.3', '<0.000035×'],
    ['0.3', '<0.1', '<0.40×'],
    ['0.3', '150-200', '420–800× (printed range)'],
    ['>10000', '>30000', 'indeterminate: the bounds leave every ratio possible'],
    ['<1', '<2', 'indeterminate: the bounds leave every ratio possible'],
  ])('of %s and %s is printed as %s', (reference, comparator, display) => {
    expect(displayOf(reference, comparator)).toBe(display)
  })

  it('has an end and no fold', () => {
    const { status, fold, foldLow, foldHigh, lowInclusive, intervalKind, log10Fold } = ratioOf('0.3', '>10000')
    expect({ status, fold, foldLow: foldLow?.toFixed(2), foldHigh, lowInclusive, intervalKind, log10Fold }).toEqual({
      status: 'BOUND',
      fold: null,
      foldLow: '28571.43',
      foldHigh: null,
      lowInclusive: false,
      intervalKind: 'CENSORED',
      log10Fold: null,
    })
  })

  it('of two bounds has neither', () => {
    const { status, fold, foldLow, foldHigh } = ratioOf('>10000', '>30000')
    expect({ status, fold, foldLow, foldHigh }).toEqual({ status: 'INDETERMINATE', fold: null, foldLow: null, foldHigh: null })
  })
})

describe('an extent', () => {
  it('is compared in percentage points and never divided', () => {
    const { display, fold, difference, differenceLow, differenceHigh, status } = ratioOf('84', '96', 'Dmax')
    expect({ display, fold, difference, differenceLow, differenceHigh, status }).toEqual({
      display: '≈+12 percentage points (+11 to +13, rounding only)',
      fold: null,
      difference: 12,
      differenceLow: 11,
      differenceHigh: 13,
      status: 'POINT',
    })
  })

  it('may be less, and may be a bound', () => {
    expect([displayOf('96', '84', 'Dmax'), displayOf('50', '>90', 'Dmax')]).toEqual([
      '≈−12 percentage points (−13 to −11, rounding only)',
      '>+35 percentage points',
    ])
  })
})

describe('a refusal', () => {
  it('says what differs', () => {
    expect([between(kt253Ic50, kt253Dc50).display, between(kt253Dc50, md4251Dc50).display]).toEqual([
      'not comparable: different endpoint',
      'not comparable: different cell line',
    ])
  })

  it('has no number of any kind', () => {
    const { status, fold, foldLow, foldHigh, log10Fold, pairs, explain } = between(kt253Ic50, kt253Dc50)
    expect({ status, fold, foldLow, foldHigh, log10Fold, pairs, formula: explain.formula }).toEqual({
      status: 'REFUSED',
      fold: null,
      foldLow: null,
      foldHigh: null,
      log10Fold: null,
      pairs: 0,
      formula: 'no ratio was formed',
    })
  })
})

describe('an explanation', () => {
  it('names every step of the sum', () => {
    expect(between(kt253Ic50, milademetanIc50).explain.formula).toBe(
      'fold = comparator ÷ reference = 67 nM ÷ 0.3 nM = 223.333; interval from 66.5 ÷ 0.35 = 190 to 67.5 ÷ 0.25 = 270',
    )
  })

  it('tells each change of unit', () => {
    expect(ratioOf('0.0091 µM', '0.28 µM').explain.conversions).toEqual(['"0.0091 µM" in µM is 9.1 nM', '"0.28 µM" in µM is 280 nM'])
  })
})

describe('a supposed value', () => {
  it('takes the place of the stored one between two measurements, and the explanation says so', () => {
    const override = [{ measurementId: milademetanIc50.id, reportedText: '6.7', unit: null }]
    const terms = { policy: STANDARD_POLICY, provenance, scope: { ...DEFAULT_EVIDENCE_SCOPE, override } }
    const { display, explain } = potencyRatioBetween(kt253Ic50, milademetanIc50, terms)
    expect([display, explain.conversions]).toEqual([
      '≈22× (19–27×, rounding only)',
      ['"6.7" is supposed for Milademetan in place of the printed "67"'],
    ])
  })
})

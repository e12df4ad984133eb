import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { DEFAULT_EVIDENCE_SCOPE } from '../../src/domain/evidence-scope.js'
import { describePotency, medianDeviationOf, medianOf, standardDeviationOf } from '../../src/domain/potency-statistics.js'
import { createProvenance } from '../../src/domain/provenance.js'
import { buildCitation, buildCompound, buildKnownAssay, buildMeasurement } from './build-records.js'

const nutlin = buildCompound('Nutlin-3')
const assay = buildKnownAssay('binding')
const citation = buildCitation('a paper')
const provenance = createProvenance({ profiles: new Map(), measurements: [] })
const measure = (text: string, position = 0) =>
  buildMeasurement(text, { id: `measurement:${position}`, compound: nutlin, assay, citation, endpoint: 'IC50' })
const describeAll = (texts: readonly string[], includeFlagged = false) =>
  describePotency(texts.map(measure), { provenance, scope: { ...DEFAULT_EVIDENCE_SCOPE, includeFlagged } })
const round = (value: number | null) => (value === null ? null : Number(value.toFixed(4)))

describe('the description of a potency', () => {
  it('names each statistic, worked by hand', () => {
    const { n, nCensored, median, geometricMean, boundedMean, log10Sd, log10Mad, standardUnit } = describeAll(['10', '100', '1000'])
    expect({
      n,
      nCensored,
      median,
      geometricMean: round(geometricMean),
      boundedMean: round(boundedMean),
      log10Sd,
      log10Mad,
      standardUnit,
    }).toEqual({
      n: 3,
      nCensored: 0,
      median: 100,
      geometricMean: 100,
      boundedMean: 100,
      log10Sd: 1,
      log10Mad: 1,
      standardUnit: 'nM',
    })
  })

  it('keeps a bound out of every mean but the bounded one, and counts it', () => {
    const { n, nCensored, median, geometricMean, boundedMean } = describeAll(['10', '1000', '>10000'])
    expect([n, nCensored, median, round(geometricMean), round(boundedMean)]).toEqual([3, 1, 505, 100, round(10 ** (8 / 3))])
  })

  it('counts a measurement once however often it is restated, and tells its mentions', () => {
    const [original, other] = [measure('10', 1), measure('40', 2)]
    const echo = { ...measure('10', 3), restatesId: original.id }
    const found = describePotency([echo, original, other], { provenance, scope: DEFAULT_EVIDENCE_SCOPE })
    const excluded = found.excluded.map(({ measurement, code }) => [measurement.id, code])
    expect([found.n, found.mentions, found.median, excluded]).toEqual([2, 3, 25, [[echo.id, 'RESTATEMENT']]])
  })

  it('has no spread of one value, and nothing of none', () => {
    expect([describeAll(['10']).log10Sd, describeAll(['10']).log10Mad]).toEqual([null, 0])
    const nothing = describeAll([])
    expect([nothing.n, nothing.median, nothing.geometricMean, nothing.log10Mad, nothing.standardUnit]).toEqual([0, null, null, null, null])
  })

  it('averages nothing across units, and lists what it leaves out', () => {
    const { n, excluded } = describeAll(['10', '20', '5 µg/mL'])
    expect([n, excluded.map(({ code, measurement }) => `${code} ${measurement.reportedText}`)]).toEqual([2, ['UNITS_DIFFER 5 µg/mL']])
  })

  it('leaves out what is flagged, unless asked', () => {
    const flagged = { ...measure('4000'), id: 'measurement:flagged', validity: ['POTENTIAL_DUPLICATE'] }
    const nOf = (includeFlagged: boolean) =>
      describePotency([measure('10'), flagged], { provenance, scope: { ...DEFAULT_EVIDENCE_SCOPE, includeFlagged } }).n
    expect([nOf(false), nOf(true)]).toEqual([1, 2])
  })
})

it('takes the mean of the two in the middle for the median', () => {
  expect([medianOf([4, 1, 3, 2]), medianOf([3, 1, 2]), medianOf([])]).toEqual([2.5, 2, null])
})

it('divides by n − 1 for the standard deviation', () => {
  expect(standardDeviationOf([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.13809, 5)
})

it('does not scale the median deviation', () => {
  expect(medianDeviationOf([1, 1, 2, 2, 4, 6, 9])).toBe(1)
})

// Third-party tables that stand beside a checkout of the project where its developers have them; they are never part of it.
const TABLES = new URL('../../../shared/data/', import.meta.url)

describe.skipIf(!existsSync(TABLES))('nutlin-3 in ChEMBL', () => {
  it.each([
    ['chembl-mdm2-ic50.csv', 22, 1, 90, 187.93],
    ['chembl-mdm2-p53-ppi-ic50.csv', 15, 0, 70, 49.01],
  ])('has the n, censored count, median and geometric mean of %s', (file, n, nCensored, median, geometricMean) => {
    const lines = parse<Record<string, string>>(readFileSync(new URL(file, TABLES)), {
      columns: true,
      delimiter: ';',
      bom: true,
      relax_quotes: true,
    })
    const texts = lines
      .filter((line) => line['Molecule ChEMBL ID'] === 'CHEMBL191334')
      .map((line) => `${(line['Standard Relation'] ?? '').replaceAll("'", '').replace('=', '')}${line['Standard Value'] ?? ''}`)
    const found = describeAll(texts, true)
    expect([found.n, found.nCensored, found.median, found.geometricMean?.toFixed(2)]).toEqual([
      n,
      nCensored,
      median,
      geometricMean.toFixed(2),
    ])
  })
})

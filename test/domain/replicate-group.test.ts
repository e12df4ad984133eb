import { expect, it } from 'vitest'
import { EXPLORATORY_POLICY, STANDARD_POLICY } from '../../src/domain/comparability-policy.js'
import { pairGroups } from '../../src/domain/pair-groups.js'
import { collapseAssays, collapseReplicates } from '../../src/domain/replicate-group.js'
import { buildCitation, buildCompound, buildKnownAssay, buildMeasurement } from './build-records.js'

const compound = buildCompound('KT-253')
const other = buildCompound('RG7388')
const citation = buildCitation('a paper')
const measure = (text: string, given: { readonly assay?: string; readonly endpoint?: string; readonly of?: typeof compound } = {}) =>
  buildMeasurement(text, {
    compound: given.of ?? compound,
    assay: buildKnownAssay(given.assay ?? 'first'),
    citation,
    endpoint: given.endpoint ?? 'IC50',
  })
const textsOf = (measurements: readonly ReturnType<typeof measure>[]) => measurements.map(({ reportedText }) => reportedText)

it('takes replicates together by the geometric mean, from the lowest low to the highest high', () => {
  const { value, method, n, nCensored, interval, significantFigures } = collapseReplicates([measure('10'), measure('40'), measure('2.5')])
  expect({ value: value?.toFixed(9), method, n, nCensored, interval, significantFigures }).toEqual({
    value: '10.000000000',
    method: 'GEOMEAN_UNCENSORED',
    n: 3,
    nCensored: 0,
    interval: { low: 2.45, high: 45, lowInclusive: true, highInclusive: true, kind: 'SPREAD' },
    significantFigures: 1,
  })
})

it('keeps the interval of a single value as it is', () => {
  expect([collapseReplicates([measure('0.3')]).method, collapseReplicates([measure('0.3')]).interval?.kind]).toEqual(['SINGLE', 'ROUNDING'])
})

it('widens the interval by a bound and leaves it out of the mean', () => {
  const { value, nCensored, boundedMean, interval } = collapseReplicates([measure('10'), measure('>1000')])
  expect([value, nCensored, boundedMean?.toFixed(6), interval?.high]).toEqual([10, 1, '100.000000', null])
})

it('makes no number of bounds alone', () => {
  const { value, method, interval } = collapseReplicates([measure('>1000'), measure('>3000')])
  expect([value, method, interval?.low, interval?.high]).toEqual([null, 'BOUND', 1000, null])
})

it('takes extents together by the plain mean, because they may be zero', () => {
  const { value, method } = collapseReplicates([measure('90', { endpoint: 'Dmax' }), measure('0', { endpoint: 'Dmax' })])
  expect([value, method]).toEqual([45, 'MEAN_UNCENSORED'])
})

it('takes replicates together first and assays then, so that an assay with many counts once', () => {
  const { value, method, n } = collapseAssays([measure('10'), measure('10'), measure('10'), measure('1000', { assay: 'second' })])
  expect([value?.toFixed(6), method, n]).toEqual(['100.000000', 'GEOMEAN_OVER_ASSAYS', 4])
})

it('has nothing of nothing', () => {
  const { value, interval, method, n } = collapseAssays([])
  expect([value, interval, method, n]).toEqual([null, null, 'NONE', 0])
})

it('pairs values of one assay and source, and leaves others unpaired', () => {
  const paired = pairGroups([measure('1')], [measure('10', { of: other }), measure('20', { of: other, assay: 'second' })], STANDARD_POLICY)
  expect([paired.pairs.map((pair) => [textsOf(pair.reference), textsOf(pair.comparator)]), textsOf(paired.unpaired)]).toEqual([
    [[['1'], ['10']]],
    ['20'],
  ])
})

it('pairs a value without counterpart with all of the reference where a policy reaches across sources', () => {
  const reference = [measure('1'), measure('2', { assay: 'third' })]
  const paired = pairGroups(reference, [measure('10', { of: other }), measure('20', { of: other, assay: 'second' })], EXPLORATORY_POLICY)
  expect(paired.pairs.map((pair) => [textsOf(pair.reference), textsOf(pair.comparator)])).toEqual([
    [['1'], ['10']],
    [['1', '2'], ['20']],
  ])
})

it('takes a mass for no replicate of a molar value', () => {
  const paired = pairGroups([measure('1')], [measure('10', { of: other }), measure('5 µg/mL', { of: other })], STANDARD_POLICY)
  expect([paired.pairs.length, textsOf(paired.unpaired)]).toEqual([1, ['5 µg/mL']])
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparePotency } from '../../src/domain/compare-potency.js'
import { EXPLORATORY_POLICY, STANDARD_POLICY } from '../../src/domain/comparability-policy.js'
import { DEFAULT_EVIDENCE_SCOPE } from '../../src/domain/evidence-scope.js'
import { groupBy } from '../../src/domain/group-by.js'
import type { Measurement } from '../../src/domain/measurement.js'
import type { ExplainedInput, RatioExplanation } from '../../src/domain/ratio-explanation.js'
import { buildCitation, buildCompound, buildKnownAssay, buildMeasurement } from './build-records.js'
import { request } from './source-document.js'

/** The sum as its explanation tells it, from nothing but the explanation. */
function recompute(explain: RatioExplanation) {
  const place = ({ measurement }: ExplainedInput) => `${measurement.assay.id} ${measurement.citation.id}`
  const sideOf = (side: ExplainedInput['side']) =>
    groupBy(
      explain.inputs.filter((input) => input.side === side),
      place,
    )
  const [references, comparators] = [sideOf('reference'), sideOf('comparator')]
  const pairs = [...comparators].map(([key, comparator]) => {
    const beside = references.get(key)
    const counterparts = beside === undefined ? [...references.values()] : [beside]
    return [average(counterparts.map(collapse)), collapse(comparator)] as const
  })
  return {
    fold: geometricMean(pairs.map(([reference, comparator]) => comparator.value / reference.value)),
    low: geometricMean(pairs.map(([reference, comparator]) => comparator.low / reference.high)),
    high: geometricMean(pairs.map(([reference, comparator]) => comparator.high / reference.low)),
  }
}

const collapse = (inputs: readonly ExplainedInput[]) => ({
  value: geometricMean(inputs.map(({ standardValue }) => standardValue ?? NaN)),
  low: Math.min(...inputs.map(({ interval }) => interval?.low ?? NaN)),
  high: Math.max(...inputs.map(({ interval }) => interval?.high ?? NaN)),
})
const average = (sides: readonly ReturnType<typeof collapse>[]) => ({
  value: geometricMean(sides.map(({ value }) => value)),
  low: geometricMean(sides.map(({ low }) => low)),
  high: geometricMean(sides.map(({ high }) => high)),
})
const geometricMean = (values: readonly number[]) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
const isClose = (actual: number | null | undefined, expected: number) => Math.abs((actual ?? NaN) / expected - 1) < 1e-9

const one = buildCompound('One')
const two = buildCompound('Two')
const assays = ['first', 'second', 'third'].map((name) => buildKnownAssay(name))
const paper = buildCitation('a paper')
const anyValue = fc.record({
  compound: fc.constantFrom(one, two),
  assay: fc.constantFrom(...assays),
  text: fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: -3, max: 4 })).map(([digits, power]) => `${digits}e${power}`),
})
const anyEvidence = fc.array(anyValue, { minLength: 2, maxLength: 10 }).map((values) =>
  values.map((value, index): Measurement => {
    const measurement = buildMeasurement(value.text, { compound: value.compound, assay: value.assay, citation: paper, endpoint: 'IC50' })
    return { ...measurement, id: `measurement:${index}` }
  }),
)

it('gives back every ratio of the guide', () => {
  const ratios = comparePotency(request)
    .comparisons.map(({ ratio }) => ratio)
    .filter(({ status }) => status === 'POINT')
  expect(ratios).toHaveLength(5)
  for (const { explain, fold, foldLow, foldHigh } of ratios) {
    const again = recompute(explain)
    expect([isClose(fold, again.fold), isClose(foldLow, again.low), isClose(foldHigh, again.high)]).toEqual([true, true, true])
  }
})

it.each([STANDARD_POLICY, EXPLORATORY_POLICY])('gives back a ratio over any number of replicates and assays under $name', (policy) => {
  fc.assert(
    fc.property(anyEvidence, (measurements) => {
      const terms = { missingValues: [], profiles: new Map(), policy, scope: DEFAULT_EVIDENCE_SCOPE }
      const { comparisons } = comparePotency({ reference: one, comparators: null, measurements, ...terms })
      for (const { ratio } of comparisons.filter(({ ratio: { status } }) => status === 'POINT')) {
        const again = recompute(ratio.explain)
        expect([isClose(ratio.fold, again.fold), isClose(ratio.foldLow, again.low), isClose(ratio.foldHigh, again.high)]).toEqual([
          true,
          true,
          true,
        ])
      }
    }),
    { numRuns: 2_000 },
  )
})

it('names the value, the sum and its ends for each assay of several', () => {
  const values = [
    { text: '1', compound: one, assay: assays[0] },
    { text: '10', compound: two, assay: assays[0] },
    { text: '2', compound: one, assay: assays[1] },
    { text: '80', compound: two, assay: assays[1] },
  ].flatMap(({ text, compound, assay }) =>
    assay === undefined ? [] : [buildMeasurement(text, { compound, assay, citation: paper, endpoint: 'IC50' })],
  )
  const terms = { missingValues: [], profiles: new Map(), policy: STANDARD_POLICY, scope: DEFAULT_EVIDENCE_SCOPE }
  const [row] = comparePotency({ reference: one, comparators: null, measurements: values, ...terms }).comparisons
  expect(row?.ratio.explain.formula).toBe(
    'fold = geometric mean over the assays and sources, and so each end of its interval; answers with only a bound are left out where there are numbers: ' +
      '(1) fold = comparator ÷ reference = 10 nM ÷ 1 nM = 10; interval from 5 ÷ 1.5 = 3.33333 to 15 ÷ 0.5 = 30; ' +
      '(2) fold = comparator ÷ reference = 80 nM ÷ 2 nM = 40; interval from 75 ÷ 2.5 = 30 to 85 ÷ 1.5 = 56.6667',
  )
})

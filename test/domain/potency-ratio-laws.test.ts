import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXPLORATORY_POLICY, STANDARD_POLICY } from '../../src/domain/comparability-policy.js'
import { DEFAULT_EVIDENCE_SCOPE } from '../../src/domain/evidence-scope.js'
import type { Interval } from '../../src/domain/interval.js'
import type { Measurement } from '../../src/domain/measurement.js'
import { parseReportedValue } from '../../src/domain/parse-reported-value.js'
import { potencyRatioBetween } from '../../src/domain/potency-ratio-between.js'
import type { PotencyRatio } from '../../src/domain/potency-ratio.js'
import { snap } from '../../src/domain/print-significant.js'
import { createProvenance } from '../../src/domain/provenance.js'
import type { RatioNumbers } from '../../src/domain/ratio-numbers.js'
import { compareGroups } from '../../src/domain/ratio-numbers.js'
import { collapseReplicates } from '../../src/domain/replicate-group.js'
import { buildCitation, buildCompound, buildKnownAssay, buildMeasurement } from './build-records.js'

const CASES = { numRuns: 10_000 }
const assay = buildKnownAssay('viability')
const paper = buildCitation('a paper')
const compounds = { one: buildCompound('One'), two: buildCompound('Two'), three: buildCompound('Three') }
const template = buildMeasurement('1', { compound: compounds.one, assay, citation: paper, endpoint: 'IC50' })
const provenance = createProvenance({ profiles: new Map(), measurements: [] })

/** Printed concentrations as sources have them: 1 to 4 digits, over sixteen powers of ten. */
const digits = fc.record({ whole: fc.integer({ min: 1, max: 9999 }), power: fc.integer({ min: -8, max: 8 }) })
const exactText = digits.map(({ whole, power }) => `${whole}e${power}`)
const anyText = fc.oneof(
  { weight: 4, arbitrary: exactText },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('>', '<', '>=', '<=', '~'), exactText).map(([sign, text]) => `${sign}${text}`) },
  { weight: 1, arbitrary: digits.map(({ whole, power }) => `${whole}e${power}-${whole + 7}e${power}`) },
)

const measure = (text: string, name: keyof typeof compounds = 'one', unit = 'nM'): Measurement => {
  const parsed = parseReportedValue({ text, endpoint: 'IC50', unit })
  if (parsed.kind !== 'VALUE') throw new Error(`"${text}" is not a value.`)
  return { ...template, ...parsed.value, id: `measurement:${name}:${text}`, compound: compounds[name] }
}
const ratio = (reference: Measurement, comparator: Measurement, policy = EXPLORATORY_POLICY): PotencyRatio =>
  potencyRatioBetween(reference, comparator, { policy, provenance, scope: DEFAULT_EVIDENCE_SCOPE })
const divide = (reference: readonly Measurement[], comparator: readonly Measurement[]): RatioNumbers =>
  compareGroups(collapseReplicates(reference), collapseReplicates(comparator))
const inverse = (value: number | null) => (value === null ? null : 1 / value)
const expectClose = (actual: number | null, expected: number | null) =>
  expected === null || actual === null ? expect(actual).toBe(expected) : expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-9)
const isInside = (value: number, low: number | null, high: number | null) =>
  (low === null || value >= low * (1 - 1e-9)) && (high === null || value <= high * (1 + 1e-9))

describe('a ratio', () => {
  it('has its interval inverted by swapping the operands', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const forth = ratio(measure(a), measure(b, 'two'))
        const back = ratio(measure(b, 'two'), measure(a))
        expect([back.status, back.lowInclusive, back.highInclusive]).toEqual([forth.status, forth.highInclusive, forth.lowInclusive])
        expectClose(back.fold, inverse(forth.fold))
        expectClose(back.foldLow, inverse(forth.foldHigh))
        expectClose(back.foldHigh, inverse(forth.foldLow))
      }),
      CASES,
    )
  })

  it('is not changed by a change of unit', () => {
    fc.assert(
      fc.property(digits, digits, fc.constantFrom(['µM', 3] as const, ['mM', 6] as const, ['pM', -3] as const), (a, b, [unit, shift]) => {
        const inNanomolar = ratio(measure(`${a.whole}e${a.power}`), measure(`${b.whole}e${b.power}`, 'two'))
        const converted = ratio(measure(`${a.whole}e${a.power - shift}`, 'one', unit), measure(`${b.whole}e${b.power}`, 'two'))
        expectClose(converted.fold, inNanomolar.fold)
        expectClose(converted.foldLow, inNanomolar.foldLow)
        expectClose(converted.foldHigh, inNanomolar.foldHigh)
        expect(converted.display).toBe(inNanomolar.display)
      }),
      CASES,
    )
  })

  it('with itself contains 1', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { fold, foldLow, foldHigh, status } = ratio(measure(text), measure(text))
        expect(isInside(1, foldLow, foldHigh)).toBe(true)
        if (status === 'POINT') expect(fold).toBe(1)
      }),
      CASES,
    )
  })

  it('of A and C lies in the interval of A and B times that of B and C', () => {
    fc.assert(
      fc.property(exactText, exactText, exactText, (a, b, c) => {
        const ab = ratio(measure(a), measure(b, 'two'))
        const bc = ratio(measure(b, 'two'), measure(c, 'three'))
        const ac = ratio(measure(a), measure(c, 'three'))
        expect(isInside(ac.fold ?? NaN, (ab.foldLow ?? 0) * (bc.foldLow ?? 0), (ab.foldHigh ?? Infinity) * (bc.foldHigh ?? Infinity))).toBe(
          true,
        )
      }),
      CASES,
    )
  })

  it('lies in its own interval', () => {
    fc.assert(
      fc.property(exactText, exactText, (a, b) => {
        const { fold, foldLow, foldHigh } = ratio(measure(a), measure(b, 'two'))
        expect(isInside(fold ?? NaN, foldLow, foldHigh)).toBe(true)
      }),
      CASES,
    )
  })

  it('is never narrowed by widening an input', () => {
    const factor = fc.double({ min: 1, max: 1000, noNaN: true })
    const widen = (interval: Interval | null, down: number, up: number): Interval | null =>
      interval && {
        ...interval,
        low: interval.low === null ? null : interval.low / down,
        high: interval.high === null ? null : interval.high * up,
      }
    fc.assert(
      fc.property(anyText, anyText, factor, factor, (a, b, down, up) => {
        const [reference, comparator] = [measure(a), measure(b, 'two')]
        const narrow = divide([reference], [comparator]).interval
        const wide = divide([{ ...reference, interval: widen(reference.interval, down, up) }], [comparator]).interval
        expect((wide?.low ?? 0) <= (narrow?.low ?? 0)).toBe(true)
        expect((wide?.high ?? Infinity) >= (narrow?.high ?? Infinity)).toBe(true)
      }),
      CASES,
    )
  })

  it('is never NaN, infinite or negative, whatever goes in', () => {
    const anyNumber = fc.oneof(fc.double(), fc.constantFrom(0, -0, -1, 1e-320, 5e-324, 1e308, Infinity, -Infinity, NaN))
    const anyEnd = fc.option(anyNumber)
    fc.assert(
      fc.property(anyNumber, anyEnd, anyEnd, anyNumber, anyEnd, anyEnd, anyText, (a, aLow, aHigh, b, bLow, bHigh, text) => {
        const spoil = (measurement: Measurement, value: number, low: number | null, high: number | null): Measurement => ({
          ...measurement,
          standardValue: value,
          interval: measurement.interval && { ...measurement.interval, low, high },
        })
        const answer = ratio(spoil(measure(text), a, aLow, aHigh), spoil(measure(text, 'two'), b, bLow, bHigh))
        for (const number of [answer.fold, answer.foldLow, answer.foldHigh, answer.log10Fold]) {
          expect(number === null || Number.isFinite(number)).toBe(true)
        }
        expect([answer.fold, answer.foldLow, answer.foldHigh].every((number) => number === null || number > 0)).toBe(true)
        expect(answer.display).not.toMatch(/NaN|Infinity/)
      }),
      CASES,
    )
  })

  it('has a point only where both sides have one, and never makes one of a bound', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [reference, comparator] = [measure(a), measure(b, 'two')]
        const isExact = (measurement: Measurement) => ['EQUAL', 'APPROXIMATE'].includes(measurement.standardRelation ?? '')
        const { status, fold } = ratio(reference, comparator)
        expect(status === 'POINT').toBe(isExact(reference) && isExact(comparator))
        expect(fold !== null).toBe(status === 'POINT')
      }),
      CASES,
    )
  })

  it('is printed so that the printed interval still holds the true one', () => {
    const readNumber = (text: string) => Number(text.replaceAll(',', ''))
    fc.assert(
      fc.property(exactText, exactText, (a, b) => {
        const { display, foldLow, foldHigh } = ratio(measure(a), measure(b, 'two'))
        const [, low = '', high = ''] = /\(([\d.,e-]+)–([\d.,e-]+)×, rounding only\)$/.exec(display) ?? []
        expect(readNumber(low) <= snap(foldLow ?? NaN)).toBe(true)
        expect(readNumber(high) >= snap(foldHigh ?? NaN)).toBe(true)
      }),
      CASES,
    )
  })

  it('can be recomputed from its explanation alone', () => {
    fc.assert(
      fc.property(exactText, exactText, (a, b) => {
        const { explain, fold, foldLow, foldHigh } = ratio(measure(a), measure(b, 'two'), STANDARD_POLICY)
        const reference = explain.inputs.find(({ side }) => side === 'reference')
        const comparator = explain.inputs.find(({ side }) => side === 'comparator')
        expectClose((comparator?.standardValue ?? NaN) / (reference?.standardValue ?? NaN), fold)
        expectClose((comparator?.interval?.low ?? NaN) / (reference?.interval?.high ?? NaN), foldLow)
        expectClose((comparator?.interval?.high ?? NaN) / (reference?.interval?.low ?? NaN), foldHigh)
      }),
      CASES,
    )
  })
})

describe('replicates', () => {
  it('make one value between the lowest and the highest, in any order', () => {
    fc.assert(
      fc.property(fc.array(exactText, { minLength: 1, maxLength: 6 }), (texts) => {
        const group = collapseReplicates(texts.map((text) => measure(text)))
        const values = group.measurements.map(({ standardValue }) => standardValue ?? NaN)
        expect(isInside(group.value ?? NaN, Math.min(...values), Math.max(...values))).toBe(true)
        expectClose(collapseReplicates([...group.measurements].reverse()).value, group.value)
        expect(isInside(group.value ?? NaN, group.interval?.low ?? null, group.interval?.high ?? null)).toBe(true)
      }),
      CASES,
    )
  })

  it('are counted, and their bounds never become numbers', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (texts) => {
        const group = collapseReplicates(texts.map((text) => measure(text)))
        const bounds = texts.filter((text) => /^[<>]|-\d+e-?\d+$/.test(text) && !/^\d+e-\d+$/.test(text))
        expect([group.n, group.nCensored]).toEqual([texts.length, bounds.length])
        expect(group.value === null).toBe(bounds.length === texts.length)
      }),
      CASES,
    )
  })
})

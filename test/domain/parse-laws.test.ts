import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containsValue } from '../../src/domain/interval.js'
import { parseReportedValue, type PrintedCell } from '../../src/domain/parse-reported-value.js'
import { toParsedLine, type ParsedLine } from '../../src/domain/parsed-line.js'
import { printReportedValue } from '../../src/domain/print-reported-value.js'
import type { ReportedValue } from '../../src/domain/reported-value.js'

const CASES = { numRuns: 10_000 }

const digits = fc.stringMatching(/^[1-9]\d{0,8}$/)
const numbers = fc.oneof(
  digits,
  fc.tuple(fc.oneof(digits, fc.constant('0')), fc.stringMatching(/^\d{0,4}[1-9]\d{0,3}$/)).map((parts) => parts.join('.')),
  fc.tuple(fc.stringMatching(/^[1-9](\.\d{1,4})?$/), fc.integer({ min: -12, max: 12 })).map((parts) => parts.join('E')),
  digits.map((whole) => `${whole}.`),
)
const units = fc.constantFrom(
  'nM',
  'uM',
  'µM',
  'μM',
  'pM',
  'mM',
  'M',
  'nmol/L',
  'ug/mL',
  'ug ml-1',
  '%',
  'nmol',
  '-log10(M)',
  "10'-5M",
  'mystery',
  'nm',
  '',
)
const signs = fc.constantFrom('', '', '', '<', '>', '≤', '>=', '~', '>>', '=')
const notes = fc.constantFrom(
  '',
  '',
  '',
  '*',
  ' ± 4.8',
  ' ± 4.8 (SEM, n = 3)',
  ' (n=4)',
  ' (95% CI 1-3)',
  ' (1.2–3.4)',
  ' [5]',
  ', n = 2',
  ' (see text)',
)
const wellFormed = fc.tuple(signs, numbers, units, notes).map(([sign, number, unit, note]) => `${sign}${number} ${unit}${note}`)
const ranges = fc
  .tuple(numbers, numbers, fc.constantFrom('-', '~', ' to ', '≤x<', ' < x ≤ '), units)
  .map(([low, high, separator, unit]) => `${low}${separator}${high} ${unit}`)
const fragments = fc
  .array(
    fc.constantFrom(
      ..."0123456789.,-+/|;()[]{}<>=≤≥~±×x*^' eEµuMnmgLl%".split(''),
      '10',
      'nM',
      'Oct',
      'ND',
      'n/a',
      'CI',
      'SEM',
      'n=3',
      '⁻⁵',
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))
const texts = fc.oneof(
  wellFormed,
  ranges,
  fragments,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const columns = fc.record<Omit<PrintedCell, 'text'>>({
  endpoint: fc.constantFrom(null, 'IC50', 'pIC50', 'Dmax', 'Log Ki', 'LN_IC50', 'kon', 'Mystery', 't1/2'),
  unit: fc.oneof(units, fc.constant(null), fc.string({ maxLength: 8 })),
  relation: fc.constantFrom(null, '=', "'<'", '>', '~', 'odd'),
  molecularWeight: fc.constantFrom(null, 400, 0, -1, Number.NaN, Number.POSITIVE_INFINITY),
  roundingUnknown: fc.boolean(),
  uncertainty: fc.oneof(fc.constantFrom(null, '4.8', 'SEM 4.8', '95% CI 1-3'), fc.string({ maxLength: 12 })),
  n: fc.constantFrom(null, 3, 0, -1),
})

function valueOf(cell: PrintedCell): ReportedValue | null {
  const parsed = parseReportedValue(cell)
  return parsed.kind === 'VALUE' ? parsed.value : null
}

function numbersIn(line: ParsedLine): readonly number[] {
  const { value, upperValue, standardValue, pValue, significantFigures, interval } = line
  const own = [value, upperValue, standardValue, pValue, significantFigures, interval?.low, interval?.high]
  return [...own.filter((one) => one !== null && one !== undefined), ...(line.values ?? []).flatMap(numbersIn)]
}

function codesIn(line: ParsedLine): readonly string[] {
  return [...line.issues, ...(line.values ?? []).flatMap(codesIn)]
}

describe('reading any text', () => {
  it('throws at nothing, returns the text unaltered, and yields no number that is not finite or is −0', () => {
    fc.assert(
      fc.property(texts, columns, (text, column) => {
        const line = toParsedLine(parseReportedValue({ text, ...column }))
        expect(line.reportedText).toBe(text)
        for (const number of numbersIn(line)) expect(Number.isFinite(number) && !Object.is(number, -0)).toBe(true)
      }),
      { numRuns: 30_000 },
    )
  })

  it('answers with a number, several, a reason why there is none, or a code why it was kept as text', () => {
    fc.assert(
      fc.property(texts, columns, (text, column) => {
        const line = toParsedLine(parseReportedValue({ text, ...column }))
        const isAnswered = line.value !== null || line.values !== undefined || line.absentReason !== null || line.issues.length > 0
        expect(isAnswered).toBe(true)
        expect(codesIn(line).every((code) => /^[A-Z_]+$/.test(code))).toBe(true)
      }),
      CASES,
    )
  })

  it('holds the value in its own interval, unless the sign says that the value lies outside', () => {
    fc.assert(
      fc.property(wellFormed, columns, (text, column) => {
        const value = valueOf({ text, ...column })
        if (value?.interval == null || value.relation === 'LESS' || value.relation === 'GREATER') return
        const centre = value.standardValue ?? value.value
        if (centre !== null && value.uncertainty === null) expect(containsValue(value.interval, centre)).toBe(true)
      }),
      CASES,
    )
  })

  it('takes time in proportion to the text', () => {
    const long = 100_000
    const nasty = [
      '9',
      '(',
      ' ',
      '1/',
      '1 000 ',
      '<',
      '&',
      '+',
      '0',
      '-',
      "10'",
      '±',
      'n=3 ',
      '\u2007',
      '1,000',
      '[5]',
      'a',
      '|',
      '*',
      '^{',
      'µ',
    ]
    const started = performance.now()
    for (const piece of nasty) {
      for (const length of [4096, long]) {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
        for (const printed of [text, `1${text}`, `1 nM ${text}`, `${text}1`])
          parseReportedValue({ text: printed, unit: printed, uncertainty: printed })
      }
    }
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('printing and reading again', () => {
  it.each([
    ['values', wellFormed],
    ['ranges', ranges],
    ['any text that is read as a value', texts],
  ])('gives the same value, and the same print, for %s', (_name, printed) => {
    fc.assert(
      fc.property(
        printed,
        fc.constantFrom('IC50', 'pIC50', null),
        fc.constantFrom('nM', null),
        fc.boolean(),
        (text, endpoint, unit, roundingUnknown) => {
          const column = { endpoint, unit, molecularWeight: 400, roundingUnknown }
          const first = valueOf({ text, ...column })
          if (first === null) return
          const print = printReportedValue(first)
          const second = valueOf({ text: print, ...column })
          expect(second).toEqual({ ...first, reportedText: print })
          expect(second === null ? '' : printReportedValue(second)).toBe(print)
        },
      ),
      CASES,
    )
  })
})

describe('a change of unit', () => {
  const scaled: readonly (readonly [unit: string, power: number])[] = [
    ['M', 0],
    ['mM', 3],
    ['µM', 6],
    ['nM', 9],
    ['pM', 12],
    ['fM', 15],
    ['umol/L', 6],
    ["10'-5M", 5],
  ]

  it('changes neither the standard value nor its interval, p-value or significant figures', () => {
    fc.assert(
      fc.property(
        signs,
        fc.stringMatching(/^[1-9](\.\d{1,6})?$/),
        fc.integer({ min: -12, max: 2 }),
        fc.constantFrom(...scaled),
        fc.constantFrom(...scaled),
        (sign, mantissa, power, [one, shiftOne], [other, shiftOther]) => {
          const inOne = valueOf({ text: `${sign}${mantissa}E${power + shiftOne} ${one}` })
          const inOther = valueOf({ text: `${sign}${mantissa}E${power + shiftOther} ${other}` })
          expect(inOne).not.toBeNull()
          const { standardValue, interval, pValue, significantFigures, standardRelation } = inOne ?? {}
          expect(inOther).toMatchObject({ standardValue, interval, pValue, significantFigures, standardRelation })
        },
      ),
      CASES,
    )
  })
})

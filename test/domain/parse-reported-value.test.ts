import { describe, expect, it } from 'vitest'
import { parseReportedValue, type PrintedCell } from '../../src/domain/parse-reported-value.js'
import { toParsedLine } from '../../src/domain/parsed-line.js'
import { RELATION_SYMBOLS } from '../../src/domain/relation.js'

function toCell(text: string | PrintedCell): PrintedCell {
  return typeof text === 'string' ? { text } : text
}

/** `> 10 µM | > 10000 nM`: the published side, and the standard side where there is one. */
function understood(text: string | PrintedCell): string {
  const line = toParsedLine(parseReportedValue(toCell(text)))
  if (line.values !== undefined)
    return line.values.map(({ reportedText }) => understood({ ...toCell(text), text: reportedText })).join(' / ')
  if (line.absentReason !== null) return line.absentReason
  if (line.value === null) return `text: ${line.issues.join(' ')}`
  const upper = line.upperValue === null ? '' : `–${line.upperValue}`
  const standard = line.standardRelation === null ? '' : ` | ${line.standardRelation} ${line.standardValue ?? ''} nM`
  return `${line.relation ?? ''} ${line.value}${upper} ${line.unit ?? ''}${standard}`.replace(/ +/g, ' ').trim()
}

/** `[0.25, 0.35] ROUNDING nM`, with a round bracket at an open end. */
function intervalOf(text: string | PrintedCell): string {
  const { interval } = toParsedLine(parseReportedValue(toCell(text)))
  if (interval === null) return 'none'
  const { low, high, lowInclusive, highInclusive, kind, unit } = interval
  return `${lowInclusive ? '[' : '('}${low ?? 0}, ${high ?? '∞'}${highInclusive ? ']' : ')'} ${kind} ${unit ?? ''}`.trim()
}

function codesOf(text: string | PrintedCell): readonly string[] {
  return parseReportedValue(toCell(text)).issues.map(({ code }) => code)
}

function validityOf(text: string | PrintedCell): readonly string[] {
  return toParsedLine(parseReportedValue(toCell(text))).validity
}

describe('texts of degrader and activity tables', () => {
  it.each([
    ['<10nM', '< 10 nM | < 10 nM'],
    ['>10000.0nM', '> 10000 nM | > 10000 nM'],
    ['≥10μM', '≥ 10 μM | ≥ 10000 nM'],
    ['>1.670μM', '> 1.67 μM | > 1670 nM'],
    ['1.0μM≤x<3.0μM', 'range 1–3 μM | range nM'],
    ['10nM<x<1000nM', 'range 10–1000 nM | range nM'],
    ['0.3uM≤x<1.0 μM', 'range 0.3–1 uM | range nM'],
    ['1000 nM > x > 10 nM', 'range 10–1000 nM | range nM'],
    ['150-200', 'range 150–200'],
    ['0.1-1μM', 'range 0.1–1 μM | range nM'],
    ['1~3', 'range 1–3'],
    ['31.2±4.8nM', '= 31.2 nM | = 31.2 nM'],
    ['0.443±8E-3μM', '= 0.443 μM | = 443 nM'],
    ['1.05E-08M', '= 1.05e-8 M | = 10.5 nM'],
    ['1.6E+6/1.4E+6', '= 1600000 / = 1400000'],
    ['ND', 'NOT_REPORTED'],
    ['N.D.', 'NOT_REPORTED'],
    ['NT', 'NOT_TESTED'],
    ['TBD', 'NOT_REPORTED'],
    ['N/C', 'NOT_REPORTED'],
    ['/', 'NOT_REPORTED'],
    ['-', 'NOT_REPORTED'],
    ['', 'NOT_REPORTED'],
    ['n/a', 'NOT_APPLICABLE'],
    ['No Degradation', 'NO_EFFECT_OBSERVED'],
    ['Not Active', 'NO_EFFECT_OBSERVED'],
    ['Inactive', 'NO_EFFECT_OBSERVED'],
    ['below LOD', 'BELOW_DETECTION'],
    ['confidential', 'WITHHELD'],
    ['-3%', '= -3 %'],
    ['2nM*', '= 2 nM | = 2 nM'],
    ['> 3 uM', '> 3 uM | > 3000 nM'],
    ['~ 100 nM', '~ 100 nM | ~ 100 nM'],
    ['(n/a)/590', 'NOT_APPLICABLE / = 590'],
    ['>200/>1000', '> 200 / > 1000'],
    ["10'-5M", '= 0.00001 M | = 10000 nM'],
    ["10'-3microM", '= 0.001 microM | = 1 nM'],
    ['10^3 uM', '= 1000 uM | = 1000000 nM'],
    ['umol/L', 'text: UNIT_WITHOUT_NUMBER'],
    ['uM/L', 'text: UNIT_WITHOUT_NUMBER'],
    ['ug ml-1', 'text: UNIT_WITHOUT_NUMBER'],
    ['ug.mL-1', 'text: UNIT_WITHOUT_NUMBER'],
    ['+++', 'text: BIN_KEPT'],
    ['A', 'text: BIN_KEPT'],
  ])('reads %s as %s', (text, meaning) => {
    expect(understood(text)).toBe(meaning)
  })

  it.each([
    ['0.0091 µM', '= 0.0091 µM | = 9.1 nM'],
    ['>10,000 nM', '> 10000 nM | > 10000 nM'],
    ['IC50 = 5 nM', '= 5 nM | = 5 nM'],
    ['&lt;10 nM', '< 10 nM | < 10 nM'],
    ['10⁻⁵ M', '= 0.00001 M | = 10000 nM'],
    ['1.5 × 10−8 M', '= 1.5e-8 M | = 15 nM'],
    ['0·3 nM', '= 0.3 nM | = 0.3 nM'],
    ['>/= 30 µM', '≥ 30 µM | ≥ 30000 nM'],
    ['less than 5 nM', '< 5 nM | < 5 nM'],
    ['ca. 5 nM', '~ 5 nM | ~ 5 nM'],
    ['1 nM–1 µM', 'range 1–1000 nM | range nM'],
    ['0.3 ^[5]', '= 0.3'],
    ['5 nM.', '= 5 nM | = 5 nM'],
    ['12.3 (±1.2) nM', '= 12.3 nM | = 12.3 nM'],
    ['1.5 [1.2, 1.9] µM', '= 1.5 µM | = 1500 nM'],
    ['1.2 × 10^-8 ± 3 × 10^-9 M', '= 1.2e-8 M | = 12 nM'],
  ])('reads %s as %s', (text, meaning) => {
    expect(understood(text)).toBe(meaning)
  })

  it('gives the unit behind the last of several values to all', () => {
    const { values = [] } = toParsedLine(parseReportedValue({ text: '10/20 nM' }))
    expect(values.map(({ standardValue }) => standardValue)).toEqual([10, 20])
  })

  it('keeps every sign that it prints', () => {
    expect(Object.values(RELATION_SYMBOLS)).toEqual(['=', '<', '≤', '>', '≥', '~', 'range'])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['0,3', 'COMMA_AMBIGUOUS'],
    ['12,50 nM', 'COMMA_AMBIGUOUS'],
    ['3 nm', 'UNIT_LOOKALIKE'],
    ['3 foo', 'UNIT_UNKNOWN'],
    ['45% @ 10 µM', 'TRAILING_TEXT'],
    ['0.3 nM in RS4;11', 'TRAILING_TEXT'],
    ['10-6 M', 'RANGE_REVERSED'],
    ['1.2 ± 0.3 × 10^-8 M', 'POWER_AMBIGUOUS'],
    ['1-3 × 10^3 nM', 'POWER_AMBIGUOUS'],
    ['1 nM-5%', 'RANGE_UNITS_DIFFER'],
    ['1e400', 'NUMBER_OUT_OF_RANGE'],
    ['see page 3/4', 'TEXT_NOT_A_VALUE'],
    ['[5]', 'TEXT_NOT_A_VALUE'],
    ['5/10/2019', 'DATE_POSSIBLE'],
    ['Inhibition < 50% @ 10 uM and thus dose-reponse curve not measured', 'TRAILING_TEXT'],
  ])('keeps %s as text, with the code %s', (text, code) => {
    expect(parseReportedValue({ text })).toMatchObject({ kind: 'UNREADABLE', reportedText: text, issues: [{ code }] })
  })

  it('quotes the culprit, states the rule and offers the next step', () => {
    const messages = ['3 nm', '0,3', 'Mar-40'].flatMap((text) => parseReportedValue({ text }).issues.map(({ message }) => message))
    expect(messages).toEqual([
      '"nm": The unit looks like a concentration and is none: `nm` is not `nM`. Write nM if that is meant.',
      '"0,3": A comma groups thousands (1,000); anything else could be a decimal comma. Write a decimal point.',
      '"Mar-40": A spreadsheet put a date or an error in place of what was typed, and the number cannot be had back. Look the value up in the source.',
    ])
  })

  it('does not take a number whose column has no unit that it knows, and still knows a word for nothing there', () => {
    expect([codesOf({ text: '3', unit: 'nm' }), codesOf({ text: '3', unit: 'U/well' }), understood({ text: 'NT', unit: 'nm' })]).toEqual([
      ['UNIT_LOOKALIKE'],
      ['UNIT_UNKNOWN'],
      'NOT_TESTED',
    ])
  })

  it('says of words with several meanings that they have them', () => {
    expect(['ND', 'N.D.', 'NDE', 'N/C'].map(codesOf)).toEqual(Array.from({ length: 4 }, () => ['ABSENT_AMBIGUOUS']))
    expect(['-', 'TBD', 'NT', 'n/a', 'Not Active'].flatMap(codesOf)).toEqual([])
  })
})

describe('damage by a spreadsheet', () => {
  it.each(['Mar-40', '18-Oct', '02-Aug', 'Oct-30', '2019-10-18 00:00:00', '18.10.2019', '10月18日', '#VALUE!'])(
    'takes no number from %s',
    (text) => {
      expect(toParsedLine(parseReportedValue({ text, unit: 'nM' }))).toMatchObject({ value: null, validity: ['SPREADSHEET_DAMAGE'] })
    },
  )

  it('keeps a number that could be a date’s serial, and flags it', () => {
    expect(
      ['45,960', '45960', '43756', '14671'].map((text) => [understood({ text, unit: 'nM' }), validityOf({ text, unit: 'nM' })]),
    ).toEqual([
      ['= 45960 nM | = 45960 nM', ['SERIAL_POSSIBLE']],
      ['= 45960 nM | = 45960 nM', ['SERIAL_POSSIBLE']],
      ['= 43756 nM | = 43756 nM', ['SERIAL_POSSIBLE']],
      ['= 14671 nM | = 14671 nM', ['SERIAL_POSSIBLE']],
    ])
  })

  it('does not suspect round numbers, relations, decimals, or what carries its own unit', () => {
    expect(['40000', '45900', '>45960', '45960.5', '45,960 nM', '19953'].flatMap((text) => validityOf({ text, unit: 'nM' }))).toEqual([])
  })
})

describe('a unit', () => {
  it('is the text’s before the column’s, with a remark', () => {
    expect([understood({ text: '> 3 uM', unit: 'nM' }), codesOf({ text: '> 3 uM', unit: 'nM' })]).toEqual([
      '> 3 uM | > 3000 nM',
      ['UNIT_DIFFERS_FROM_COLUMN'],
    ])
  })

  it('is taken as a concentration where an amount stands in its place, with a flag', () => {
    expect([understood({ text: '4.57', unit: 'nmol' }), validityOf({ text: '4.57', unit: 'nmol' })]).toEqual([
      '= 4.57 nmol | = 4.57 nM',
      ['UNIT_ASSUMED'],
    ])
  })

  it('of mass per volume becomes molar by the molecular weight, and stays what it is without', () => {
    expect(understood({ text: '2.7', unit: "10'-6g/ml", molecularWeight: 400 })).toBe("= 2.7 10'-6g/ml | = 6750 nM")
    expect(intervalOf({ text: '2.7', unit: 'ug.mL-1', molecularWeight: 400 })).toBe('[6625, 6875] ROUNDING nM')
    expect([understood({ text: '2.7', unit: 'ug.mL-1' }), intervalOf({ text: '2.7', unit: 'ug.mL-1' })]).toEqual([
      '= 2.7 ug.mL-1',
      '[2.65, 2.75] ROUNDING ug.mL-1',
    ])
  })

  it('that is missing leaves the number without a molar meaning', () => {
    expect([understood('0.3'), codesOf('0.3')]).toEqual(['= 0.3', ['UNIT_MISSING']])
  })

  it('of another kind than the endpoint’s gives no molar value', () => {
    expect([understood({ text: '45%', endpoint: 'IC50' }), codesOf({ text: '45%', endpoint: 'IC50' })]).toEqual([
      '= 45 %',
      ['UNIT_AGAINST_ENDPOINT'],
    ])
  })

  it('has no meaning at or below zero', () => {
    expect(['0 nM', '-5 nM'].map((text) => [understood(text), intervalOf(text), validityOf(text)])).toEqual([
      ['= 0 nM', 'none', ['NOT_POSITIVE']],
      ['= -5 nM', 'none', ['NOT_POSITIVE']],
    ])
  })
})

describe('a logarithmic scale', () => {
  it('with a blank unit is −log10 molar, and its relation turns round', () => {
    expect(understood({ text: '6.0', endpoint: 'pIC50', relation: '>' })).toBe('> 6 -log10(M) | < 1000 nM')
    expect(toParsedLine(parseReportedValue({ text: '8.25', endpoint: 'pIC50' }))).toMatchObject({
      pValue: 8.25,
      standardValue: 5.623413251903491,
    })
  })

  it('turns the interval round with it', () => {
    expect(intervalOf({ text: '>6', endpoint: 'pKi' })).toBe('(0, 1000) CENSORED nM')
    expect(intervalOf({ text: '6-7', endpoint: 'pKi' })).toBe('[100, 1000] RANGE nM')
    expect(intervalOf({ text: '6≤x<7', endpoint: 'pKi' })).toBe('(100, 1000] RANGE nM')
    expect(intervalOf({ text: '~6', endpoint: 'pKi' })).toBe('[500, 2000] APPROXIMATE nM')
  })

  it('of plain log10 keeps the relation', () => {
    expect(understood({ text: '-5.0', endpoint: 'Log IC50', relation: '<' })).toBe('< -5 log10(M) | < 10000 nM')
  })

  it('of GDSC is the natural logarithm of µM', () => {
    const nutlin3a = toParsedLine(parseReportedValue({ text: '0.800732', endpoint: 'LN_IC50', unit: 'uM' }))
    const serdemetan = toParsedLine(parseReportedValue({ text: '1.456566', endpoint: 'LN_IC50', unit: 'uM' }))
    expect([nutlin3a.standardValue?.toFixed(1), serdemetan.standardValue?.toFixed(1), nutlin3a.unit]).toEqual([
      '2227.2',
      '4291.2',
      'ln(uM)',
    ])
  })

  it('beside a plain unit is ambiguous, so that no molar value is taken', () => {
    expect([understood({ text: '8.25', endpoint: 'pIC50', unit: 'nM' }), codesOf({ text: '8.25', endpoint: 'pIC50', unit: 'nM' })]).toEqual(
      ['= 8.25 nM', ['UNIT_AGAINST_SCALE']],
    )
  })
})

describe('the interval of a printed value', () => {
  it.each([
    ['0.3 nM', '[0.25, 0.35] ROUNDING nM'],
    ['280 nM', '[275, 285] ROUNDING nM'],
    ['163 nM', '[162.5, 163.5] ROUNDING nM'],
    ['1000 nM', '[500, 1500] ROUNDING nM'],
    ['280. nM', '[279.5, 280.5] ROUNDING nM'],
    ['0.30 µM', '[295, 305] ROUNDING nM'],
    ['-3%', '[-3.5, -2.5] ROUNDING %'],
    ['>10 µM', '(10000, ∞) CENSORED nM'],
    ['≥10 µM', '[10000, ∞) CENSORED nM'],
    ['<10 nM', '(0, 10) CENSORED nM'],
    ['<=10 nM', '(0, 10] CENSORED nM'],
    ['150-200 nM', '[150, 200] RANGE nM'],
    ['10nM<x<1000nM', '(10, 1000) RANGE nM'],
    ['~100 nM', '[50, 200] APPROXIMATE nM'],
    ['31.2 ± 4.8 nM', '[31.15, 31.25] ROUNDING nM'],
    ['31.2 ± 4.8 nM (SD, n = 3)', '[31.15, 31.25] ROUNDING nM'],
    ['31.2 nM (95% CI 28–34)', '[28, 34] REPORTED nM'],
    ['31.2 nM (95% CI 31.2–34)', '[31.15, 34] UNION nM'],
    ['31.2 nM (28–34)', '[31.15, 31.25] ROUNDING nM'],
  ])('of %s is %s', (text, interval) => {
    expect(intervalOf(text)).toBe(interval)
  })

  it('of a mean with its SEM over n is the t-interval: 31.2 ± 4.303 × 4.8 for n = 3', () => {
    expect(intervalOf('31.2 ± 4.8 nM (SEM, n = 3)')).toBe('[10.54728, 51.85272] REPORTED nM')
    expect(intervalOf({ text: '31.2', unit: 'nM', uncertainty: 'SEM 4.8', n: 3 })).toBe('[10.54728, 51.85272] REPORTED nM')
  })

  it('is open towards zero where the t-interval would pass it', () => {
    expect(intervalOf('5 ± 4 nM (SEM, n = 2)')).toBe('(0, 55.8248] REPORTED nM')
  })

  it('is not taken from digits that an export has written again', () => {
    const cell = { text: '10000.0', unit: 'nM', roundingUnknown: true }
    expect(toParsedLine(parseReportedValue(cell))).toMatchObject({
      significantFigures: null,
      interval: null,
      validity: ['ROUNDING_UNKNOWN'],
    })
    expect(intervalOf({ ...cell, text: '>10000.0' })).toBe('(10000, ∞) CENSORED nM')
  })
})

describe('reservations', () => {
  it.each([
    ['>>10 µM', ['RELATION_STRONG']],
    ['~100 nM', ['APPROXIMATE_ASSUMED']],
    ['2nM*', ['FOOTNOTE_MARK']],
    ['0.3 nM ^{[1][2]}', ['REFERENCE_MARK']],
    ['12 nM (98%)', ['NOTE_NOT_READ']],
    ['10 000 nM', ['SPACE_GROUPS_THOUSANDS']],
    ['26/35/28', ['PACKED_VALUES']],
    ['(5 nM)', ['BRACKETED']],
  ])('are said of %s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes)
  })

  it('lets the text’s relation stand against its column’s, and says so', () => {
    expect([understood({ text: '>10 nM', relation: '<' }), codesOf({ text: '>10 nM', relation: '<' })]).toEqual([
      '> 10 nM | > 10 nM',
      ['RELATION_CONFLICT'],
    ])
    expect(codesOf({ text: '>10 nM', relation: "'='" })).toEqual([])
  })
})

describe('a stated error', () => {
  const uncertaintyOf = (cell: PrintedCell): unknown => {
    const parsed = parseReportedValue(cell)
    return parsed.kind === 'VALUE' ? parsed.value.uncertainty : parsed.kind
  }
  const nothing = { kind: null, low: null, high: null, value: null, n: null, replicateKind: null }

  it('is kept as printed, and an unlabelled one is not called SD or SEM', () => {
    expect(uncertaintyOf({ text: '0.443±8E-3μM' })).toEqual({ ...nothing, reportedText: '±8E-3μM', value: 0.008 })
  })

  it('keeps its kind, n and kind of replicate', () => {
    const text = '31.2 ± 4.8 nM (SD, n = 3 independent experiments)'
    const expected = { kind: 'SD', value: 4.8, n: 3, replicateKind: 'independent experiments' }
    expect(uncertaintyOf({ text })).toEqual({ ...nothing, ...expected, reportedText: '± 4.8 nM (SD, n = 3 independent experiments)' })
  })

  it('keeps the limits of a confidence interval', () => {
    expect(uncertaintyOf({ text: '12 nM, 95% CI 10–15' })).toEqual({
      ...nothing,
      reportedText: '95% CI 10–15',
      kind: 'CI95',
      low: 10,
      high: 15,
    })
  })

  it('in a column of its own belongs to the value', () => {
    expect(uncertaintyOf({ text: '31.2', unit: 'nM', uncertainty: '4.8', n: 3 })).toEqual({
      ...nothing,
      reportedText: '4.8',
      value: 4.8,
      n: 3,
    })
    expect(codesOf({ text: '31.2', unit: 'nM', uncertainty: 'large' })).toEqual(['UNCERTAINTY_NOT_READ'])
  })
})

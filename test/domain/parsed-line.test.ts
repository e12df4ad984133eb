import { describe, expect, it } from 'vitest'
import { parseReportedValue } from '../../src/domain/parse-reported-value.js'
import { toParsedLine } from '../../src/domain/parsed-line.js'

const NOTHING = {
  relation: null,
  value: null,
  upperValue: null,
  unit: null,
  standardValue: null,
  standardUnit: null,
  pValue: null,
  significantFigures: null,
  interval: null,
  standardRelation: null,
  absentReason: null,
  validity: [],
}

describe('a line of `equipotent parse`', () => {
  it('has every field of a value', () => {
    expect(toParsedLine(parseReportedValue({ text: '>10 µM', endpoint: 'IC50' }))).toEqual({
      reportedText: '>10 µM',
      relation: '>',
      value: 10,
      upperValue: null,
      unit: 'µM',
      standardValue: 10_000,
      standardUnit: 'nM',
      pValue: 5,
      significantFigures: 1,
      interval: { low: 10_000, high: null, lowInclusive: false, highInclusive: false, kind: 'CENSORED', unit: 'nM' },
      standardRelation: '>',
      absentReason: null,
      validity: [],
      issues: [],
    })
  })

  it('says why there is no value', () => {
    expect(toParsedLine(parseReportedValue({ text: '' }))).toEqual({
      ...NOTHING,
      reportedText: '',
      absentReason: 'NOT_REPORTED',
      issues: [],
    })
  })

  it('keeps damaged text, with its code among validity and issues', () => {
    const codes = { validity: ['SPREADSHEET_DAMAGE'], issues: ['SPREADSHEET_DAMAGE'] }
    expect(toParsedLine(parseReportedValue({ text: 'Mar-40' }))).toEqual({ ...NOTHING, reportedText: 'Mar-40', ...codes })
  })

  it('lists the values of a packed cell', () => {
    const line = toParsedLine(parseReportedValue({ text: '(n/a)/590', endpoint: 'DC50', unit: 'nM' }))
    expect(line).toMatchObject({ ...NOTHING, reportedText: '(n/a)/590', issues: ['PACKED_VALUES'] })
    expect(line.values).toMatchObject([{ absentReason: 'NOT_APPLICABLE' }, { value: 590, standardValue: 590, unit: 'nM' }])
  })

  it('can be written as JSON and read back', () => {
    const lines = ['0.3 nM', '10/20', '', '+++', '>10', '1~3 µM'].map((text) => toParsedLine(parseReportedValue({ text })))
    expect(JSON.parse(JSON.stringify(lines))).toEqual(lines)
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { parseReportedValue, type ParsedCell } from '../../src/domain/parse-reported-value.js'
import type { ReportedValue } from '../../src/domain/reported-value.js'

// Third-party tables that stand beside a checkout of the project where its developers have them; they are never part of it.
const TABLES = new URL('../../../shared/data/', import.meta.url)

type Line = Readonly<Record<string, string>>

function readTable(file: string, delimiter = ','): readonly Line[] {
  return parse<Line>(readFileSync(new URL(file, TABLES)), { columns: true, delimiter, bom: true, relax_quotes: true })
}

function field(line: Line, name: string): string {
  return line[name] ?? ''
}

function countBy(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

function valuesOf(cells: readonly ParsedCell[]): readonly ReportedValue[] {
  return cells.flatMap((cell) => (cell.kind === 'VALUE' ? [cell.value] : []))
}

describe.skipIf(!existsSync(TABLES))('values of ChEMBL, as its web service gives them (ERBB2)', () => {
  const lines = existsSync(TABLES) ? readTable('chembl-erbb2.csv') : []
  const cells = lines.map((line) =>
    parseReportedValue({
      text: field(line, 'value') === '' ? field(line, 'text_value') : field(line, 'value'),
      endpoint: field(line, 'type'),
      unit: field(line, 'units'),
      relation: field(line, 'relation'),
      roundingUnknown: true,
    }),
  )
  const numeric = lines.flatMap((line, row) => {
    const cell = cells[row]
    const isNumeric = field(line, 'value') !== '' && field(line, 'standard_units') === 'nM'
    return isNumeric && cell !== undefined ? [{ line, cell }] : []
  })

  it('converts each of the 4,232 numeric nM rows within 1.1 % of the standard value', () => {
    const wrong = numeric.filter(({ line, cell }) => {
      const standard = Number(field(line, 'standard_value'))
      const computed = cell.kind === 'VALUE' ? cell.value.standardValue : null
      return computed === null || Math.abs(computed / standard - 1) > 0.011
    })
    expect([numeric.length, wrong]).toEqual([4232, []])
  })

  it('agrees with the p-values within 0.01', () => {
    const rows = numeric.filter(({ line }) => field(line, 'pchembl_value') !== '')
    const wrong = rows.filter(({ line, cell }) => {
      const computed = cell.kind === 'VALUE' ? cell.value.pValue : null
      return computed === null || Math.abs(computed - Number(field(line, 'pchembl_value'))) > 0.01 + 1e-9
    })
    expect(rows.length).toBeGreaterThan(3000)
    expect(wrong).toEqual([])
  })

  it('turns relations round on the p-scale, so that they equal the standard ones', () => {
    const wrong = numeric.filter(({ line, cell }) => {
      const standard = { '=': 'EQUAL', '<': 'LESS', '<=': 'LESS_OR_EQUAL', '>': 'GREATER', '>=': 'GREATER_OR_EQUAL', '~': 'APPROXIMATE' }
      const entry = Object.entries(standard).find(([sign]) => sign === field(line, 'standard_relation'))
      return cell.kind !== 'VALUE' || cell.value.standardRelation !== (entry?.[1] ?? 'EQUAL')
    })
    expect(wrong).toEqual([])
  })

  it('counts the published relations, blanks and inactive compounds of the table', () => {
    expect(countBy(lines.map((line) => field(line, 'relation')))).toMatchObject({ '>': 637, '<': 251, '': 929 })
    expect(countBy(lines.map((line) => field(line, 'standard_relation')))).toEqual({
      '=': 3358,
      '<': 479,
      '>': 409,
      '<=': 26,
      '>=': 4,
      '~': 2,
      '': 929,
    })
    const missing = cells.map((cell) => (cell.kind === 'MISSING' ? cell.reason : cell.kind))
    expect(countBy(missing)).toEqual({ VALUE: 4278, NO_EFFECT_OBSERVED: 842, NOT_REPORTED: 87 })
  })

  it('says of three rows that `nmol` was taken as nM, and reads 302 blank units on a logarithmic scale', () => {
    const values = valuesOf(cells)
    expect(values.filter(({ validity }) => validity.includes('UNIT_ASSUMED'))).toHaveLength(3)
    expect(values.filter(({ unit }) => unit === '-log10(M)' || unit === 'log10(M)')).toHaveLength(302)
    expect(values.filter(({ unit }) => unit === '10^3 uM')).toMatchObject([{ value: 0.3, standardValue: 300_000 }])
  })
})

describe.skipIf(!existsSync(TABLES))('values of ChEMBL, as its web pages export them (MDM2)', () => {
  const readWebTable = (file: string): readonly { line: Line; cell: ParsedCell }[] =>
    readTable(file, ';').map((line) => ({
      line,
      cell: parseReportedValue({
        text: field(line, 'Standard Value'),
        endpoint: field(line, 'Standard Type'),
        unit: field(line, 'Standard Units'),
        relation: field(line, 'Standard Relation'),
        molecularWeight: Number(field(line, 'Molecular Weight')),
        roundingUnknown: true,
      }),
    }))

  it.each([
    ['chembl-mdm2-ic50.csv', { EQUAL: 2597, LESS: 235, GREATER: 113, MISSING: 24, 'EQUAL without a sign': 1 }],
    ['chembl-mdm2-p53-ppi-ic50.csv', { EQUAL: 1559, GREATER: 48, LESS: 11, APPROXIMATE: 3 }],
  ])('reads the twice quoted relations of %s', (file, counts) => {
    const rows = existsSync(TABLES) ? readWebTable(file) : []
    const relations = rows.map(({ line, cell }) =>
      cell.kind !== 'VALUE' ? cell.kind : `${cell.value.relation ?? ''}${field(line, 'Standard Relation') === '' ? ' without a sign' : ''}`,
    )
    expect(countBy(relations)).toEqual(counts)
  })

  it('gives each p-value within 0.01 of the table, and takes the one mass to nM by the molecular weight', () => {
    const rows = ['chembl-mdm2-ic50.csv', 'chembl-mdm2-p53-ppi-ic50.csv'].flatMap(readWebTable)
    const withP = rows.filter(({ line }) => /\d/.test(field(line, 'pChEMBL Value')))
    const wrong = withP.filter(
      ({ line, cell }) => cell.kind !== 'VALUE' || Math.abs((cell.value.pValue ?? 0) - Number(field(line, 'pChEMBL Value'))) > 0.01 + 1e-9,
    )
    expect(withP.length).toBeGreaterThan(3500)
    expect(wrong).toEqual([])
    const masses = rows.filter(({ line }) => field(line, 'Standard Units') === 'ug.mL-1')
    expect(valuesOf(masses.map(({ cell }) => cell))).toMatchObject([{ value: 50, unit: 'ug.mL-1', standardUnit: 'nM' }])
  })
})

describe.skipIf(!existsSync(TABLES))('cells of PROTAC-DB', () => {
  const lines = existsSync(TABLES) ? readTable('protac-db.csv') : []
  const columns = Object.keys(lines[0] ?? {})
    .filter((name) => !name.startsWith('Assay'))
    .flatMap((name) => {
      const header = /^(.*?) \(([^,()]+?)(?:, .*)?\)$/.exec(name)
      return header === null && name !== 'Percent degradation (%)' ? [] : [{ name, endpoint: header?.[1] ?? '', unit: header?.[2] ?? '' }]
    })
  const printed = lines.flatMap((line) =>
    columns.flatMap(({ name, endpoint, unit }) => (field(line, name) === '' ? [] : [{ text: field(line, name), endpoint, unit }])),
  )
  const cells = printed.map(parseReportedValue)
  const flat = cells.flatMap((cell) => (cell.kind === 'PACKED' ? cell.cells : [cell]))

  it('flags the 43 cells that hold a spreadsheet’s date, and takes no number from them', () => {
    const damaged = cells.filter((cell) => cell.issues.some(({ code }) => code === 'SPREADSHEET_DAMAGE'))
    expect(countBy(damaged.map(({ kind }) => kind))).toEqual({ UNREADABLE: 43 })
  })

  it('reads every other cell as a value, a word for none, or a pack of these', () => {
    const codes = countBy(
      flat.flatMap((cell) => (cell.issues.length === 0 ? ['read without a remark'] : cell.issues.map(({ code }) => code))),
    )
    console.info('PROTAC-DB, cells by kind:', countBy(cells.map(({ kind }) => kind)), 'values by code:', codes)
    expect(columns).toHaveLength(41)
    expect(printed.length).toBeGreaterThan(5000)
    expect(flat.filter((cell) => cell.kind === 'UNREADABLE' && cell.issues[0]?.code !== 'SPREADSHEET_DAMAGE')).toEqual([])
  })
})

describe.skipIf(!existsSync(TABLES))('affinities of the Guide to Pharmacology', () => {
  it('reads every affinity on its −log10 scale, several in one cell included', () => {
    const lines = existsSync(TABLES) ? readTable('gtopdb-interactions.csv') : []
    const single = lines.filter((line) => /^p[A-Z][^|]*$/.test(field(line, 'gtp_affinity_units_set')))
    const cells = single.map((line) =>
      parseReportedValue({
        text: field(line, 'gtp_affinity_median_set'),
        endpoint: field(line, 'gtp_affinity_units_set'),
        roundingUnknown: true,
      }),
    )
    const flat = cells.flatMap((cell) => (cell.kind === 'PACKED' ? cell.cells : [cell]))
    const standard = valuesOf(flat).filter(({ standardValue, pValue }) => standardValue !== null && pValue !== null)
    expect(countBy(flat.map(({ kind }) => kind))).toEqual({ VALUE: standard.length, MISSING: 2269 })
    expect(standard.length).toBeGreaterThan(15_000)
  })
})

import type { AbsentReason } from './missing-value.js'
import type { ParsedCell } from './parse-reported-value.js'
import { RELATION_SYMBOLS, type Relation } from './relation.js'
import type { Interval } from './interval.js'
import type { ReportedValue } from './reported-value.js'

/** How one printed line is understood, as `equipotent parse` prints it. A packed cell has nothing but its `values`. */
export interface ParsedLine {
  readonly reportedText: string
  readonly relation: string | null
  readonly value: number | null
  readonly upperValue: number | null
  readonly unit: string | null
  readonly standardValue: number | null
  readonly standardUnit: string | null
  readonly pValue: number | null
  readonly significantFigures: number | null
  readonly interval: (Interval & { readonly unit: string | null }) | null
  readonly standardRelation: string | null
  readonly absentReason: AbsentReason | null
  readonly validity: readonly string[]
  readonly issues: readonly string[]
  readonly values?: readonly ParsedLine[]
}

/** Relations as signs, issues as codes; what does not apply is null. */
export function toParsedLine(cell: ParsedCell): ParsedLine {
  const issues = cell.issues.map(({ code }) => code)
  switch (cell.kind) {
    case 'VALUE':
      return toValueLine(cell.value, issues)
    case 'MISSING':
      return { ...emptyLine(cell.reportedText, issues), absentReason: cell.reason }
    case 'PACKED':
      return { ...emptyLine(cell.reportedText, issues), values: cell.cells.map(toParsedLine) }
    case 'UNREADABLE':
      return { ...emptyLine(cell.reportedText, issues), validity: issues.filter((code) => code === 'SPREADSHEET_DAMAGE') }
  }
}

function toValueLine(value: ReportedValue, issues: readonly string[]): ParsedLine {
  const { reportedText, relation, standardRelation, interval, intervalUnit } = value
  return {
    reportedText,
    relation: toSymbol(relation),
    value: value.value,
    upperValue: value.upperValue,
    unit: value.unit,
    standardValue: value.standardValue,
    standardUnit: value.standardUnit,
    pValue: value.pValue,
    significantFigures: value.significantFigures,
    interval: interval === null ? null : { ...interval, unit: intervalUnit },
    standardRelation: toSymbol(standardRelation),
    absentReason: null,
    validity: value.validity,
    issues,
  }
}

function emptyLine(reportedText: string, issues: readonly string[]): ParsedLine {
  return {
    reportedText,
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
    issues,
  }
}

function toSymbol(relation: Relation | null): string | null {
  return relation === null ? null : RELATION_SYMBOLS[relation]
}

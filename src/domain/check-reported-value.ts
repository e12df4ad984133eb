import type { Endpoint } from './endpoint.js'
import type { ReadingIssueCode } from './issue-code.js'
import { parseReportedValue } from './parse-reported-value.js'
import type { ReportedValue } from './reported-value.js'
import { findUnit } from './unit.js'
import { createInvalidInput, type Path, toInvalidInput, type UserError } from './user-error.js'

/** A value as somebody enters it. `unit` is what the column says, null where the text has its own. */
export interface EnteredValue {
  readonly reportedText: string
  readonly unit: string | null
  readonly uncertainty: string | null
  readonly n: number | null
  readonly endpoint: Endpoint
  /** Of the compound, in g/mol; makes a mass per volume molar. */
  readonly molecularWeight: number | null
}

export type CheckedValue =
  { readonly kind: 'VALUE'; readonly value: ReportedValue } | { readonly kind: 'INVALID'; readonly errors: readonly UserError[] }

/** What an import keeps with a reservation, and a person who sits before the source can put right. */
const REFUSED: readonly string[] = [
  'UNIT_MISSING',
  'UNIT_AGAINST_ENDPOINT',
  'UNIT_AGAINST_SCALE',
  'NOT_POSITIVE',
  'UNCERTAINTY_NOT_READ',
] satisfies ReadingIssueCode[]
const ABOUT_UNIT: readonly string[] = ['UNIT_MISSING', 'UNIT_AGAINST_ENDPOINT', 'UNIT_AGAINST_SCALE'] satisfies ReadingIssueCode[]

/** Reads an entered value by the rules of every import, and refuses what a curator must not leave open. */
export function checkReportedValue(entered: EnteredValue): CheckedValue {
  const { reportedText, endpoint, unit, ...rest } = entered
  if (unit !== null && findUnit(unit) === null) return refuseUnit(entered)
  const parsed = parseReportedValue({ ...rest, text: reportedText, unit, endpoint: endpoint.code })
  if (parsed.kind === 'MISSING') {
    const nextStep = 'Enter a number, a bound such as >10000, or a range.'
    return invalid([createInvalidInput('VALUE_MISSING', { culprit: reportedText, nextStep, path: ['reportedText'] })])
  }
  const { issues } = parsed
  if (parsed.kind !== 'VALUE') return invalid(issues.slice(0, 1).map((issue) => toInvalidInput(issue, ['reportedText'])))
  const refused = issues.filter(({ code }) => REFUSED.includes(code))
  return refused.length > 0 ? invalid(refused.map((issue) => toInvalidInput(issue, toPath(issue.code)))) : parsed
}

function refuseUnit({ unit, reportedText, endpoint }: EnteredValue): CheckedValue {
  const { issues } = parseReportedValue({ text: reportedText, unit, endpoint: endpoint.code })
  return invalid(issues.slice(0, 1).map((issue) => toInvalidInput(issue, ['unit'])))
}

function toPath(code: string): Path {
  if (ABOUT_UNIT.includes(code)) return ['unit']
  return code === 'UNCERTAINTY_NOT_READ' ? ['uncertainty'] : ['reportedText']
}

function invalid(errors: readonly UserError[]): CheckedValue {
  return { kind: 'INVALID', errors }
}

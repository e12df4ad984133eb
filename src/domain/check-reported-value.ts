import type { Endpoint } from './endpoint.js'
import { createReadingIssue, READING_ISSUES, type ReadingIssueCode } from './issue-code.js'
import type { Issue } from './issue.js'
import { parseReportedValue } from './parse-reported-value.js'
import type { ReportedValue } from './reported-value.js'
import { findUnit } from './unit.js'
import { createInvalidInput, toInvalidInput, type UserError } from './user-error.js'

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

/** What a person can do about it; where there is none here, the reading itself says it. */
const NEXT_STEPS: Partial<Record<ReadingIssueCode, string>> = {
  TEXT_NOT_A_VALUE: 'Enter a number, a bound such as >10000, or a range such as 150-200, as printed.',
  TEXT_TOO_LONG: 'Enter the value alone; notes go into comment.',
  TRAILING_TEXT: 'Enter the value alone; notes go into comment.',
  BIN_KEPT: 'Enter the bounds of the bin as a range, if the source gives them.',
  PACKED_VALUES: 'Propose one measurement for each value.',
  NUMBER_OUT_OF_RANGE: 'Check the digits and the power of ten against the source.',
  NOT_POSITIVE: 'Check the sign and the digits against the source; a value below detection is a bound such as <1.',
  UNIT_AGAINST_ENDPOINT: 'Name the unit that the source prints, or the endpoint that is measured in this one.',
}

/** Reads an entered value by the rules of every import, and refuses what a curator must not leave open. */
export function checkReportedValue(entered: EnteredValue): CheckedValue {
  const { reportedText, endpoint, unit, ...rest } = entered
  const parsed = parseReportedValue({ ...rest, text: reportedText, unit, endpoint: endpoint.code })
  if (unit !== null && findUnit(unit) === null) return invalid(parsed.issues.slice(0, 1).map((issue) => toError(issue, 'unit', unit)))
  if (parsed.kind === 'MISSING') {
    const nextStep = 'Enter a number, a bound such as >10000, or a range.'
    return invalid([createInvalidInput('VALUE_MISSING', { culprit: reportedText, nextStep, path: ['reportedText'] })])
  }
  if (parsed.kind !== 'VALUE') return invalid(parsed.issues.slice(0, 1).map((issue) => toError(issue, 'reportedText', reportedText)))
  const refused = parsed.issues.filter(({ code }) => REFUSED.includes(code))
  if (refused.length === 0) return parsed
  return invalid(refused.map((issue) => describeRefused(issue, entered)))
}

function describeRefused(issue: Issue, { reportedText, unit, endpoint, uncertainty }: EnteredValue): UserError {
  if (ABOUT_UNIT.includes(issue.code)) return toError(issue, 'unit', unit ?? endpoint.code)
  return issue.code === 'UNCERTAINTY_NOT_READ'
    ? toError(issue, 'uncertainty', uncertainty ?? '')
    : toError(issue, 'reportedText', reportedText)
}

function toError(issue: Issue, field: string, culprit: string): UserError {
  const nextStep = isReadingCode(issue.code) ? NEXT_STEPS[issue.code] : undefined
  const told = nextStep === undefined || !isReadingCode(issue.code) ? issue : createReadingIssue(issue.code, culprit, nextStep)
  return toInvalidInput(told, [field])
}

function isReadingCode(code: string): code is ReadingIssueCode {
  return code in READING_ISSUES
}

function invalid(errors: readonly UserError[]): CheckedValue {
  return { kind: 'INVALID', errors }
}

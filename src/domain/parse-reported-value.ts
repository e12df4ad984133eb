import { foldPrintedText } from './fold-printed-text.js'
import { interpretScannedValue, type ColumnContext } from './interpret-scanned-value.js'
import { createReadingIssue, type ReadingIssueCode } from './issue-code.js'
import type { Issue } from './issue.js'
import type { AbsentReason } from './missing-value.js'
import { findMissingWord } from './missing-word.js'
import { splitPackedCell } from './packed-cell.js'
import { readRelationColumn } from './relation-sign.js'
import { readReportedType } from './reported-type.js'
import type { ReportedValue } from './reported-value.js'
import { NO_NOTES, scanNotes } from './scan-notes.js'
import { scanPrintedValue, type ScannedValue, type UnreadableText } from './scan-printed-value.js'
import { couldBeSlashedDate, isSpreadsheetDamage } from './spreadsheet-damage.js'
import { findLookalike, findUnit } from './unit.js'

/**
 * A printed cell and what its column says: the type (`IC50`, `pIC50`), the unit, the relation where it has a column of its own, the
 * molecular weight of the row's compound in g/mol, and whether an export has written the digits again (`10000.0`).
 */
export interface PrintedCell {
  readonly text: string
  readonly endpoint?: string | null | undefined
  readonly unit?: string | null | undefined
  readonly relation?: string | null | undefined
  readonly molecularWeight?: number | null | undefined
  readonly roundingUnknown?: boolean | undefined
  readonly uncertainty?: string | null | undefined
  readonly n?: number | null | undefined
  readonly replicateKind?: string | null | undefined
}

/** How a cell is understood. UNREADABLE keeps the text, and its first issue says why no value was taken from it. */
export type ParsedCell =
  | { readonly kind: 'VALUE'; readonly value: ReportedValue; readonly issues: readonly Issue[] }
  | { readonly kind: 'MISSING'; readonly reportedText: string; readonly reason: AbsentReason; readonly issues: readonly Issue[] }
  | { readonly kind: 'PACKED'; readonly reportedText: string; readonly cells: readonly ParsedCell[]; readonly issues: readonly Issue[] }
  | { readonly kind: 'UNREADABLE'; readonly reportedText: string; readonly issues: readonly Issue[] }

const LONGEST_TEXT = 4096

const BLANK_COLUMN: ColumnContext = { type: null, unit: null, relation: null, molecularWeight: null, roundingUnknown: false }

const NEXT_STEPS: Partial<Record<ReadingIssueCode, string>> = {
  TEXT_NOT_A_VALUE: 'It is kept as text.',
  TRAILING_TEXT: 'Put conditions into the assay and notes into brackets.',
  BIN_KEPT: 'It is kept as text; add the bounds of the bin as a range if the source gives them.',
  UNIT_UNKNOWN: 'Write one of M, mM, µM, nM, pM, fM, mol/L, µg/mL, % or −log10(M).',
  COMMA_AMBIGUOUS: 'Write a decimal point.',
  POWER_AMBIGUOUS: 'Write it behind each number, as 1E-8-3E-8.',
  RANGE_REVERSED: 'If a power of ten is meant, write 10^-6.',
  SPREADSHEET_DAMAGE: 'Look the value up in the source.',
  DATE_POSSIBLE: 'Write the values one by one if they are values.',
  UNIT_WITHOUT_NUMBER: 'Add the number.',
}

/**
 * Reads one printed cell. Total: every text has an answer and none throws. What cannot be read is kept as text with a reason code, never
 * guessed at and never dropped; the printed text is returned unaltered.
 */
export function parseReportedValue(cell: PrintedCell): ParsedCell {
  const context = readColumn(cell)
  if (!('code' in context)) return parseText(cell.text, cell, context)
  const parsed = parseText(cell.text, cell, BLANK_COLUMN)
  return parsed.kind === 'VALUE' || parsed.kind === 'PACKED' ? unreadable(cell.text, context) : parsed
}

function readColumn(cell: PrintedCell): ColumnContext | UnreadableText {
  const unitText = (cell.unit ?? '').trim()
  const unit = unitText === '' || /^(?:none|null|nan)$/i.test(unitText) ? null : findUnit(unitText)
  if (unit === null && unitText !== '' && !/^(?:none|null|nan)$/i.test(unitText)) return unknownUnit(unitText)
  const relation = readRelationColumn(foldPrintedText((cell.relation ?? '').slice(0, 40)).text)
  if (relation === undefined) return { kind: 'UNREADABLE', code: 'RELATION_UNKNOWN', culprit: cell.relation ?? '' }
  const weight = cell.molecularWeight ?? null
  return {
    type: readReportedType(cell.endpoint ?? ''),
    unit,
    relation,
    molecularWeight: weight !== null && Number.isFinite(weight) && weight > 0 ? weight : null,
    roundingUnknown: cell.roundingUnknown ?? false,
  }
}

function parseText(text: string, cell: PrintedCell, context: ColumnContext): ParsedCell {
  if (text.length > LONGEST_TEXT) return unreadable(text, { kind: 'UNREADABLE', code: 'TEXT_TOO_LONG', culprit: text })
  const whole = parseSingle(text, cell, context)
  if (whole.kind !== 'UNREADABLE' || isDecided(whole)) return whole
  return parsePacked(text, cell, context) ?? whole
}

function parseSingle(text: string, cell: PrintedCell, context: ColumnContext): ParsedCell {
  const folded = foldPrintedText(text)
  const missing = findMissingWord(folded.text)
  if (missing !== null) {
    const issues = missing.ambiguous ? [createReadingIssue('ABSENT_AMBIGUOUS', text, 'Ask the source what it stands for.')] : []
    return { kind: 'MISSING', reportedText: text, reason: missing.reason, issues }
  }
  if (isSpreadsheetDamage(folded.text)) return unreadable(text, { kind: 'UNREADABLE', code: 'SPREADSHEET_DAMAGE', culprit: text })
  if (couldBeSlashedDate(folded.text)) return unreadable(text, { kind: 'UNREADABLE', code: 'DATE_POSSIBLE', culprit: text })
  if (isBin(folded.text)) return unreadable(text, { kind: 'UNREADABLE', code: 'BIN_KEPT', culprit: text })
  const inner = withoutBrackets(text)
  const scanned = scanPrintedValue(inner === null ? folded : foldPrintedText(inner))
  if (scanned.kind === 'UNREADABLE') return unreadable(text, scanned)
  if (scanned.label !== null && context.type !== null && !isSameType(scanned, context)) {
    return unreadable(text, { kind: 'UNREADABLE', code: 'LABEL_DIFFERS', culprit: text })
  }
  const { scanned: complete, issues } = withColumnError(scanned, cell)
  const interpreted = interpretScannedValue(text, complete, context)
  const brackets = inner === null ? [] : [createReadingIssue('BRACKETED', text, 'It is read as if they were not there.')]
  return { kind: 'VALUE', value: interpreted.value, issues: [...interpreted.issues, ...brackets, ...issues] }
}

/** Every part has to be a value, a word for none, a date or a bin; else the slash is part of a sentence. */
function parsePacked(text: string, cell: PrintedCell, context: ColumnContext): ParsedCell | null {
  const parts = splitPackedCell(text)
  if (parts.length < 2 || parts.every((part) => part === '')) return null
  const shared = sharedUnit(parts)
  const cells = parts.map((part) => parseSingle(part, cell, shared === null ? context : { ...context, unit: shared }))
  if (!cells.every((parsed) => parsed.kind !== 'UNREADABLE' || isDecided(parsed))) return null
  return { kind: 'PACKED', reportedText: text, cells, issues: [createReadingIssue('PACKED_VALUES', text, `${cells.length} values.`)] }
}

/** In `10/20 nM` the unit behind the last value is that of all. */
function sharedUnit(parts: readonly string[]): ColumnContext['unit'] {
  const units = parts.map((part) => {
    const scanned = scanPrintedValue(foldPrintedText(part))
    return scanned.kind === 'SCANNED' ? scanned.unit : null
  })
  return units.slice(0, -1).every((unit) => unit === null) ? (units.at(-1) ?? null) : null
}

/** A stated error in a column of its own; one beside the value in the text outranks it. */
function withColumnError(scanned: ScannedValue, cell: PrintedCell): { readonly scanned: ScannedValue; readonly issues: readonly Issue[] } {
  const printed = (cell.uncertainty ?? '').trim()
  const n = scanned.notes.n ?? cell.n ?? null
  const replicateKind = scanned.notes.replicateKind ?? cell.replicateKind ?? null
  if (scanned.errorText !== null || printed === '') {
    const errorText = scanned.errorText ?? (n === null ? null : `n = ${n}`)
    return { scanned: { ...scanned, errorText, notes: { ...scanned.notes, n, replicateKind } }, issues: [] }
  }
  const folded = foldPrintedText(printed.slice(0, 200)).text
  const words = /^[\d.]/.test(folded) ? `±${folded}` : folded
  const read = scanNotes(/^[±([]/.test(words) ? words : `(${words})`, 0)
  const isRead = read.notes.span !== null && read.notes.marks.length === 0
  const notes = isRead ? read.notes : NO_NOTES
  const issues = isRead ? [] : [createReadingIssue('UNCERTAINTY_NOT_READ', printed, 'Write it as ± 4.8 (SEM, n = 3) or 95% CI 1.2–3.4.')]
  const complete = { ...notes, marks: scanned.notes.marks, n: notes.n ?? n, replicateKind: notes.replicateKind ?? replicateKind }
  return { scanned: { ...scanned, errorText: printed, notes: complete }, issues }
}

function isSameType(scanned: ScannedValue, context: ColumnContext): boolean {
  return scanned.label?.endpoint.code === context.type?.endpoint.code && scanned.label?.scale === context.type?.scale
}

/** `+++`, `A`, `B*`: a class that the source defines elsewhere. */
function isBin(folded: string): boolean {
  return /^(?:\+{1,6}|[A-H]|±|\+\/-)[*†‡]?$/.test(folded.trim())
}

/** Texts that are what they are, and not several values joined. */
function isDecided(parsed: ParsedCell): boolean {
  const decided: readonly string[] = ['SPREADSHEET_DAMAGE', 'DATE_POSSIBLE', 'BIN_KEPT'] satisfies ReadingIssueCode[]
  return decided.includes(parsed.issues[0]?.code ?? '')
}

/** What stands in one pair of brackets around the whole text. `[5]` alone is a reference, not a value. */
function withoutBrackets(text: string): string | null {
  const trimmed = text.trim()
  const isWrapped = /^\([^()]*\)$/.test(trimmed) || (/^\[[^[\]]*\]$/.test(trimmed) && !/^\[\d{1,3}\]$/.test(trimmed))
  return isWrapped ? trimmed.slice(1, -1) : null
}

function unknownUnit(unit: string): UnreadableText {
  return { kind: 'UNREADABLE', code: findLookalike(unit) === null ? 'UNIT_UNKNOWN' : 'UNIT_LOOKALIKE', culprit: unit }
}

function unreadable(reportedText: string, { code, culprit }: UnreadableText): ParsedCell {
  const meant = code === 'UNIT_LOOKALIKE' ? findLookalike(culprit) : null
  const nextStep = meant === null ? (NEXT_STEPS[code] ?? '') : `Write ${meant} if that is meant.`
  return { kind: 'UNREADABLE', reportedText, issues: [createReadingIssue(code, culprit, nextStep)] }
}

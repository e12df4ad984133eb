import type { Decimal } from './decimal.js'
import { isProblem, scanQuantity, skipBlanks, type ScannedQuantity } from './scan-quantity.js'
import type { Unit } from './unit.js'

/**
 * What follows a printed value: a stated error (`± 4.8`, `(SEM, n = 3)`, `(95% CI 10–20)`), marks of footnotes and references.
 * `start` and `end` span the stated error, null where there is none. A note in brackets that is none of these is kept
 * unread; the same words without brackets could change the value's meaning, so the scan stops before them.
 */
export interface ScannedNotes {
  readonly error: Decimal | null
  readonly errorUnit: Unit | null
  /** Where the error's unit ends in the text; null where it stands in brackets. */
  readonly errorEnd: number | null
  /** The error is written as × 10^, which could belong to the value before it as well. */
  readonly errorTimesPower: boolean
  readonly errorKind: 'SD' | 'SEM' | null
  readonly low: Decimal | null
  readonly high: Decimal | null
  readonly limitsUnit: Unit | null
  /** In percent; null for limits that the source does not call a confidence interval. */
  readonly confidenceLevel: number | null
  readonly n: number | null
  readonly replicateKind: string | null
  readonly span: { readonly start: number; readonly end: number } | null
  readonly marks: readonly NoteMark[]
}

export interface NoteMark {
  readonly code: 'FOOTNOTE_MARK' | 'REFERENCE_MARK' | 'NOTE_NOT_READ'
  readonly culprit: string
}

export const NO_NOTES: ScannedNotes = {
  error: null,
  errorUnit: null,
  errorEnd: null,
  errorTimesPower: false,
  errorKind: null,
  low: null,
  high: null,
  limitsUnit: null,
  confidenceLevel: null,
  n: null,
  replicateKind: null,
  span: null,
  marks: [],
}

const FOOTNOTE = /[*†‡§¶#]{1,4}/y
const REFERENCE = /\^?\{?(?:\[\d{1,3}(?:, ?\d{1,3})*\])+\}?/y
const KIND_WORDS = 's\\.?d\\.?|s\\.?e\\.?m?\\.?|standard deviation|standard error(?: of the mean)?'
const KIND = new RegExp(`^(?:mean ?)?(?:±)? ?(${KIND_WORDS})(?![a-z])[ :=]*`, 'i')
const LOOSE_KIND = new RegExp(`(?:${KIND_WORDS})(?![a-z])`, 'iy')
const COUNT = /^n ?[=:] ?(\d{1,6})(?![\d.])(.*)$/i
const LOOSE_COUNT = /n ?[=:] ?\d{1,6}(?![\d.])/iy
const CONFIDENCE_WORDS = 'c\\.?i\\.?|confidence (?:interval|limits?)s?'
/** `95% CI`, `CI95`, `CI 95%`, `95 % confidence interval:`. */
const CONFIDENCE = new RegExp(
  `^(?:(\\d{2}(?:\\.\\d{1,2})?) ?%? ?)?(?:${CONFIDENCE_WORDS})(?:(\\d{2})(?=[ :,=%])%?| ?(\\d{2}(?:\\.\\d{1,2})?) ?%)?(?![a-z])[ :=,]*`,
  'i',
)

/** Reads as many notes as stand at `start` of a folded text, adding to those `before`; `end` is where reading stopped. */
export function scanNotes(text: string, start: number, before = NO_NOTES): { readonly notes: ScannedNotes; readonly end: number } {
  let notes = before
  let end = start
  for (;;) {
    const at = skipBlanks(text, end)
    const isFullStop = text.charAt(at) === '.' && skipBlanks(text, at + 1) === text.length
    if (isFullStop) return { notes, end: text.length }
    const next = at < text.length ? scanNote(text, at, notes) : null
    if (next === null) return { notes, end: at < text.length ? end : at }
    notes = next.notes
    end = next.end
  }
}

interface Step {
  readonly notes: ScannedNotes
  readonly end: number
}

function scanNote(text: string, at: number, notes: ScannedNotes): Step | null {
  return scanMark(text, at, notes) ?? scanError(text, at, notes) ?? scanBracketed(text, at, notes) ?? scanLoose(text, at, notes)
}

function scanMark(text: string, at: number, notes: ScannedNotes): Step | null {
  for (const [code, pattern] of [['FOOTNOTE_MARK', FOOTNOTE] as const, ['REFERENCE_MARK', REFERENCE] as const]) {
    const culprit = matchAt(pattern, text, at)?.[0]
    if (culprit !== undefined) return { notes: { ...notes, marks: [...notes.marks, { code, culprit }] }, end: at + culprit.length }
  }
  return null
}

function scanError(text: string, at: number, notes: ScannedNotes): Step | null {
  const error = text.charAt(at) === '±' && notes.error === null ? scanReadable(text, at + 1) : null
  if (error === null || error.decimal.negative) return null
  const { decimal, unit, end, timesPower } = error
  return {
    notes: { ...notes, error: decimal, errorUnit: unit, errorEnd: end, errorTimesPower: timesPower, span: widenSpan(notes, at, end) },
    end,
  }
}

function scanBracketed(text: string, at: number, notes: ScannedNotes): Step | null {
  const close = text.charAt(at) === '(' ? ')' : text.charAt(at) === '[' ? ']' : null
  const inner = close === null ? -1 : text.indexOf(close, at)
  if (inner === -1 || inner - at > 200) return null
  const read = readNote(text.slice(at + 1, inner), notes)
  const end = inner + 1
  if (read !== null) return { notes: { ...read, span: widenSpan(notes, at, end) }, end }
  const mark: NoteMark = { code: 'NOTE_NOT_READ', culprit: text.slice(at, end) }
  return { notes: { ...notes, marks: [...notes.marks, mark] }, end }
}

/** `SEM`, `n = 3` without brackets, or behind a comma what else would stand in them. */
function scanLoose(text: string, at: number, notes: ScannedNotes): Step | null {
  const behindComma = /^[,;]/.test(text.charAt(at)) && text.length - at <= 200
  const loose = notes.error === null ? null : matchAt(LOOSE_KIND, text, at)
  const words = behindComma ? text.slice(at) : (loose ?? matchAt(LOOSE_COUNT, text, at))?.[0]
  const read = words === undefined ? null : readNote(words.replace(/^[,;]/, ''), notes)
  if (words === undefined || read === null) return null
  const end = at + words.length
  return { notes: { ...read, span: widenSpan(notes, at, end) }, end }
}

/** The words of a note; null as soon as one part of it is not understood. */
function readNote(words: string, notes: ScannedNotes): ScannedNotes | null {
  const confidence = CONFIDENCE.exec(words.trim())
  if (confidence !== null) {
    const level = Number(confidence[1] ?? confidence[2] ?? confidence[3] ?? 95)
    return readLimits(words.trim().slice(confidence[0].length), notes, level)
  }
  const limits = readLimits(words, notes, null)
  if (limits !== null) return limits
  let read: ScannedNotes | null = notes
  for (const part of words.split(/[,;](?!\d)/)) read = read === null ? null : readPart(part.trim(), read)
  return read
}

function readPart(part: string, notes: ScannedNotes): ScannedNotes | null {
  const count = COUNT.exec(part)
  if (count !== null) return readCount(count, notes)
  const kind = KIND.exec(part)
  if (kind !== null) return readKind(kind, part, notes)
  if (part.startsWith('±')) return readError(part, notes)
  return readLimits(part, notes, null)
}

function readError(part: string, notes: ScannedNotes): ScannedNotes | null {
  const step = scanError(part, 0, notes)
  return step?.end === part.length ? { ...step.notes, errorEnd: null } : null
}

function readCount(count: RegExpExecArray, notes: ScannedNotes): ScannedNotes | null {
  if (notes.n !== null) return null
  const words = (count[2] ?? '').trim()
  return /^(?:[a-z][a-z -]{0,59})?$/i.test(words)
    ? { ...notes, n: Number(count[1]), replicateKind: words === '' ? notes.replicateKind : words }
    : null
}

function readKind(kind: RegExpExecArray, part: string, notes: ScannedNotes): ScannedNotes | null {
  const errorKind = /^(?:s\.?e|standard e)/i.test(kind[1] ?? '') ? 'SEM' : 'SD'
  const rest = part.slice(kind[0].length)
  if (rest === '') return { ...notes, errorKind }
  const error = scanReadable(rest, rest.startsWith('±') ? 1 : 0)
  if (error?.end !== rest.length || notes.error !== null) return null
  return { ...notes, errorKind, error: error.decimal, errorUnit: error.unit }
}

/** `10–20`, `10 to 20 nM`, `[10, 20]`, then perhaps `, n = 3`. */
function readLimits(words: string, notes: ScannedNotes, confidenceLevel: number | null): ScannedNotes | null {
  const bare = words.trim().replace(/^[[(](.*)[\])]$/, '$1')
  const low = notes.low === null ? scanReadable(bare, 0) : null
  const separator = low === null ? null : matchAt(/ ?(?:-|~|to |, |; ) ?/y, bare, low.end)
  const high = low === null || separator === null ? null : scanReadable(bare, low.end + separator[0].length)
  if (low === null || high === null) return null
  const read = { ...notes, low: low.decimal, high: high.decimal, limitsUnit: high.unit ?? low.unit, confidenceLevel }
  const rest = bare.slice(high.end).trim()
  if (rest === '') return read
  return /^[,;]/.test(rest) ? readPart(rest.slice(1).trim(), read) : null
}

function scanReadable(text: string, start: number): ScannedQuantity | null {
  const quantity = scanQuantity(text, start)
  return quantity === null || isProblem(quantity) ? null : quantity
}

function widenSpan(notes: ScannedNotes, start: number, end: number): { start: number; end: number } {
  return { start: Math.min(notes.span?.start ?? start, start), end }
}

/** The pattern is sticky: it matches at `start` or not at all. */
function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

import { shiftDecimal, toNumber, type Decimal } from './decimal.js'
import { printedSlice, type FoldedText } from './fold-printed-text.js'
import type { ReadingIssueCode } from './issue-code.js'
import { scanRelation, type RelationSign } from './relation-sign.js'
import { readReportedType, type ReportedType } from './reported-type.js'
import { scanNotes, type ScannedNotes } from './scan-notes.js'
import { isProblem, scanQuantity, skipBlanks, type ScannedQuantity } from './scan-quantity.js'
import { findLookalike, scanUnit, type Unit } from './unit.js'

/** One printed value, as its signs say and before its column is asked. `upper` is set for a range alone. */
export interface ScannedValue {
  readonly kind: 'SCANNED'
  readonly label: ReportedType | null
  readonly sign: RelationSign | null
  readonly value: Decimal
  readonly upper: { readonly value: Decimal; readonly lowInclusive: boolean; readonly highInclusive: boolean } | null
  readonly unit: Unit | null
  readonly notes: ScannedNotes
  /** The stated error as printed. */
  readonly errorText: string | null
  readonly flags: readonly { readonly code: ReadingIssueCode; readonly culprit: string }[]
}

/** Why no value is taken from the text. */
export interface UnreadableText {
  readonly kind: 'UNREADABLE'
  readonly code: ReadingIssueCode
  readonly culprit: string
}

interface RangeEnd {
  readonly quantity: ScannedQuantity
  readonly lowInclusive: boolean
  readonly highInclusive: boolean
  readonly isDescending: boolean
}

/**
 * Reads a whole folded text as `[label] [relation] number [unit]`, a range of two, or a double inequality around a variable,
 * followed by notes. All of it has to be understood: what follows a number may change its meaning. Linear in the text.
 */
export function scanPrintedValue(folded: FoldedText): ScannedValue | UnreadableText {
  const { text } = folded
  const label = scanLabel(text, skipBlanks(text, 0))
  const sign = scanRelation(text, skipBlanks(text, label?.end ?? 0))
  const start = skipBlanks(text, sign?.end ?? label?.end ?? 0)
  const first = scanQuantity(text, start)
  if (first === null) return nothingToRead(text)
  if (isProblem(first)) return { kind: 'UNREADABLE', ...first }
  const second = mayOpenRange(sign) ? scanRangeEnd(text, first.end) : null
  if (second !== null && 'kind' in second) return second
  const last = second?.quantity ?? first
  const { notes, unit, end } = scanTail(folded, last)
  if (end < text.length) return trailing(text, end, last)
  const isShared = !first.timesPower && (second?.quantity.timesPower === true || notes.errorTimesPower)
  if (isShared) return { kind: 'UNREADABLE', code: 'POWER_AMBIGUOUS', culprit: text.trim() }
  const blanks = [first, second?.quantity].some((quantity) => quantity?.blanks === true)
  return combine(folded, { label: label?.type ?? null, sign, first, second, notes, tailUnit: unit, blanks })
}

function combine(
  folded: FoldedText,
  parts: {
    readonly label: ReportedType | null
    readonly sign: RelationSign | null
    readonly first: ScannedQuantity
    readonly second: RangeEnd | null
    readonly notes: ScannedNotes
    readonly tailUnit: Unit | null
    readonly blanks: boolean
  },
): ScannedValue | UnreadableText {
  const { label, sign, notes, first, second, tailUnit } = parts
  const errorText = notes.span === null ? null : printedSlice(folded, notes.span.start, notes.span.end).replace(/^[,;]\s*/, '')
  const flags: { code: ReadingIssueCode; culprit: string }[] = [...notes.marks]
  if (parts.blanks) flags.push({ code: 'SPACE_GROUPS_THOUSANDS', culprit: folded.source.trim() })
  if (sign?.strong === true) flags.push({ code: 'RELATION_STRONG', culprit: folded.source.trim() })
  if (second === null) {
    const unit = printedUnit(folded, first) ?? printedErrorUnit(folded, notes) ?? tailUnit
    return { kind: 'SCANNED', label, sign, value: first.decimal, upper: null, unit, notes, errorText, flags }
  }
  if (sign?.relation === 'APPROXIMATE') flags.push({ code: 'RANGE_APPROXIMATE', culprit: folded.source.trim() })
  const [low, high] = second.isDescending ? [second.quantity, first] : [first, second.quantity]
  const unit = printedUnit(folded, low) ?? printedUnit(folded, high) ?? tailUnit
  const value = low.decimal
  const upper = inUnitOf(high, unit)
  if (upper === null) return { kind: 'UNREADABLE', code: 'RANGE_UNITS_DIFFER', culprit: folded.source.trim() }
  if (toNumber(value) >= toNumber(upper)) return { kind: 'UNREADABLE', code: 'RANGE_REVERSED', culprit: folded.source.trim() }
  const { lowInclusive, highInclusive } = second
  return { kind: 'SCANNED', label, sign: null, value, upper: { value: upper, lowInclusive, highInclusive }, unit, notes, errorText, flags }
}

/** Notes, and between them the unit where none stood beside the number: `12.3 (±1.2) nM`. */
function scanTail(
  folded: FoldedText,
  last: ScannedQuantity,
): { readonly notes: ScannedNotes; readonly unit: Unit | null; readonly end: number } {
  const { text } = folded
  const before = scanNotes(text, last.end)
  const at = skipBlanks(text, before.end)
  const scanned = last.unit === null && before.notes.errorUnit === null && before.end > last.end ? scanUnit(text, at) : null
  if (scanned === null) return { ...before, unit: null }
  const after = scanNotes(text, scanned.end, before.notes)
  return { ...after, unit: { ...scanned.unit, printed: printedSlice(folded, at, scanned.end) } }
}

/** `IC50 = `, `Kd: `, `x `: a name that the table of endpoints or algebra knows, before a relation. */
function scanLabel(text: string, start: number): { readonly type: ReportedType | null; readonly end: number } | null {
  const match = /^-?[A-Za-z][\w/ ()-]{0,17}?(?= ?[<>=≤≥~:])/.exec(text.slice(start, start + 20))
  if (match === null) return null
  const type = /^x$/i.test(match[0]) ? null : readReportedType(match[0])
  if (type === null && !/^x$/i.test(match[0])) return null
  const end = skipBlanks(text, start + match[0].length)
  return { type, end: text.charAt(end) === ':' ? end + 1 : end }
}

function mayOpenRange(sign: RelationSign | null): boolean {
  return sign === null || sign.relation === 'EQUAL' || sign.relation === 'APPROXIMATE'
}

/** `-200`, `~3`, ` to 5`, `≤x<3.0μM`; null where what follows the first number opens no range. */
function scanRangeEnd(text: string, start: number): RangeEnd | UnreadableText | null {
  const at = skipBlanks(text, start)
  const dash = /^(?:-|~|to(?= )|\.\.+|…)/.exec(text.slice(at, at + 4))
  const chain = dash === null ? scanChain(text, at) : null
  const end = dash === null ? chain?.end : at + dash[0].length
  const quantity = end === undefined ? null : scanQuantity(text, end)
  if (quantity === null) return null
  if (isProblem(quantity)) return { kind: 'UNREADABLE', ...quantity }
  const { lowInclusive = true, highInclusive = true, isDescending = false } = chain ?? {}
  return { quantity, lowInclusive, highInclusive, isDescending }
}

/** `≤x<` or `> IC50 >`: two relations that point the same way, around a variable. */
function scanChain(text: string, start: number): (Omit<RangeEnd, 'quantity'> & { readonly end: number }) | null {
  const left = scanRelation(text, start)
  const variable = left === null ? null : /^ ?[A-Za-z]\w{0,7} ?/.exec(text.slice(left.end, left.end + 10))
  const right = left === null || variable === null ? null : scanRelation(text, left.end + variable[0].length)
  if (left === null || right === null) return null
  const isRising = [left, right].every(({ relation }) => relation === 'LESS' || relation === 'LESS_OR_EQUAL')
  const isFalling = [left, right].every(({ relation }) => relation === 'GREATER' || relation === 'GREATER_OR_EQUAL')
  if (!isRising && !isFalling) return null
  const inclusive = [left, right].map(({ relation }) => relation.endsWith('OR_EQUAL'))
  const [lowInclusive = false, highInclusive = false] = isRising ? inclusive : inclusive.reverse()
  return { lowInclusive, highInclusive, isDescending: isFalling, end: right.end }
}

/** The number in the range's unit; null where the two units measure different things. */
function inUnitOf(quantity: ScannedQuantity, unit: Unit | null): Decimal | null {
  if (quantity.unit === null || unit === null) return quantity.decimal
  const isSameKind = quantity.unit.dimension === unit.dimension && quantity.unit.scale === unit.scale
  if (!isSameKind || (unit.scale !== 'PLAIN' && quantity.unit.exponent !== unit.exponent)) return null
  if (unit.dimension === 'TIME' || unit.dimension === 'OTHER') return quantity.unit.printed === unit.printed ? quantity.decimal : null
  return shiftDecimal(quantity.decimal, quantity.unit.exponent - unit.exponent)
}

function printedUnit(folded: FoldedText, quantity: ScannedQuantity): Unit | null {
  return quantity.unit === null ? null : { ...quantity.unit, printed: printedSlice(folded, quantity.unitStart, quantity.end) }
}

/** `31.2 ± 4.8 nM`: the unit behind the error is that of the value too. */
function printedErrorUnit(folded: FoldedText, { errorUnit, errorEnd }: ScannedNotes): Unit | null {
  if (errorUnit === null || errorEnd === null) return errorUnit
  return { ...errorUnit, printed: printedSlice(folded, errorEnd - errorUnit.printed.length, errorEnd) }
}

function nothingToRead(text: string): UnreadableText {
  const culprit = text.trim()
  const unit = scanUnit(text, skipBlanks(text, 0))
  const isUnit = unit !== null && skipBlanks(text, unit.end) === text.length
  return { kind: 'UNREADABLE', code: isUnit ? 'UNIT_WITHOUT_NUMBER' : 'TEXT_NOT_A_VALUE', culprit }
}

/** The rest behind a number without a unit is an unknown unit if it is one word, else words. */
function trailing(text: string, end: number, last: ScannedQuantity): UnreadableText {
  const rest = text.slice(end).trim()
  if (last.unit !== null || !/^[\p{L}%°][^\s]*$/u.test(rest)) return { kind: 'UNREADABLE', code: 'TRAILING_TEXT', culprit: rest }
  return { kind: 'UNREADABLE', code: findLookalike(rest) === null ? 'UNIT_UNKNOWN' : 'UNIT_LOOKALIKE', culprit: rest }
}

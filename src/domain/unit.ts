import { foldPrintedText } from './fold-printed-text.js'
import { LOOKALIKES, UNIT_SPELLINGS, type UnitDimension, type UnitMeaning } from './unit-spelling.js'

/** PLAIN: the number is the quantity. The others: it is that logarithm of the quantity, so `-log10(M)` 8.25 is 10^−8.25 M. */
export const UNIT_SCALES = ['PLAIN', 'MINUS_LOG10', 'LOG10', 'LN'] as const
export type UnitScale = (typeof UNIT_SCALES)[number]

/** A unit as printed and what it means: 10^`exponent` M or g/L, on its scale. */
export interface Unit {
  readonly printed: string
  readonly dimension: UnitDimension
  readonly scale: UnitScale
  readonly exponent: number
  readonly assumed: boolean
}

export const NANOMOLAR_EXPONENT = -9

const LONGEST_PRINT = 28
const SCALE_PREFIXES: Readonly<Record<UnitScale, string>> = { PLAIN: '', MINUS_LOG10: '-log10', LOG10: 'log10', LN: 'ln' }

/**
 * The meaning of a unit's spelling, `null` where the table has none: `µM`, `nmol/L`, `10'-5M` (10^−5 M), `10^3 uM`,
 * `ug ml-1`, `-log10(M)`, `log nM`, `ln(uM)`, `%`. `nm` is not in it; see `findLookalike`.
 */
export function findUnit(spelling: string): Unit | null {
  const printed = spelling.trim()
  return printed.length > LONGEST_PRINT ? null : toUnit(printed, foldPrintedText(printed).text)
}

/** `nm` → `nM`: what was probably meant by a spelling that looks like a unit of concentration and is none. */
export function findLookalike(spelling: string): string | null {
  return LOOKALIKES.get(toKey(foldPrintedText(spelling.trim()).text)) ?? null
}

/**
 * The longest unit that stands at `start` of a folded text and ends there, not inside a word or before a slash. A power
 * of ten in running text needs its `^` or `'`: in `5 10-6 M` it could as well be a range.
 */
export function scanUnit(text: string, start: number): { readonly unit: Unit; readonly end: number } | null {
  const furthest = Math.min(text.length, start + LONGEST_PRINT)
  for (let end = furthest; end > start; end -= 1) {
    const slice = text.slice(start, end)
    if (!canEndUnit(text, end) || /^\s|^10 ?[-+\d]/.test(slice)) continue
    const unit = toUnit(slice, slice)
    if (unit !== null) return { unit, end }
  }
  return null
}

/** The unit on a scale that its column names: type `LN_IC50` with the unit `uM` is `ln(uM)`. */
export function putOnScale(unit: Unit, scale: UnitScale): Unit {
  return { ...unit, printed: `${SCALE_PREFIXES[scale]}(${unit.printed})`, scale }
}

/** What a p-type with a blank unit is in: −log10 of the molar concentration. `log10(M)` likewise. */
export function molarLogUnit(scale: 'MINUS_LOG10' | 'LOG10'): Unit {
  return { printed: `${SCALE_PREFIXES[scale]}(M)`, dimension: 'MOLAR', scale, exponent: 0, assumed: false }
}

function canEndUnit(text: string, end: number): boolean {
  return /[\p{L}\d%)\]]/u.test(text.charAt(end - 1)) && !/[\p{L}\d/%]/u.test(text.charAt(end))
}

function toUnit(printed: string, folded: string): Unit | null {
  const bare = withoutBrackets(folded.trim())
  const log = /^(-|neg(?:ative)? ?)?(log ?_?(?:10)?|ln)(?![a-z\d])[ _]?(.*)$/i.exec(bare)
  if (log === null) return toPlainUnit(printed, bare)
  const inner = withoutBrackets((log[3] ?? '').trim())
  const isInverse = inner.startsWith('1/')
  const of = toPlainUnit(printed, isInverse ? inner.slice(2) : inner)
  if (of?.dimension !== 'MOLAR') return null
  const isNegative = (log[1] !== undefined) !== isInverse
  const isNatural = /^ln/i.test(log[2] ?? '')
  if (isNatural) return isNegative ? null : { ...of, scale: 'LN' }
  return { ...of, scale: isNegative ? 'MINUS_LOG10' : 'LOG10' }
}

function toPlainUnit(printed: string, folded: string): Unit | null {
  const power = /^(?:[x×*] ?)?10 ?(?:\^|\*\*|')?\{?\(?([-+]?\d{1,2})\)?\}? ?(?=\D)/.exec(folded)
  const meaning = findMeaning(toKey(power === null ? folded : folded.slice(power[0].length)))
  if (meaning === null || (power !== null && (meaning.dimension === 'PERCENT' || meaning.dimension === 'TIME'))) return null
  // What is never converted has no exponent: `10^-6 cm/s` is a unit of its own.
  const exponent = meaning.dimension === 'OTHER' ? 0 : meaning.exponent + Number(power?.[1] ?? 0)
  return { printed, ...meaning, exponent, scale: 'PLAIN' }
}

function findMeaning(key: string): UnitMeaning | null {
  const lower = key.toLowerCase()
  const isSpeltOut = /mol|gram|[µunpm]?g[/lmdup]|percent|hour|min|day|sec/.test(lower) && !LOOKALIKES.has(key) && !/^M[mM]/.test(key)
  return UNIT_SPELLINGS.get(key) ?? (isSpeltOut ? (UNIT_SPELLINGS.get(lower) ?? null) : null)
}

function toKey(folded: string): string {
  return folded.replaceAll('μ', 'µ').replace(/[\s.·^*{}]/g, '')
}

function withoutBrackets(text: string): string {
  const isWrapped = (text.startsWith('(') && text.endsWith(')')) || (text.startsWith('[') && text.endsWith(']'))
  return isWrapped ? text.slice(1, -1).trim() : text
}

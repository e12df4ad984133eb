import type { Decimal } from './decimal.js'
import { scanNumber } from './scan-number.js'
import { scanUnit, type Unit } from './unit.js'

/** A number with the unit that directly follows it, if one does. */
export interface ScannedQuantity {
  readonly decimal: Decimal
  readonly blanks: boolean
  readonly timesPower: boolean
  readonly unit: Unit | null
  readonly unitStart: number
  readonly end: number
}

/** Why a text is kept and no number is taken from it; `culprit` is the part that decided it. */
export interface ScanProblem {
  readonly code: 'TEXT_NOT_A_VALUE' | 'COMMA_AMBIGUOUS' | 'NUMBER_OUT_OF_RANGE'
  readonly culprit: string
}

/** Reads `0.3`, `0.3nM`, `0.3 ug ml-1`, `-3%` at `start` of a folded text, after blanks; null where no number stands. */
export function scanQuantity(text: string, start: number): ScannedQuantity | ScanProblem | null {
  const at = skipBlanks(text, start)
  const number = scanNumber(text, at)
  if (number === null) return null
  if (number.kind === 'UNREADABLE') return { code: number.code, culprit: text.slice(at, number.end + 12) }
  const unitStart = skipBlanks(text, number.end)
  const scanned = scanUnit(text, unitStart)
  const { decimal, blanks, timesPower } = number
  if (scanned === null) return { decimal, blanks, timesPower, unit: null, unitStart: number.end, end: number.end }
  return { decimal, blanks, timesPower, unit: scanned.unit, unitStart, end: scanned.end }
}

export function isProblem(scanned: ScannedQuantity | ScanProblem): scanned is ScanProblem {
  return 'code' in scanned
}

export function skipBlanks(text: string, start: number): number {
  let at = start
  while (text.charAt(at) === ' ') at += 1
  return at
}

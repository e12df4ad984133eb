import { foldPrintedText } from './fold-printed-text.js'
import { RELATION_SYMBOLS } from './relation.js'
import type { ReportedValue } from './reported-value.js'
import { scanNotes } from './scan-notes.js'
import { findUnit } from './unit.js'

/**
 * One canonical print of a reported value, with its significant figures, range, unit and stated error: reading it again in the same
 * column gives the same value, and printing that the same text. It never replaces `reportedText`. A number that could be a
 * date's serial is printed bare, as it stood. A value without a number prints as the empty text.
 */
export function printReportedValue(reported: ReportedValue): string {
  if (reported.value === null) return ''
  const isBare = reported.unit === null || reported.validity.includes('SERIAL_POSSIBLE')
  const unit = isBare ? '' : ` ${reported.unit}`
  const error = printError(reported.uncertainty?.reportedText ?? '')
  const value = toDigits(reported.value, reported.significantFigures)
  if (reported.upperValue === null) return `${toSign(reported)}${value}${unit}${error}`
  return `${printRange(reported, value, toDigits(reported.upperValue, reported.significantFigures), unit)}${error}`
}

function toSign({ relation, validity }: ReportedValue): string {
  if (relation === null || relation === 'EQUAL') return ''
  return RELATION_SYMBOLS[relation].repeat(validity.includes('RELATION_STRONG') ? 2 : 1)
}

/** An end that does not belong to the range needs the double inequality; on −log10 the interval runs the other way. */
function printRange({ interval, unit: name, standardUnit }: ReportedValue, low: string, high: string, unit: string): string {
  const isReversed = standardUnit !== null && name !== null && findUnit(name)?.scale === 'MINUS_LOG10'
  const holdsLow = (isReversed ? interval?.highInclusive : interval?.lowInclusive) ?? true
  const holdsHigh = (isReversed ? interval?.lowInclusive : interval?.highInclusive) ?? true
  if (holdsLow && holdsHigh) return `${low}-${high}${unit}`
  return `${low}${unit} ${holdsLow ? '≤' : '<'} x ${holdsHigh ? '≤' : '<'} ${high}${unit}`
}

/** As it was printed; what stood behind a comma, or in a column of its own, gets the comma or the sign that it needs here. */
function printError(text: string): string {
  const isReadable = (print: string): boolean => {
    const folded = foldPrintedText(print).text
    const { notes, end } = scanNotes(folded, 0)
    return end === folded.length && notes.span !== null
  }
  return text === '' ? '' : ([` ${text}`, `, ${text}`, ` ± ${text}`].find(isReadable) ?? ` (${text})`)
}

/**
 * The shortest print with at least these significant figures: `280`, `280.`, `2.80`, and `2.80e3` where zeros of a whole number
 * would not count.
 */
function toDigits(value: number, significantFigures: number | null): string {
  if (value === 0) return significantFigures === null ? '0' : (0).toFixed(significantFigures - 1)
  const [mantissa = '', power = '0'] = Math.abs(value).toExponential().split('e')
  const shortest = mantissa.replace('.', '')
  const digits = shortest.padEnd(significantFigures ?? 0, '0')
  return `${value < 0 ? '-' : ''}${placePoint(digits, Number(power), digits.length > shortest.length)}`
}

/** `exponent` is the power of ten of the first digit; `isPadded`: zeros at the end of `digits` count. */
function placePoint(digits: string, exponent: number, isPadded: boolean): string {
  const scientific = `${digits.charAt(0)}${digits.length > 1 ? '.' : ''}${digits.slice(1)}e${exponent}`
  if (exponent < -6 || exponent > 20) return scientific
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  if (exponent >= digits.length) return isPadded ? scientific : digits.padEnd(exponent + 1, '0')
  const fraction = digits.slice(exponent + 1)
  return `${digits.slice(0, exponent + 1)}${fraction !== '' || isPadded ? '.' : ''}${fraction}`
}

import { createDecimal, type Decimal } from './decimal.js'

/** A number that stands at a place in a text (`blanks` group its thousands; `timesPower`: written as × 10^), or the reason why what stands there is none. */
export type ScannedNumber =
  | { readonly kind: 'NUMBER'; readonly decimal: Decimal; readonly blanks: boolean; readonly timesPower: boolean; readonly end: number }
  | { readonly kind: 'UNREADABLE'; readonly code: 'COMMA_AMBIGUOUS' | 'NUMBER_OUT_OF_RANGE'; readonly end: number }

interface Mantissa {
  readonly whole: string
  readonly fraction: string | null
  readonly blanks: boolean
  readonly end: number
}

/** ` × 10^-8`, `x10-8`, `*10^(-8)`, `·10'-8`: the power of ten behind a number. */
const TIMES_POWER = / ?[x×*·] ?10(?:(?: ?\^ ?|\*\*|')[{(]?([-+]?\d+)[)}]?|([-+]\d+))/y
const E_POWER = /[eE]([-+]?\d+)/y
/** What makes `10` itself a power of ten: `10^-5`, `10'-5`. */
const OWN_POWER = /(?: ?\^ ?|\*\*|')[{(]?([-+]?\d+)[)}]?/y

/**
 * Reads `0.3`, `10,000`, `10 000`, `.5`, `280.`, `0·3`, `1.05E-08`, `1.6 × 10^6`, `10^-5` at `start` of a folded text; null
 * where no number stands. A comma groups thousands and nothing else: `0,3` and `12,50` are not guessed at. Takes time in
 * proportion to the number's length.
 */
export function scanNumber(text: string, start: number): ScannedNumber | null {
  const sign = /[-+]/.test(text.charAt(start)) ? text.charAt(start) : ''
  const mantissa = scanMantissa(text, start + sign.length)
  if (mantissa === null) return null
  if (/^,\d/.test(text.slice(mantissa.end, mantissa.end + 2))) return { kind: 'UNREADABLE', code: 'COMMA_AMBIGUOUS', end: mantissa.end }
  const isTen = mantissa.whole === '10' && mantissa.fraction === null
  const own = isTen ? matchAt(OWN_POWER, text, mantissa.end) : null
  const times = own === null ? matchAt(TIMES_POWER, text, mantissa.end) : null
  const power = own ?? times ?? matchAt(E_POWER, text, mantissa.end)
  const decimal = createDecimal({
    negative: sign === '-',
    whole: own === null ? mantissa.whole : '1',
    fraction: mantissa.fraction,
    power: power === null ? 0 : Number(power[1] ?? power[2]),
  })
  const end = mantissa.end + (power?.[0].length ?? 0)
  return decimal === null
    ? { kind: 'UNREADABLE', code: 'NUMBER_OUT_OF_RANGE', end }
    : { kind: 'NUMBER', decimal, blanks: mantissa.blanks, timesPower: times !== null, end }
}

function scanMantissa(text: string, start: number): Mantissa | null {
  const grouped = matchAt(/[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/y, text, start) ?? matchAt(/[1-9]\d{0,2}(?: \d{3})+(?! ?\d)/y, text, start)
  const whole = grouped ?? matchAt(/\d*/y, text, start)
  const afterWhole = start + (whole?.[0].length ?? 0)
  const fraction = matchAt(/[.·](\d*)/y, text, afterWhole)
  const digits = (whole?.[0] ?? '').replace(/[ ,]/g, '')
  if (digits === '' && (fraction?.[1] ?? '') === '') return null
  return {
    whole: digits,
    fraction: fraction?.[1] ?? null,
    blanks: /\d \d/.test(whole?.[0] ?? ''),
    end: afterWhole + (fraction?.[0].length ?? 0),
  }
}

/** The pattern is sticky: it matches at `start` or not at all. */
function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

/**
 * A number for people has only the digits that are asked for, `2,100` and not `2066.67`. Before any rounding a
 * value is snapped to 12 significant digits, so that what binary arithmetic left behind (66.5 ÷ 0.35 =
 * 189.99999999999997) cannot move a bound. Halves round away from zero. Whole thousands are grouped by commas.
 */
export const SNAP_DIGITS = 12

/** Removes binary drift: the nearest number of 12 significant digits. Zero and non-finite numbers come back as they are. */
export function snap(value: number): number {
  return Number.isFinite(value) && value !== 0 ? Number(value.toPrecision(SNAP_DIGITS)) : value
}

/** The nearest number of `digits` significant digits, halves away from zero: 933.33 to 2 is 930. */
export function roundSignificant(value: number, digits: number): number {
  return roundDigits(value, digits, (dropped) => dropped >= '5')
}

/**
 * The end of an interval, rounded so that the printed interval still holds the true one: a low end goes down,
 * a high end up, away from what is inside. 28,571 as a low end to 2 digits is 28,000; 1,140 as a high end 1,200.
 */
export function roundOutwards(value: number, digits: number, end: 'LOW' | 'HIGH'): number {
  const awayFromZero = (end === 'HIGH') === value > 0
  return roundDigits(value, digits, (dropped) => awayFromZero && /[1-9]/.test(dropped))
}

/**
 * The printed form, rounded to `digits` significant digits: `930`, `0.0123`, `2,100`, `3.0`. Below a millionth and from
 * 10^12 on it is scientific: `2.5e-8`. Not finite: the empty text, because there is no such number to show.
 */
export function toSignificantText(value: number, digits: number): string {
  if (!Number.isFinite(value)) return ''
  const rounded = roundSignificant(value, digits)
  if (rounded === 0) return '0'
  const magnitude = Math.abs(rounded)
  if (magnitude < 1e-6 || magnitude >= 1e12) return rounded.toExponential(digits - 1).replace('e+', 'e')
  const [whole = '', fraction] = toPlainText(rounded, digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function roundDigits(value: number, digits: number, isRaised: (dropped: string) => boolean): number {
  if (!Number.isFinite(value) || value === 0 || digits >= SNAP_DIGITS) return value
  const [mantissa = '', exponent = ''] = Math.abs(value)
    .toExponential(SNAP_DIGITS - 1)
    .split('e')
  const all = mantissa.replace('.', '')
  const kept = Number(all.slice(0, digits)) + (isRaised(all.slice(digits)) ? 1 : 0)
  const rounded = Number(`${kept}e${Number(exponent) - digits + 1}`)
  return value < 0 ? -rounded : rounded
}

function toPlainText(value: number, digits: number): string {
  const exponent = Number(value.toExponential().split('e')[1])
  return value.toFixed(Math.max(0, digits - 1 - exponent))
}

/**
 * A printed number, kept as its decimal digits: ±`digits` × 10^`exponent`. Powers of ten, halves and doubles are exact,
 * so that 0.0091 µM is 9.1 nM to the last bit; only `toNumber` rounds, once. `significantFigures` is counted from the
 * print: trailing zeros of a whole number do not count (280 has 2), those after or before a point do (280. and 2.80 have 3);
 * of a zero, the zeros behind the point and the one before it do, for they tell to what place it was rounded.
 */
export interface Decimal {
  readonly negative: boolean
  readonly digits: string
  readonly exponent: number
  readonly significantFigures: number
}

/** No measured quantity has more digits or a larger power of ten; a longer one is refused by `createDecimal`. */
export const MAX_DIGITS = 60
export const MAX_MAGNITUDE = 200

/** Every decimal of so many digits survives the way to a binary number and back. */
const EXACT_DIGITS = 15

/**
 * From the parts of a printed number: digits before and after the point (`null`: no point was printed) and the power of
 * ten. Null where the number is beyond `MAX_DIGITS` or `MAX_MAGNITUDE`.
 */
export function createDecimal(parts: {
  readonly negative: boolean
  readonly whole: string
  readonly fraction: string | null
  readonly power: number
}): Decimal | null {
  const printed = parts.whole + (parts.fraction ?? '')
  if (printed.length > MAX_DIGITS || !Number.isSafeInteger(parts.power)) return null
  const decimals = (parts.fraction ?? '').length
  const digits = printed.replace(/^0+(?=\d)/, '')
  if (digits === '0') return { negative: false, digits, exponent: -decimals, significantFigures: decimals + 1 }
  const exponent = parts.power - decimals
  if (Math.abs(digits.length + exponent) > MAX_MAGNITUDE) return null
  const significantFigures = parts.fraction === null ? withoutTrailingZeros(digits).length : digits.length
  const decimal = { negative: parts.negative, digits, exponent, significantFigures }
  return significantFigures > EXACT_DIGITS ? toHeldDecimal(decimal) : decimal
}

/** The nearest number to the decimal × 10^`shift`. Never −0. */
export function toNumber(decimal: Decimal, shift = 0): number {
  if (isZero(decimal)) return 0
  return Number(`${decimal.negative ? '-' : ''}${decimal.digits}e${decimal.exponent + shift}`)
}

export function isZero(decimal: Decimal): boolean {
  return decimal.digits === '0'
}

/** The decimal × 10^`shift`, exactly, with the same significant figures. */
export function shiftDecimal(decimal: Decimal, shift: number): Decimal {
  return { ...decimal, exponent: decimal.exponent + shift }
}

/** The decimal × a whole number, exactly. */
export function multiplyDecimal(decimal: Decimal, factor: number): Decimal {
  return fromCoefficient(toCoefficient(decimal) * BigInt(factor), decimal)
}

/** The decimal plus `halves` halves of one unit of its last significant figure, exactly: −1 takes 280 to 275. */
export function moveByHalfUnits(decimal: Decimal, halves: number): Decimal {
  const unit = 10n ** BigInt(Math.max(0, decimal.digits.length - decimal.significantFigures))
  const coefficient = toCoefficient(decimal) * 10n + BigInt(halves) * 5n * unit
  return fromCoefficient(coefficient, { ...decimal, exponent: decimal.exponent - 1 })
}

/** What a number can hold of so many digits, the rest as zeros, so that printing the number gives the decimal back. */
function toHeldDecimal(decimal: Decimal): Decimal {
  const [mantissa = '', power = '0'] = toNumber({ ...decimal, negative: false })
    .toExponential()
    .split('e')
  const digits = mantissa.replace('.', '').padEnd(decimal.significantFigures, '0')
  return { ...decimal, digits, exponent: Number(power) - digits.length + 1 }
}

function toCoefficient(decimal: Decimal): bigint {
  return BigInt(decimal.digits) * (decimal.negative ? -1n : 1n)
}

function fromCoefficient(coefficient: bigint, like: Decimal): Decimal {
  const negative = coefficient < 0n
  return { ...like, negative, digits: (negative ? -coefficient : coefficient).toString() }
}

/** By index, because a pattern that ends in `0+$` takes quadratic time on a long run of zeros. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length
  while (end > 1 && digits[end - 1] === '0') end -= 1
  return digits.slice(0, end)
}

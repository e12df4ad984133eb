import { createDecimal, isZero, toNumber, type Decimal } from './decimal.js'
import { NANOMOLAR_EXPONENT, type Unit } from './unit.js'

/** The unit of every standard value. */
export const STANDARD_UNIT = 'nM'

/**
 * A printed number in nM. Powers of ten are shifted in decimal, so 0.0091 µM is exactly 9.1 nM; a mass per volume is divided by
 * `molecularWeight` (g/mol); a logarithm is raised. Null where the unit has no molar meaning, and where no number holds it.
 */
export function toNanomolar(value: Decimal, unit: Unit, molecularWeight: number | null): number | null {
  const raised = unit.scale === 'PLAIN' ? toPlainNanomolar(value, unit, molecularWeight) : toRaisedNanomolar(value, unit)
  return raised !== null && Number.isFinite(raised) && (raised !== 0 || isZero(value)) ? raised : null
}

/** −log10 of the molar concentration; null at or below zero. A number that was printed on that scale is passed through. */
export function toPValue(value: Decimal, unit: Unit, nanomolar: number): number | null {
  if (unit.scale === 'MINUS_LOG10') return toNumber(value) - unit.exponent
  if (nanomolar <= 0) return null
  const [mantissa, power] = nanomolar.toExponential().split('e').map(Number)
  return 0 - (Math.log10(mantissa ?? Number.NaN) + (power ?? Number.NaN) + NANOMOLAR_EXPONENT)
}

/** The shortest decimal that stands for a computed number; null beyond what a decimal holds. */
export function fromNumber(value: number): Decimal | null {
  const parts = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(value.toExponential())
  if (parts === null) return null
  return createDecimal({ negative: parts[1] === '-', whole: parts[2] ?? '', fraction: parts[3] ?? null, power: Number(parts[4]) })
}

function toPlainNanomolar(value: Decimal, unit: Unit, molecularWeight: number | null): number | null {
  const shift = unit.exponent - NANOMOLAR_EXPONENT
  if (unit.dimension === 'MOLAR') return toNumber(value, shift)
  return unit.dimension === 'MASS' && molecularWeight !== null ? toNumber(value, shift) / molecularWeight : null
}

function toRaisedNanomolar(value: Decimal, unit: Unit): number | null {
  if (unit.dimension !== 'MOLAR') return null
  const shift = unit.exponent - NANOMOLAR_EXPONENT
  const logarithm = toNumber(value)
  if (unit.scale === 'LN') return Math.exp(logarithm) * Number(`1e${shift}`)
  return tenToThe(unit.scale === 'MINUS_LOG10' ? -logarithm : logarithm, shift)
}

/** 10^(logarithm + shift), exact where the logarithm is whole. */
function tenToThe(logarithm: number, shift: number): number {
  const whole = Math.floor(logarithm)
  return Number(`${10 ** (logarithm - whole)}e${whole + shift}`)
}

/** What a filter's field is compared with, put as the field is stored. */
import { fromNumber, STANDARD_UNIT, toNanomolar } from '../domain/molar-value.js'
import { toSortName } from '../domain/search-key.js'
import { findLookalike, findUnit } from '../domain/unit.js'
import { UserInputError } from './user-input-error.js'
import { isWellFormed } from './well-formed.js'

export function toTextOperand(operand: unknown, spelling: 'NAME' | 'LOWER' | 'EXACT', argument: string): string {
  const text = String(operand)
  if (!isWellFormed(text)) {
    throw new UserInputError(`${argument} holds half of a character (a lone surrogate), which no text has. Send the whole character.`, {
      argument,
    })
  }
  if (spelling === 'EXACT') return text
  return spelling === 'NAME' ? toSortName(text) : text.toLowerCase()
}

/** −0 is 0: the graph knows one zero. */
export function toNumberOperand(operand: unknown): number {
  return Number(operand) + 0
}

/** In nM, shifted in decimal, so that 0.01 µM is exactly 10 nM. */
export function toQuantityOperand(operand: unknown, argument: string): number {
  const { value, unit } = readQuantity(operand)
  const known = findUnit(unit)
  if (known === null || known.dimension !== 'MOLAR' || known.scale !== 'PLAIN' || known.assumed) throw refuseUnit(unit, argument)
  const decimal = fromNumber(value + 0)
  const nanomolar = decimal === null ? null : toNanomolar(decimal, known, null)
  if (nanomolar !== null) return nanomolar + 0
  throw new UserInputError(
    `${argument}: ${value} ${unit} is beyond the numbers that can be compared. Give a concentration between 1e-300 and 1e300 nM.`,
    {
      argument,
    },
  )
}

function readQuantity(operand: unknown): { readonly value: number; readonly unit: string } {
  const fields: Readonly<Record<string, unknown>> = typeof operand === 'object' && operand !== null ? { ...operand } : {}
  const { value, unit } = fields
  return { value: Number(value), unit: typeof unit === 'string' ? unit : STANDARD_UNIT }
}

function refuseUnit(unit: string, argument: string): UserInputError {
  const meant = findLookalike(unit)
  const known = findUnit(unit)
  const isLogarithm = known?.dimension === 'MOLAR' && known.scale !== 'PLAIN'
  const isMass = known?.dimension === 'MASS'
  const hint = isLogarithm
    ? 'Filter by pValue instead.'
    : isMass
      ? 'A mass has no molar meaning without a molecular weight; convert it first.'
      : meant === null
        ? 'Use M, mM, µM, nM, pM or fM.'
        : `Did you mean "${meant}"?`
  return new UserInputError(`${argument} is in "${unit}", which is no molar unit. ${hint}`, {
    argument,
    suggestions: meant === null ? [] : [meant],
  })
}

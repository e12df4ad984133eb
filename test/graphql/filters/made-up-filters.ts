/** Filters to try: each field with each of its operators, and nested ones at random. */
import fc from 'fast-check'
import type { World } from './filter-world.js'
import { LABELS, LAWS, UNITS } from './filter-oracle.js'

export type Input = Readonly<Record<string, unknown>>

/** Operands that are met, by what they are compared with. */
interface Operands {
  readonly of: (noun: string, field: string) => readonly (string | number)[]
  readonly ids: (noun: string) => readonly string[]
}

const PROPERTIES: Readonly<Record<string, string>> = { exposureTime: 'exposureValue', concentration: 'standardValue' }
const STATUSES = ['ACCEPTED', 'RETRACTED', 'PROPOSED']

export function createOperands({ nodes }: World): Operands {
  const ofNoun = (noun: string) => nodes.filter(({ label }) => label === LABELS[noun])
  return {
    of: (noun, field) => [
      ...new Set(
        ofNoun(noun).flatMap(({ properties }) => {
          const value = properties[PROPERTIES[field] ?? field]
          return typeof value === 'string' || typeof value === 'number' ? [value] : []
        }),
      ),
    ],
    ids: (noun) => ofNoun(noun).map(({ id }) => id),
  }
}

/** Every operator of every field of a noun, once at least. */
export function listPlainFilters(operands: Operands, noun: string): readonly Input[] {
  return Object.keys(LAWS[noun] ?? {}).flatMap((field, index) =>
    fc.sample(createField(operands, { noun, field, depth: 0 }), { seed: index + 1, numRuns: 1 }).flatMap((sample) => {
      const law = LAWS[noun]?.[field]
      if (law === undefined || ['key', 'some', 'words', 'status', 'place'].includes(law.kind)) return [sample]
      return operatorsOf(law.kind).map((operator) => ({
        [field]: fc.sample(createOperator(operands, { noun, field, operator }), { seed: index + 1, numRuns: 1 })[0],
      }))
    }),
  )
}

/** Nested filters, and across entities. */
export function createFilter(operands: Operands, noun: string, depth: number): fc.Arbitrary<Input> {
  const fields = Object.entries(LAWS[noun] ?? {}).filter(([, { kind }]) => depth > 0 || kind !== 'some')
  const one = fc.constantFrom(...fields.map(([field]) => field)).chain((field) => createField(operands, { noun, field, depth }))
  if (depth === 0) return one
  const below = createFilter(operands, noun, depth - 1)
  const combined = fc.oneof(
    fc.array(below, { maxLength: 2 }).map((and) => ({ and })),
    fc.array(below, { maxLength: 2 }).map((or) => ({ or })),
    below.map((not) => ({ not })),
  )
  return fc.tuple(one, combined).map(([own, rest]) => ({ ...own, ...rest }))
}

interface FieldQuestion {
  readonly noun: string
  readonly field: string
  readonly depth: number
}

function createField(operands: Operands, { noun, field, depth }: FieldQuestion): fc.Arbitrary<Input> {
  const law = LAWS[noun]?.[field]
  if (law === undefined) throw new Error(`no law of ${noun}.${field}`)
  const toInput = (value: unknown): Input => ({ [field]: value })
  switch (law.kind) {
    case 'key':
      return fc.constantFrom(...operands.ids(law.to)).map((id) => toInput(isById(noun, field) ? id : { id }))
    case 'some':
      return createFilter(operands, law.to, Math.max(0, depth - 1)).map(toInput)
    case 'place':
      return fc.constantFrom(...operands.ids('documents')).map(toInput)
    case 'status':
      return fc.subarray(STATUSES).map(toInput)
    case 'words':
      return fc.subarray([...operands.of(noun, field)]).map(toInput)
    default:
      return fc.constantFrom(...operatorsOf(law.kind)).chain((operator) => createOperator(operands, { noun, field, operator }).map(toInput))
  }
}

function isById(noun: string, field: string): boolean {
  return ['mechanism', 'protocol', 'citation', 'assay', 'document'].includes(field) && noun !== ''
}

function operatorsOf(kind: string): readonly string[] {
  if (kind === 'id') return ['eq', 'in', 'not']
  return kind === 'text' || kind === 'name'
    ? ['eq', 'in', 'contains', 'startsWith', 'isNull', 'not']
    : ['eq', 'in', 'lt', 'lte', 'gt', 'gte', 'isNull', 'not']
}

function createOperator(
  operands: Operands,
  { noun, field, operator }: { readonly noun: string; readonly field: string; readonly operator: string },
): fc.Arbitrary<Input> {
  const law = LAWS[noun]?.[field]
  const one = createOperand(operands, noun, field)
  const part = one.map((operand) => (typeof operand === 'string' && law?.kind !== 'id' ? operand.slice(0, 2).toUpperCase() : operand))
  switch (operator) {
    case 'isNull':
      return fc.boolean().map((isNull) => ({ isNull }))
    case 'in':
      return fc.array(one, { maxLength: 4 }).map((list) => ({ in: list }))
    case 'not':
      return one.map((eq) => ({ not: { eq } }))
    case 'contains':
    case 'startsWith':
      return part.map((operand) => ({ [operator]: operand }))
    default:
      return one.map((operand) => ({ [operator]: operand }))
  }
}

function createOperand(operands: Operands, noun: string, field: string): fc.Arbitrary<unknown> {
  const law = LAWS[noun]?.[field]
  if (law?.kind === 'id') return fc.constantFrom(...operands.ids(noun), 'nothing:has-this')
  const known = operands.of(noun, field)
  if (law?.kind !== 'quantity') return fc.constantFrom(...known)
  return fc.tuple(fc.constantFrom(...known), fc.constantFrom(...Object.keys(UNITS))).map(([nanomolar, unit]) => ({
    value: Number(`${nanomolar}e${-(UNITS[unit] ?? 0)}`),
    unit,
  }))
}

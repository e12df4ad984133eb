/**
 * From a filter of the schema to that of the queries: keys become ids, texts are spelt and concentrations are given as
 * they are stored, null is left out. A key that finds nothing is refused, because it would silently let nothing through.
 */
import type { Filter } from '../graph/queries/filter.js'
import type { FilterField, Path } from '../graph/queries/filter-field.js'
import { FILTER_FIELDS } from '../graph/queries/filter-fields.js'
import type { NounName } from '../graph/queries/noun.js'
import type { Value } from '../graph/graph.js'
import type { RequestContext } from './context.js'
import { checkDepth } from './filter-depth.js'
import { toNumberOperand, toQuantityOperand, toTextOperand } from './filter-operand.js'
import { requireId, toEntityKey } from './find-by-key.js'
import { requireNode } from './require-node.js'

/** One of the schema's `…Filter` inputs, whose fields the table `FILTER_FIELDS` names. */
export type FilterInput = Readonly<Record<string, unknown>>

/** A filter of the queries in which nothing is left open. */
export type StatedFilter = Filter & Readonly<Record<string, Value>>

export interface FilterQuestion {
  readonly noun: NounName
  readonly input: FilterInput | null | undefined
  /** How the input is called in errors. */
  readonly argument?: string
  readonly depth?: number
}

export async function toFilter(
  context: RequestContext,
  { noun, input, argument = 'filter', depth = 0 }: FilterQuestion,
): Promise<StatedFilter> {
  if (input === null || input === undefined) return {}
  checkDepth(depth)
  const below = async (name: string, of: NounName, value: unknown) =>
    toFilter(context, { noun: of, input: toInput(value), argument: `${argument}.${name}`, depth: depth + 1 })
  const toValue = async (name: string, value: unknown): Promise<Value> => {
    if (name === 'not') return below(name, noun, value)
    if (name === 'and' || name === 'or') return await Promise.all(toList(value).map((each) => below(name, noun, each)))
    const field = FILTER_FIELDS[noun][name]
    if (field === undefined) throw new Error(`The schema filters ${noun} by "${name}", which the table of filters does not have.`)
    if (field.kind === 'SOME') return below(name, field.path.to, value)
    return toFieldValue(context, field, { value, argument: `${argument}.${name}`, depth })
  }
  const known = Object.entries(input).filter(([, value]) => value !== null && value !== undefined)
  const entries = await Promise.all(known.map(async ([name, value]) => [name, await toValue(name, value)] as const))
  return Object.fromEntries(entries)
}

interface Given {
  readonly value: unknown
  readonly argument: string
  readonly depth: number
}

async function toFieldValue(context: RequestContext, field: Exclude<FilterField, { kind: 'SOME' }>, given: Given): Promise<Value> {
  const { value, argument } = given
  switch (field.kind) {
    case 'TEXT':
      return toCondition(given, (operand) => toTextOperand(operand, field.spelling, argument))
    case 'NUMBER':
      return toCondition(given, toNumberOperand)
    case 'QUANTITY':
      return toCondition(given, (operand) => toQuantityOperand(operand, argument))
    case 'WORDS':
    case 'STATUS':
      return toList(value).map(String)
    case 'PLACE':
      return await requireNode(context, { kind: 'DOCUMENT', id: String(value), argument })
    case 'KEY':
      return await findKey(context, field.path, given)
  }
}

/** One of the schema's conditions with each operand put as it is stored. */
function toCondition({ value, argument, depth }: Given, toOperand: (operand: unknown) => Value): Readonly<Record<string, Value>> {
  checkDepth(depth)
  const entries = Object.entries(toInput(value)).flatMap(([operator, operand]): readonly (readonly [string, Value])[] => {
    if (operand === null || operand === undefined) return []
    if (operator === 'isNull') return [[operator, operand === true]]
    if (operator === 'not') return [[operator, toCondition({ value: operand, argument, depth: depth + 1 }, toOperand)]]
    return [[operator, operator === 'in' ? toList(operand).map(toOperand) : toOperand(operand)]]
  })
  return Object.fromEntries(entries)
}

const KINDS = {
  compounds: 'COMPOUND',
  targets: 'TARGET',
  cellLines: 'CELL_LINE',
  companies: 'COMPANY',
  mechanisms: 'MECHANISM',
  assays: 'ASSAY',
  protocols: 'PROTOCOL',
  citations: 'CITATION',
  documents: 'DOCUMENT',
} as const

async function findKey(context: RequestContext, { to }: Path, { value, argument }: Given): Promise<string> {
  if (to === 'measurements' || to === 'claims') throw new Error(`${to} are not found by a key.`)
  const kind = KINDS[to]
  const key = toEntityKey(value)
  const id = typeof value === 'string' ? value : key.id
  if (typeof id === 'string') return await requireNode(context, { kind, id, argument })
  if (kind === 'COMPOUND' || kind === 'TARGET' || kind === 'CELL_LINE' || kind === 'COMPANY') {
    return await requireId(context, { kind, key, argument })
  }
  throw new Error(`${to} are found by their ids alone.`)
}

function toInput(value: unknown): FilterInput {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

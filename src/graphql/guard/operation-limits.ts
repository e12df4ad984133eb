/** How big an operation may be. Each limit is told by `serverInfo.limits`, in the order of this list. */
import type { Limit } from '../service.js'

export interface OperationLimits {
  readonly tokens: number
  readonly depth: number
  /** Depth of an operation that asks of the schema alone. */
  readonly introspectionDepth: number
  readonly aliases: number
  readonly fields: number
  readonly directives: number
  readonly rootMutations: number
  readonly listItems: number
  readonly cost: number
}

export const DEFAULT_OPERATION_LIMITS: OperationLimits = {
  tokens: 4_000,
  depth: 12,
  introspectionDepth: 16,
  aliases: 30,
  fields: 500,
  directives: 50,
  rootMutations: 5,
  listItems: 250,
  cost: 10_000,
}

/** Brackets of any kind within each other, in the text and in the values of its variables. */
export const MAX_NESTING = 64

export function listOperationLimits(limits: OperationLimits): readonly Limit[] {
  return [
    { name: 'words of an operation', value: limits.tokens, unit: 'tokens' },
    { name: 'depth of an operation', value: limits.depth, unit: 'levels' },
    { name: 'depth of an operation on the schema', value: limits.introspectionDepth, unit: 'levels' },
    { name: 'nesting of brackets', value: MAX_NESTING, unit: 'levels' },
    { name: 'aliases in an operation', value: limits.aliases, unit: 'aliases' },
    { name: 'fields in an operation, fragments counted wherever they are used', value: limits.fields, unit: 'fields' },
    { name: 'directives in an operation', value: limits.directives, unit: 'directives' },
    { name: 'mutations in an operation', value: limits.rootMutations, unit: 'mutations' },
    { name: 'items of a list in the input', value: limits.listItems, unit: 'items' },
    { name: 'cost of an operation', value: limits.cost, unit: 'points' },
  ]
}

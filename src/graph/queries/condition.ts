/**
 * Conditions of a filter as fixed fragments of Cypher with parameters. Every fragment is true or false, never null, so
 * that NOT means what it says: what is not known fits no condition but `isNull: true`. Null and absent do not restrict.
 */
import type { Parameters, Value } from '../graph.js'
import { isList } from '../value-guard.js'

/**
 * The conditions of one field by the names of the schema, operands in the units and the spelling of what is stored.
 * Those that stand together must all hold; `not` holds one of the same kind that must not.
 */
export interface Condition {
  readonly [operator: string]: Value | undefined
}

/** Takes a value and gives the parameter that stands for it. */
export type Bind = (value: Value) => string

/** `$p0`, `$p1`, … and what they stand for. */
export function createParameters(): { readonly bind: Bind; readonly parameters: () => Parameters } {
  const values: Value[] = []
  return {
    bind: (value) => `$p${values.push(value) - 1}`,
    parameters: () => Object.fromEntries(values.map((value, index) => [`p${index}`, value])),
  }
}

const OPERATORS = new Map([
  ['eq', '='],
  ['in', 'IN'],
  ['contains', 'CONTAINS'],
  ['startsWith', 'STARTS WITH'],
  ['lt', '<'],
  ['lte', '<='],
  ['gt', '>'],
  ['gte', '>='],
])

/** What must hold of an expression; none where nothing is asked. Throws for an operator that is not in the list. */
export function testCondition(expression: string, condition: Condition, bind: Bind): readonly string[] {
  return Object.entries(condition).flatMap(([key, operand]) => {
    if (operand === null || operand === undefined) return []
    if (key === 'isNull') return [`${expression} ${operand === true ? 'IS NULL' : 'IS NOT NULL'}`]
    if (key === 'not') return [`NOT ${joinAll(testCondition(expression, toCondition(operand), bind))}`]
    const operator = OPERATORS.get(key)
    if (operator === undefined) throw new TypeError(`"${key}" is no operator of a filter.`)
    return [`(${expression} IS NOT NULL AND ${expression} ${operator} ${bind(operand)})`]
  })
}

/** A condition that stands in place of a value; throws for what is none. */
export function toCondition(value: Value): Condition {
  if (typeof value === 'object' && value !== null && !isList(value)) return value
  throw new TypeError(`${JSON.stringify(value)} is no condition of a filter.`)
}

/** One test that holds where all do; none of them restricts nothing. */
export function joinAll(tests: readonly string[]): string {
  return tests.length === 0 ? 'true' : `(${tests.join(' AND ')})`
}

/** One test that holds where any does; of none, nothing does. */
export function joinAny(tests: readonly string[]): string {
  return tests.length === 0 ? 'false' : `(${tests.join(' OR ')})`
}

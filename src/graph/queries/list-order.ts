/**
 * The order of a list: keys one after the other, then the id, so that it is total. Rows without a key come last in
 * either direction. A page goes on after a position, the keys of the row before it: by a fixed fragment for each key.
 */
import type { Value } from '../graph.js'
import { type Bind, joinAll, joinAny } from './condition.js'

/** What a row is ordered by; null where the row has no such key. */
export type PositionKey = string | number | null

/** The keys of the row before a page, in the order of the list; its id comes last. */
export type Position = readonly PositionKey[]

export interface OrderKey<Row> {
  readonly expression: string
  readonly isDescending: boolean
  /** Whether some rows have none. */
  readonly isOptional: boolean
  readonly read: (row: Row) => PositionKey
}

/** The orders of one noun by their names in the schema. */
export type Orders<Name extends string, Row> = Readonly<Record<Name, OrderKey<Row>>>

/** What a list is ordered by: the names of its orders, the first one first. By id where there is none. */
export interface ListOrder<Row> {
  readonly clause: string
  readonly keys: readonly OrderKey<Row>[]
}

interface KeyOptions {
  readonly isDescending?: boolean
  readonly isOptional?: boolean
}

export function orderKey<Row>(
  expression: string,
  read: (row: Row) => PositionKey,
  { isDescending = false, isOptional = false }: KeyOptions = {},
): OrderKey<Row> {
  return { expression, isDescending, isOptional, read }
}

/** `variable` stands for the rows. Keys after an id would order nothing: see `checkOrders`. */
export function createOrder<Name extends string, Row extends { readonly id: string }>(
  variable: string,
  orders: Orders<Name, Row>,
  names: readonly Name[],
): ListOrder<Row> {
  const given = names.map((name) => orders[name])
  const id = orderKey<Row>(`${variable}.id`, (row) => row.id)
  const keys = given.some(({ expression }) => expression === id.expression) ? given : [...given, id]
  return { keys, clause: `ORDER BY ${keys.flatMap(toTerms).join(', ')}` }
}

/** The position of a row in a list of this order. */
export function toPosition<Row>({ keys }: ListOrder<Row>, row: Row): Position {
  return keys.map(({ read }) => read(row))
}

/** Conditions on a row: it comes after the position. The first is one from which an index can start, where there is such. */
export function isAfter<Row>({ keys }: ListOrder<Row>, after: Position | null, bind: Bind): readonly string[] {
  const [first] = keys
  if (first === undefined) return []
  if (after === null) return first.isOptional ? [] : [`${first.expression} IS NOT NULL`]
  const values = keys.map((_, index) => bindOnce(after[index] ?? null, bind))
  const reached = reaches(first, values[0] ?? null)
  const ways = keys.flatMap((key, index) => {
    const beyond = comesAfter(key, values[index] ?? null)
    if (beyond === null) return []
    // What is reached and not beyond is the same: said again, it would make Neo4j search twice.
    const same = keys
      .slice(0, index)
      .flatMap((earlier, position) => (position === 0 && reached.length > 0 ? [] : [isSame(earlier, values[position] ?? null)]))
    return [joinAll([...same, beyond])]
  })
  return [...reached, joinAny(ways)]
}

/** The first two orders that cannot stand together: of one key, or after the id, which leaves nothing to order. Null where all can. */
export function findClash<Name extends string, Row>(orders: Orders<Name, Row>, names: readonly Name[]): readonly [Name, Name] | null {
  for (const [index, name] of names.entries()) {
    const clashing = names
      .slice(0, index)
      .find((earlier) => orders[earlier].expression === orders[name].expression || orders[earlier].expression.endsWith('.id'))
    if (clashing !== undefined) return [clashing, name]
  }
  return null
}

function toTerms<Row>({ expression, isDescending, isOptional }: OrderKey<Row>): readonly string[] {
  return [...(isOptional ? [`${expression} IS NULL`] : []), `${expression}${isDescending ? ' DESC' : ''}`]
}

function bindOnce(value: Value, bind: Bind): string | null {
  return value === null ? null : bind(value)
}

function isSame<Row>({ expression }: OrderKey<Row>, value: string | null): string {
  return value === null ? `${expression} IS NULL` : `${expression} = ${value}`
}

/** Null where nothing comes after: those without a key are the last. */
function comesAfter<Row>({ expression, isDescending, isOptional }: OrderKey<Row>, value: string | null): string | null {
  if (value === null) return null
  const beyond = `${expression} ${isDescending ? '<' : '>'} ${value}`
  return isOptional ? `(${expression} IS NULL OR ${beyond})` : beyond
}

function reaches<Row>({ expression, isDescending, isOptional }: OrderKey<Row>, value: string | null): readonly string[] {
  if (value === null) return [`${expression} IS NULL`]
  return isOptional ? [] : [`${expression} ${isDescending ? '<=' : '>='} ${value}`]
}

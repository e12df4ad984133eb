/**
 * Neo4j's answer as plain rows. A query returns columns, lists and maps, never nodes or relationships; a result
 * that is no finite number is null, as on the embedded engine.
 */
import type { QueryResult } from 'neo4j-driver'
import { GraphError } from '../graph-error.js'
import type { Cypher, Row, Value } from '../graph.js'

export function toRows(query: Cypher, { records }: QueryResult): readonly Row[] {
  return records.map((record) => {
    const row: Record<string, Value> = {}
    record.forEach((value: unknown, name) => (row[String(name)] = toValue(query, value)))
    return row
  })
}

function toValue(query: Cypher, value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null // −0 becomes 0
  if (isArray(value)) return toList(query, value)
  if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, toValue(query, entry)]))
  throw new GraphError('QUERY', `${query.name} returned a node, a relationship or a date. Return columns, lists or maps of plain values.`)
}

/** Most lists hold what is plain already: those are passed on, not copied. */
function toList(query: Cypher, list: readonly unknown[]): readonly Value[] {
  return list.every(isItself) ? list : list.map((entry) => toValue(query, entry))
}

/** Whether `toValue` would give back the same. */
function isItself(value: unknown): value is Value {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  return value === null || typeof value === 'string' || typeof value === 'boolean' || (isArray(value) && value.every(isItself))
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/**
 * Neo4j's answer as plain rows. A query returns columns, lists and maps, never nodes or relationships; a result
 * that is no finite number is null, as on the embedded engine.
 */
import type { QueryResult } from 'neo4j-driver'
import { GraphError } from '../graph-error.js'
import type { Cypher, Row, Value } from '../graph.js'

export function toRows(query: Cypher, result: QueryResult): readonly Row[] {
  return result.records.map((record) => toMap(query, record.toObject()))
}

function toMap(query: Cypher, map: Readonly<Record<string, unknown>>): Row {
  const plain: Record<string, Value> = {}
  for (const [key, value] of Object.entries(map)) plain[key] = toValue(query, value)
  return plain
}

function toValue(query: Cypher, value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null // −0 becomes 0
  if (Array.isArray(value)) return value.map((entry) => toValue(query, entry))
  if (isPlain(value)) return toMap(query, value)
  throw new GraphError('QUERY', `${query.name} returned a node, a relationship or a date. Return columns, lists or maps of plain values.`)
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

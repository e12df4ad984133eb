/**
 * The embedded engine's answer as plain rows. A query returns columns, lists and maps, never nodes or relationships; a
 * result that is no finite number is null.
 */
import { GraphError } from '../graph-error.js'
import type { Cypher, Row, Value } from '../graph.js'
import type { GrafeoResult, GrafeoValue } from './grafeo.js'

export function toRows(query: Cypher, result: GrafeoResult): readonly Row[] {
  return result.toArray().map((row) => toMap(query, row))
}

function toMap(query: Cypher, map: Readonly<Record<string, GrafeoValue>>): Row {
  const plain: Record<string, Value> = {}
  for (const [key, value] of Object.entries(map)) {
    if (key === '_id') throw unreadable(query, 'a node or a relationship')
    plain[key] = toValue(query, value)
  }
  return plain
}

function toValue(query: Cypher, value: GrafeoValue): Value {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null // −0 becomes 0
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map((entry) => toValue(query, entry))
  if (isPlain(value)) return toMap(query, value)
  throw unreadable(query, `a ${value.constructor.name}`)
}

function isPlain(value: object): value is Record<string, GrafeoValue> {
  return Object.getPrototypeOf(value) === Object.prototype
}

function unreadable(query: Cypher, what: string): GraphError {
  return new GraphError('QUERY', `${query.name} returned ${what}. Return columns, lists or maps of plain values.`)
}

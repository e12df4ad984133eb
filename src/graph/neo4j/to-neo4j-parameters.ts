/**
 * Neo4j tells integers from floats and the driver sends every JavaScript number as a float, so the numbers whose
 * key a query declares an integer are wrapped, also inside the maps of a list.
 */
import { int, type Integer } from 'neo4j-driver'
import type { Cypher, Parameters, Value } from '../graph.js'
import { isList, isMap } from '../value-guard.js'

type Neo4jValue = null | boolean | number | string | Integer | readonly Neo4jValue[] | { readonly [key: string]: Neo4jValue }

export function toNeo4jParameters(query: Cypher, parameters: Parameters): Record<string, Neo4jValue> {
  return toMap(new Set(query.integers), parameters)
}

function toMap(integers: ReadonlySet<string>, map: Readonly<Record<string, Value>>): Record<string, Neo4jValue> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toNeo4jValue(integers, key, value)]))
}

function toNeo4jValue(integers: ReadonlySet<string>, key: string, value: Value): Neo4jValue {
  if (typeof value === 'number') return integers.has(key) ? int(value) : value
  if (isList(value)) return value.map((entry) => toNeo4jValue(integers, key, entry))
  return isMap(value) ? toMap(integers, value) : value
}

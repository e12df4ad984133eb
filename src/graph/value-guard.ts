/**
 * Only values that both engines keep alike enter the graph: finite numbers but −0, well-formed text, booleans, and
 * lists of one of these kinds without null.
 *
 * A parameter is such a value, null, a map of such values (`$properties`), or a list of maps (`$rows`) whose values
 * may again be maps, one level deep (`row.properties`). Null in a map means absent. Integers that a query declares
 * must be safe integers, because Neo4j tells them from floats.
 */
import { GraphError } from './graph-error.js'
import type { Cypher, Parameters, Value } from './graph.js'

/** Neo4j takes integers alone in these places, the embedded engine any number: so a test on one would miss it. */
const COUNT_PARAMETER = /\b(?:LIMIT|SKIP)\s+\$(\w+)/g
const LONE_SURROGATE = /\p{Surrogate}/u

/** Throws `INVALID_VALUE` naming the query, the path of the parameter, and the rule. */
export function checkParameters(query: Cypher, parameters: Parameters): void {
  const integers = new Set(query.integers)
  checkCounts(query, integers)
  const check = (path: string, key: string, value: Value, mapsAllowed: number): void => {
    const problem = findProblem(value, integers.has(key))
    if (problem !== null) throw invalid(query, path, problem)
    if (isMap(value)) {
      if (mapsAllowed === 0) throw invalid(query, path, 'a map cannot be a property')
      for (const [name, entry] of Object.entries(value)) check(`${path}.${name}`, name, entry, mapsAllowed - 1)
    } else if (isList(value) && value.some(isMap)) {
      if (mapsAllowed < 2) throw invalid(query, path, 'a list of maps cannot be a property')
      value.forEach((entry, index) => check(`${path}[${index}]`, key, entry, 2))
    }
  }
  for (const [name, value] of Object.entries(parameters)) check(`$${name}`, name, value, isList(value) ? 2 : 1)
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

export function isMap(value: Value | undefined): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checkCounts(query: Cypher, integers: ReadonlySet<string>): void {
  for (const [, name = ''] of query.text.matchAll(COUNT_PARAMETER)) {
    if (!integers.has(name)) throw new GraphError('QUERY', `${query.name} counts with $${name}: declare it among its integers.`)
  }
}

function findProblem(value: Value | undefined, integer: boolean): string | null {
  if (value === undefined) return 'undefined is no value; leave the key out or say null'
  if (typeof value === 'number') return findNumberProblem(value, integer)
  if (typeof value === 'string') return LONE_SURROGATE.test(value) ? 'text with half a surrogate pair' : null
  if (isList(value)) return findListProblem(value, integer)
  return null
}

function findNumberProblem(value: number, integer: boolean): string | null {
  if (!Number.isFinite(value)) return `${value} is no finite number`
  if (Object.is(value, -0)) return '−0 is kept as 0 by one engine; say 0'
  if (integer && !Number.isSafeInteger(value)) return `${value} is no safe integer, but the query declares one`
  return null
}

function findListProblem(value: readonly Value[], integer: boolean): string | null {
  const kinds = new Set(value.map((entry) => (entry === null ? 'null' : isList(entry) ? 'list' : typeof entry)))
  if (kinds.has('null')) return 'a list with null'
  if (kinds.has('list')) return 'a list of lists; pass a list of maps'
  if (kinds.size > 1) return `a list that mixes ${[...kinds].sort().join(' and ')}`
  for (const entry of value) {
    const problem = isMap(entry) ? null : findProblem(entry, integer)
    if (problem !== null) return problem
  }
  return null
}

function invalid(query: Cypher, path: string, problem: string): GraphError {
  return new GraphError('INVALID_VALUE', `${query.name} cannot take ${path}: ${problem}.`)
}

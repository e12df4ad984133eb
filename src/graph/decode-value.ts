/**
 * What a query returns is unknown until it is decoded. Each function gives back the value of one kind, or throws
 * `GraphError` QUERY naming the column: a query and its decoder that disagree are a bug.
 */
import { GraphError } from './graph-error.js'
import type { Row, Value } from './graph.js'
import { isList, isMap } from './value-guard.js'

export function readText(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : fail(column, value, 'text')
}

export function readTextOrNull(row: Row, column: string): string | null {
  return isAbsent(row[column]) ? null : readText(row, column)
}

export function readNumber(row: Row, column: string): number {
  const value = row[column]
  return typeof value === 'number' ? value : fail(column, value, 'a number')
}

export function readNumberOrNull(row: Row, column: string): number | null {
  return isAbsent(row[column]) ? null : readNumber(row, column)
}

export function readBoolean(row: Row, column: string): boolean {
  return readBooleanOrNull(row, column) ?? fail(column, null, 'true or false')
}

export function readBooleanOrNull(row: Row, column: string): boolean | null {
  const value = row[column]
  if (isAbsent(value)) return null
  return typeof value === 'boolean' ? value : fail(column, value, 'true or false')
}

export function readMap(row: Row, column: string): Row {
  const value = row[column]
  return isMap(value) ? value : fail(column, value, 'a map')
}

export function readList(row: Row, column: string): readonly Value[] {
  const value = row[column] ?? null
  return isList(value) ? value : fail(column, value, 'a list')
}

/** An absent list is an empty one: a graph keeps no difference. */
export function readTexts(row: Row, column: string): readonly string[] {
  if (isAbsent(row[column])) return []
  return readList(row, column).map((value) => (typeof value === 'string' ? value : fail(column, value, 'a list of texts')))
}

function isAbsent(value: Value | undefined): value is null | undefined {
  return value === null || value === undefined
}

function fail(column: string, value: Value | undefined, expected: string): never {
  throw new GraphError('QUERY', `The column "${column}" holds ${JSON.stringify(value ?? null)}, not ${expected}.`)
}

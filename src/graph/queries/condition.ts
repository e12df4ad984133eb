/**
 * Conditions of a filter as fixed fragments of Cypher with parameters. Every fragment is true or false, never null, so
 * that NOT means what it says: what is not known fits no condition but `isNull: true`. Null and absent do not restrict.
 */
import type { Parameters, Value } from '../graph.js'

type Optional<Given> = Given | null | undefined

/** Texts must be normalised as the filtered expression is. */
export interface TextCondition {
  readonly eq?: Optional<string>
  readonly in?: Optional<readonly string[]>
  readonly contains?: Optional<string>
  readonly startsWith?: Optional<string>
  readonly isNull?: Optional<boolean>
}

export interface NumberCondition {
  readonly eq?: Optional<number>
  readonly lt?: Optional<number>
  readonly lte?: Optional<number>
  readonly gt?: Optional<number>
  readonly gte?: Optional<number>
  readonly isNull?: Optional<boolean>
}

/** Conditions that may be combined; those that stand together must all hold. */
export interface Combined<Filter> {
  /** An empty list restricts nothing. */
  readonly and?: Optional<readonly Filter[]>
  /** An empty list matches nothing. */
  readonly or?: Optional<readonly Filter[]>
  readonly not?: Optional<Filter>
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

const TEXT_TESTS = [
  ['eq', '='],
  ['in', 'IN'],
  ['contains', 'CONTAINS'],
  ['startsWith', 'STARTS WITH'],
] as const

const NUMBER_TESTS = [
  ['eq', '='],
  ['lt', '<'],
  ['lte', '<='],
  ['gt', '>'],
  ['gte', '>='],
] as const

export function testText(expression: string, condition: Optional<TextCondition>, bind: Bind): readonly string[] {
  if (condition === null || condition === undefined) return []
  return [
    ...TEXT_TESTS.flatMap(([key, operator]) => test(expression, operator, condition[key], bind)),
    ...testNull(expression, condition.isNull),
  ]
}

export function testNumber(expression: string, condition: Optional<NumberCondition>, bind: Bind): readonly string[] {
  if (condition === null || condition === undefined) return []
  return [
    ...NUMBER_TESTS.flatMap(([key, operator]) => test(expression, operator, condition[key], bind)),
    ...testNull(expression, condition.isNull),
  ]
}

/** The tests of a combined filter; `testOne` gives those of its own fields. */
export function testCombined<Filter extends Combined<Filter>>(
  filter: Filter,
  testOne: (filter: Filter) => readonly string[],
): readonly string[] {
  const all = (part: Filter) => testAll(testCombined(part, testOne))
  const { and, or, not } = filter
  return [
    ...testOne(filter),
    ...(and ?? []).map(all),
    ...(or === null || or === undefined ? [] : [or.length === 0 ? 'false' : `(${or.map(all).join(' OR ')})`]),
    ...(not === null || not === undefined ? [] : [`NOT ${all(not)}`]),
  ]
}

function testAll(tests: readonly string[]): string {
  return tests.length === 0 ? 'true' : `(${tests.join(' AND ')})`
}

function test(expression: string, operator: string, value: Optional<Value>, bind: Bind): readonly string[] {
  return value === null || value === undefined ? [] : [`(${expression} IS NOT NULL AND ${expression} ${operator} ${bind(value)})`]
}

function testNull(expression: string, isNull: Optional<boolean>): readonly string[] {
  if (isNull === null || isNull === undefined) return []
  return [isNull ? `${expression} IS NULL` : `${expression} IS NOT NULL`]
}

/**
 * A node's properties travel as one positional list, whose names the query and its decoder share: on both engines that
 * costs half of a map, and an absent property reads as null. What is optional or many is a list of such lists, made by a
 * pattern comprehension; it has no order, so it is put in the order of its first name here.
 */
import { compareCodePoints } from '../domain/code-point-order.js'
import { readList, readText } from './decode-value.js'
import { GraphError, isGraphError } from './graph-error.js'
import type { Cypher, GraphReader, Parameters, Row, Value } from './graph.js'
import { isList } from './value-guard.js'

/** `[c.id, c.name]`, for the variable `c` and the names `id` and `name`; what else the list holds comes after them. */
export function listFields(variable: string, names: readonly string[], ...more: readonly string[]): string {
  return `[${[...names.map((name) => `${variable}.${name}`), ...more].join(', ')}]`
}

/** A list of `listFields` as a row of its names. */
export function readFields(row: Row, column: string, names: readonly string[]): Row {
  return toFields(column, names, row[column] ?? null)
}

/** A list of lists as rows. */
export function readManyFields(row: Row, column: string, names: readonly string[]): readonly Row[] {
  const [first = ''] = names
  const rows = readCollected(row, column, names)
  return rows.length < 2 ? rows : [...rows].sort((a, b) => compareCodePoints(readText(a, first), readText(b, first)))
}

/** A list of lists as rows, in the order in which they were collected. */
export function readCollected(row: Row, column: string, names: readonly string[]): readonly Row[] {
  return readList(row, column).map((value) => toFields(column, names, value))
}

/** What is there at most once; of several, which no change makes, the first. */
export function readOptionalFields(row: Row, column: string, names: readonly string[]): Row | null {
  return readManyFields(row, column, names)[0] ?? null
}

/** A list of ids, in their order, each once. */
export function readIds(row: Row, column: string): readonly string[] {
  const ids = readList(row, column)
  const texts = ids.filter((id) => typeof id === 'string')
  if (texts.length < ids.length) throw new GraphError('QUERY', `The column "${column}" holds ${JSON.stringify(ids)}, not a list of ids.`)
  return texts.length < 2 ? texts : [...new Set(texts)].sort(compareCodePoints)
}

export function readOptionalId(row: Row, column: string): string | null {
  return readIds(row, column)[0] ?? null
}

/** One of a closed list of words. */
export function readOneOf<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
  const text = readText(row, column)
  const known = words.find((word) => word === text)
  if (known !== undefined) return known
  throw new GraphError('QUERY', `The column "${column}" holds "${text}", not one of ${words.join(', ')}.`)
}

export function readOneOfOrNull<Word extends string>(row: Row, column: string, words: readonly Word[]): Word | null {
  return (row[column] ?? null) === null ? null : readOneOf(row, column, words)
}

interface Question {
  readonly query: Cypher
  readonly parameters: Parameters
}

/** Runs a query and decodes each row; a row that its decoder does not know throws QUERY with the query's name. */
export async function findRows<Result>(
  reader: GraphReader,
  { query, parameters }: Question,
  decode: (row: Row) => Result,
): Promise<readonly Result[]> {
  return decodeRows(query, await reader.read(query, parameters), decode)
}

/**
 * The same for the rows of a long list: a reader that remembers gives the very rows that it gave before, and these are
 * decoded once. The decoder may depend on nothing but the query's text and its parameters.
 */
export function createRowFinder<Result extends object>() {
  const decoded = new WeakMap<readonly Row[], readonly Result[]>()
  return async (reader: GraphReader, { query, parameters }: Question, decode: (row: Row) => Result): Promise<readonly Result[]> => {
    const rows = await reader.read(query, parameters)
    const results = decoded.get(rows) ?? decodeRows(query, rows, decode)
    decoded.set(rows, results)
    return results
  }
}

function decodeRows<Result>(query: Cypher, rows: readonly Row[], decode: (row: Row) => Result): readonly Result[] {
  try {
    return rows.map(decode)
  } catch (error) {
    if (isGraphError(error, 'QUERY'))
      throw new GraphError('QUERY', `${query.name} returned a row of another shape. ${error.message}`, { cause: error })
    throw error
  }
}

function toFields(column: string, names: readonly string[], value: Value): Row {
  if (!isList(value) || value.length !== names.length) {
    throw new GraphError('QUERY', `The column "${column}" holds ${JSON.stringify(value)}, not a list of ${names.join(', ')}.`)
  }
  const Named = ROWS.get(names) ?? createRow(names)
  return new Named(value)
}

type NamedRow = new (values: readonly Value[]) => Row

/** Made once for each list of names, which is therefore a constant of its file. */
const ROWS = new WeakMap<readonly string[], NamedRow>()

/** A row whose names stand for places in the list: nothing is copied, and most names are read once. */
function createRow(names: readonly string[]): NamedRow {
  class Named {
    readonly #values: readonly Value[]
    readonly [name: string]: Value

    constructor(values: readonly Value[]) {
      this.#values = values
    }

    static readonly place = (index: number) =>
      function (this: Named) {
        return this.#values[index] ?? null
      }
  }
  names.forEach((name, index) => Object.defineProperty(Named.prototype, name, { get: Named.place(index) }))
  ROWS.set(names, Named)
  return Named
}

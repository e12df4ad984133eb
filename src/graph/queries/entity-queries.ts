/**
 * What every listed kind of entity is asked for: some by their ids, a page in the order of its names, and how many
 * there are. Names are ordered by their normalised twin `sortName`; equal ones by id.
 */
import { readNumber, readText } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { findRows } from '../decode-fields.js'
import type { NodeLabel } from '../vocabulary.js'

/** The row before a page; null before the first page. */
export interface NamePosition {
  readonly sortName: string
  readonly id: string
}

export interface NamePage {
  readonly after: NamePosition | null
  readonly first: number
}

/** An entity in a list, with the key by which the list is ordered. */
export type Listed<Entity> = Entity & { readonly sortName: string }

export interface EntityQueries {
  readonly findByIds: Cypher
  readonly findPage: Cypher
  readonly count: Cypher
}

export interface EntityShape {
  readonly noun: string
  readonly label: NodeLabel
  /** The variable that stands for the entity in `columns`. */
  readonly variable: string
  readonly columns: string
}

export function createEntityQueries({ noun, label, variable, columns }: EntityShape): EntityQueries {
  return {
    findByIds: {
      name: `${noun}.findByIds`,
      text: `
UNWIND $ids AS id
MATCH (${variable}:${label} {id: id})
RETURN ${columns}`,
    },
    findPage: {
      name: `${noun}.findPage`,
      text: `
MATCH (${variable}:${label})
WHERE ${variable}.sortName >= $sortName
AND (${variable}.sortName > $sortName OR ${variable}.id > $id)
WITH ${variable}
ORDER BY ${variable}.sortName, ${variable}.id
LIMIT $first
RETURN ${variable}.sortName AS sortName,
${columns}
ORDER BY sortName, ${variable}.id`,
      integers: ['first'],
    },
    count: {
      name: `${noun}.count`,
      text: `
MATCH (${variable}:${label})
RETURN count(${variable}) AS total`,
    },
  }
}

/** In no particular order; an id that is not there is left out. */
export function findByIds<Entity>(
  reader: GraphReader,
  { query, ids }: { readonly query: Cypher; readonly ids: readonly string[] },
  decode: (row: Row) => Entity,
): Promise<readonly Entity[]> {
  return findRows(reader, { query, parameters: { ids } }, decode)
}

export function findNamePage<Entity extends object>(
  reader: GraphReader,
  { query, page }: { readonly query: Cypher; readonly page: NamePage },
  decode: (row: Row) => Entity,
): Promise<readonly Listed<Entity>[]> {
  const { sortName, id } = page.after ?? { sortName: '', id: '' }
  const parameters = { sortName, id, first: page.first }
  return findRows(reader, { query, parameters }, (row) => ({ ...decode(row), sortName: readText(row, 'sortName') }))
}

/** The one number of a query that counts: its column `total`. */
export async function readTotal(reader: GraphReader, query: Cypher, parameters: Parameters<GraphReader['read']>[1] = {}): Promise<number> {
  const [total = 0] = await findRows(reader, { query, parameters }, (row) => readNumber(row, 'total'))
  return total
}

export function namesOf(queries: EntityQueries): readonly string[] {
  return [queries.findByIds.name, queries.findPage.name, queries.count.name]
}

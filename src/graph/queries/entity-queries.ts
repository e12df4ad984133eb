/**
 * What every listed kind of entity is asked for: some by their ids, a page of those that were there at a moment, and how
 * many these are. Names are ordered by their normalised twin `sortName`. The texts of pages and counts are put together
 * from fixed fragments by the filter and the order; what they hold are parameters.
 */
import { findRows } from '../decode-fields.js'
import { readNumber, readText } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { createParameters } from './condition.js'
import { type Filter, matchNoun } from './filter.js'
import { createOrder, isAfter, type Orders, type Position } from './list-order.js'
import { NOUNS, type NounName } from './noun.js'
import type { Listed } from './orders.js'

/** Which entities: those that were there at the audit sequence `at`; as they are now, for no earlier version is kept. */
export interface EntitySelection {
  readonly at: number
  readonly filter?: Filter | null
}

export interface EntityPage<Order extends string> extends EntitySelection {
  /** By name where there is none. */
  readonly order?: readonly Order[]
  /** The row before the page; null before the first page. */
  readonly after: Position | null
  readonly first: number
}

export interface EntityQueries<Entity, Order extends string> {
  readonly names: readonly string[]
  /** In no particular order; an id that is not there is left out. */
  readonly findByIds: (reader: GraphReader, ids: readonly string[]) => Promise<readonly Entity[]>
  readonly findPage: (reader: GraphReader, page: EntityPage<Order>) => Promise<readonly Listed<Entity>[]>
  readonly count: (reader: GraphReader, selection: EntitySelection) => Promise<number>
}

export interface EntityShape<Entity, Order extends string> {
  /** As in the names of the queries. */
  readonly singular: string
  readonly noun: NounName
  readonly columns: string
  readonly decode: (row: Row) => Entity
  readonly orders: Orders<Order, Listed<Entity>>
  readonly byName: NoInfer<Order>
}

export function createEntityQueries<Entity extends { readonly id: string }, Order extends string>(
  shape: EntityShape<Entity, Order>,
): EntityQueries<Entity, Order> {
  const { singular, noun, columns, decode, orders, byName } = shape
  const { label, variable } = NOUNS[noun]
  const find: Cypher = {
    name: `${singular}.findByIds`,
    text: `
UNWIND $ids AS id
MATCH (${variable}:${label} {id: id})
RETURN ${columns}`,
  }
  return {
    names: [find.name, `${singular}.findPage`, `${singular}.count`],
    findByIds: (reader, ids) => findRows(reader, { query: find, parameters: { ids } }, decode),
    findPage: (reader, { at, filter, order: names = [byName], after, first }) => {
      const { bind, parameters } = createParameters()
      const order = createOrder(variable, orders, names)
      const query = {
        name: `${singular}.findPage`,
        text: `
${matchNoun(noun, filter ?? {}, { bind, conditions: isAfter(order, after, bind) })}
WITH ${variable}
${order.clause}
LIMIT $first
RETURN ${variable}.sortName AS sortName,
${columns}
${order.clause}`,
        integers: ['at', 'first'],
      }
      const toListed = (row: Row) => ({ ...decode(row), sortName: readText(row, 'sortName') })
      return findRows(reader, { query, parameters: { ...parameters(), at, first } }, toListed)
    },
    count: (reader, { at, filter }) => {
      const { bind, parameters } = createParameters()
      const query = {
        name: `${singular}.count`,
        text: `
${matchNoun(noun, filter ?? {}, { bind })}
RETURN count(${variable}) AS total`,
        integers: ['at'],
      }
      return readTotal(reader, query, { ...parameters(), at })
    },
  }
}

/** The one number of a query that counts: its column `total`. */
export async function readTotal(reader: GraphReader, query: Cypher, parameters: Parameters<GraphReader['read']>[1] = {}): Promise<number> {
  const [total = 0] = await findRows(reader, { query, parameters }, (row) => readNumber(row, 'total'))
  return total
}

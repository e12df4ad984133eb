/** Compounds by id, page by page, and those of a company. Lists of what belongs to a compound are in files of their own. */
import type { Compound } from '../../domain/compound.js'
import { findRows } from '../decode-fields.js'
import { readNumber, readText } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { COMPOUND_COLUMNS, toCompound } from './compound-columns.js'
import { createEntityQueries } from './entity-queries.js'
import { createParameters } from './condition.js'
import { createOrder, isAfter, type Position } from './list-order.js'
import type { Total } from './measurement-page.js'
import { NOUNS } from './noun.js'
import { type CompoundOrder, type Listed, ORDER_COMPOUNDS } from './orders.js'

const QUERIES = createEntityQueries({
  singular: 'compound',
  noun: 'compounds',
  columns: COMPOUND_COLUMNS,
  decode: toCompound,
  orders: ORDER_COMPOUNDS,
  byName: 'NAME_ASC',
})

const BY_NAME = createOrder<CompoundOrder, Listed<Compound>>('c', ORDER_COMPOUNDS, ['NAME_ASC'])

const COUNT_OF_COMPANIES: Cypher = {
  name: 'compound.countOfCompanies',
  text: `
UNWIND $companyIds AS companyId
MATCH (:Company {id: companyId})-[:DEVELOPS]->(c:Compound)
WHERE ${NOUNS.compounds.isThere}
RETURN companyId AS parentId, count(c) AS total`,
  integers: ['at'],
}

export const COMPOUND_QUERIES: readonly string[] = [...QUERIES.names, 'compound.findPageOfCompanies', COUNT_OF_COMPANIES.name]

/** Some by their ids, in no particular order; a page, by name unless ordered otherwise; and how many there are. */
export const { findByIds: findCompoundsByIds, findPage: findCompoundPage, count: countCompounds } = QUERIES

/** By name. */
export interface PageOfCompanies {
  readonly at: number
  readonly after: Position | null
  /** The most rows of each company. */
  readonly first: number
}

export type CompoundOfCompany = Listed<Compound> & { readonly companyId: string }

/** A page for each company of the compounds that it develops, by name. */
export function findCompoundsOfCompanies(
  reader: GraphReader,
  { companyIds, at, after, first }: PageOfCompanies & { readonly companyIds: readonly string[] },
): Promise<readonly CompoundOfCompany[]> {
  const { bind, parameters } = createParameters()
  const query = {
    name: 'compound.findPageOfCompanies',
    text: `
UNWIND $companyIds AS companyId
CALL (companyId) {
MATCH (:Company {id: companyId})-[:DEVELOPS]->(c:Compound)
WHERE ${[...isAfter(BY_NAME, after, bind), NOUNS.compounds.isThere].join('\nAND ')}
WITH c
${BY_NAME.clause}
LIMIT $first
RETURN c
}
RETURN companyId, c.sortName AS sortName,
${COMPOUND_COLUMNS}
ORDER BY companyId, sortName, c.id`,
    integers: ['at', 'first'],
  }
  const decode = (row: Row) => ({ ...toCompound(row), sortName: readText(row, 'sortName'), companyId: readText(row, 'companyId') })
  return findRows(reader, { query, parameters: { ...parameters(), companyIds, at, first } }, decode)
}

/** A company without any is left out. */
export function countCompoundsOfCompanies(
  reader: GraphReader,
  { companyIds, at }: { readonly companyIds: readonly string[]; readonly at: number },
): Promise<readonly Total[]> {
  return findRows(reader, { query: COUNT_OF_COMPANIES, parameters: { companyIds, at } }, (row) => ({
    parentId: readText(row, 'parentId'),
    total: readNumber(row, 'total'),
  }))
}

/** Compounds by id, page by page, and those of a company. Lists of what belongs to a compound are in files of their own. */
import type { Compound } from '../../domain/compound.js'
import { findRows } from '../decode-fields.js'
import { readNumber, readText } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { COMPOUND_COLUMNS, toCompound } from './compound-columns.js'
import { type CompoundFilter, matchCompounds } from './compound-filter.js'
import { type CompoundOrder, isCompoundAfter, ORDER_COMPOUNDS } from './compound-order.js'
import { createParameters } from './condition.js'
import { type Listed, type NamePage, readTotal } from './entity-queries.js'
import type { Total } from './measurement-page.js'

const FIND_BY_IDS: Cypher = {
  name: 'compound.findByIds',
  text: `
UNWIND $ids AS id
MATCH (c:Compound {id: id})
RETURN ${COMPOUND_COLUMNS}`,
}

const FIND_PAGE_OF_COMPANIES: Cypher = {
  name: 'compound.findPageOfCompanies',
  text: `
UNWIND $companyIds AS companyId
CALL (companyId) {
MATCH (:Company {id: companyId})-[:DEVELOPS]->(c:Compound)
WHERE c.sortName >= $sortName
AND (c.sortName > $sortName OR c.id > $id)
WITH c
ORDER BY c.sortName, c.id
LIMIT $first
RETURN c
}
RETURN companyId, c.sortName AS sortName,
${COMPOUND_COLUMNS}
ORDER BY companyId, sortName, c.id`,
  integers: ['first'],
}

const COUNT_OF_COMPANIES: Cypher = {
  name: 'compound.countOfCompanies',
  text: `
UNWIND $companyIds AS companyId
MATCH (:Company {id: companyId})-[:DEVELOPS]->(c:Compound)
RETURN companyId AS parentId, count(c) AS total`,
}

export const COMPOUND_QUERIES: readonly string[] = [
  FIND_BY_IDS.name,
  'compound.findPage',
  'compound.count',
  FIND_PAGE_OF_COMPANIES.name,
  COUNT_OF_COMPANIES.name,
]

export interface CompoundSelection {
  /** The moment at which the measurements of a filter must be in force. */
  readonly at: number
  readonly filter?: CompoundFilter | null
}

export interface CompoundPage extends CompoundSelection, NamePage {
  readonly order?: CompoundOrder
}

/** In no particular order; an id that is not there is left out. */
export function findCompoundsByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly Compound[]> {
  return findRows(reader, { query: FIND_BY_IDS, parameters: { ids } }, toCompound)
}

/** By name unless ordered otherwise. */
export function findCompoundPage(reader: GraphReader, page: CompoundPage): Promise<readonly Listed<Compound>[]> {
  const { at, filter, after, first, order = 'NAME_ASC' } = page
  const { bind, parameters } = createParameters()
  const query = {
    name: 'compound.findPage',
    text: `
${matchCompounds(filter ?? {}, isCompoundAfter(after, order, bind), bind)}
WITH c
${ORDER_COMPOUNDS[order]}
LIMIT $first
RETURN c.sortName AS sortName,
${COMPOUND_COLUMNS}
${ORDER_COMPOUNDS[order]}`,
    integers: ['at', 'first'],
  }
  return findRows(reader, { query, parameters: { ...parameters(), at, first } }, toListed)
}

export function countCompounds(reader: GraphReader, { at, filter }: CompoundSelection): Promise<number> {
  const { bind, parameters } = createParameters()
  const query = {
    name: 'compound.count',
    text: `
${matchCompounds(filter ?? {}, [], bind)}
RETURN count(c) AS total`,
    integers: ['at'],
  }
  return readTotal(reader, query, { ...parameters(), at })
}

export type CompoundOfCompany = Listed<Compound> & { readonly companyId: string }

/** A page for each company of the compounds that it develops, by name. */
export function findCompoundsOfCompanies(
  reader: GraphReader,
  { companyIds, after, first }: NamePage & { readonly companyIds: readonly string[] },
): Promise<readonly CompoundOfCompany[]> {
  const parameters = { companyIds, ...(after ?? { sortName: '', id: '' }), first }
  const decode = (row: Row) => ({ ...toListed(row), companyId: readText(row, 'companyId') })
  return findRows(reader, { query: FIND_PAGE_OF_COMPANIES, parameters }, decode)
}

/** A company without any is left out. */
export function countCompoundsOfCompanies(reader: GraphReader, companyIds: readonly string[]): Promise<readonly Total[]> {
  return findRows(reader, { query: COUNT_OF_COMPANIES, parameters: { companyIds } }, (row) => ({
    parentId: readText(row, 'parentId'),
    total: readNumber(row, 'total'),
  }))
}

function toListed(row: Row): Listed<Compound> {
  return { ...toCompound(row), sortName: readText(row, 'sortName') }
}

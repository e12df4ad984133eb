/**
 * Claims with the ids of what they are about, as of a moment `at` (an audit sequence). Lists hold what is in force and
 * are ordered by the claim's number in its document, those without one last, then by id.
 */
import { CLAIM_KINDS, type Claim } from '../../domain/claim.js'
import { findRows, listFields, readFields, readIds, readOneOf } from '../decode-fields.js'
import { LOCATOR_FIELDS, toLocator } from '../decode-locator.js'
import { readNumber, readNumberOrNull, readText } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { type Bind, createParameters } from './condition.js'
import { readTotal } from './entity-queries.js'
import { type Filter, matchNoun, narrowNoun } from './filter.js'
import { FORCE_FIELDS, toForce } from './in-force.js'
import type { Total } from './measurement-page.js'
import { createOrder, isAfter, type ListOrder, type Position, toPosition } from './list-order.js'
import type { OfSome } from './measurement.js'
import { type ClaimOrder, ORDER_CLAIMS } from './orders.js'

const CLAIM_FIELDS = ['id', 'number', 'text', 'kind', ...FORCE_FIELDS, ...LOCATOR_FIELDS]
const CLAIM_COLUMNS = `${listFields('q', CLAIM_FIELDS)} AS claim,
[(q)-[:ABOUT]->(subject) | subject.id] AS aboutIds`

export interface ClaimSelection {
  readonly at: number
  readonly filter?: Filter | null
}

export interface ClaimPage extends ClaimSelection {
  /** By number where there is none. */
  readonly order?: readonly ClaimOrder[]
  /** The row before the page; null before the first page. */
  readonly after: Position | null
  /** For a list below others, the most rows of each. */
  readonly first: number
}

const FIND_BY_IDS: Cypher = {
  name: 'claim.findByIds',
  text: `
UNWIND $ids AS id
MATCH (q:Claim {id: id})
RETURN ${CLAIM_COLUMNS}`,
}

const OF_COMPOUNDS = { noun: 'Compounds', match: 'MATCH (:Compound {id: parentId})<-[:ABOUT]-(q:Claim)' }
const OF_DOCUMENTS = { noun: 'Documents', match: 'MATCH (q:Claim {documentId: parentId})' }
type Parent = typeof OF_COMPOUNDS

export const CLAIM_QUERIES: readonly string[] = [
  ...[FIND_BY_IDS.name, 'claim.findPage', 'claim.count'],
  ...[OF_COMPOUNDS, OF_DOCUMENTS].flatMap(({ noun }) => [`claim.findPageOf${noun}`, `claim.countOf${noun}`]),
]

export type ChildClaim = Claim & { readonly parentId: string }

/** In force at `at` or not, in no particular order; an id that is not there is left out. */
export function findClaimsByIds(reader: GraphReader, { ids, at }: OfSome): Promise<readonly Claim[]> {
  return findRows(reader, { query: FIND_BY_IDS, parameters: { ids } }, (row) => toClaim(row, at))
}

/** By number unless ordered otherwise. */
export function findClaimPage(reader: GraphReader, page: ClaimPage): Promise<readonly Claim[]> {
  const { bind, parameters } = createParameters()
  const { clause, conditions } = orderPage(page, bind)
  const query = {
    name: 'claim.findPage',
    text: `
${matchNoun('claims', page.filter ?? {}, { bind, conditions })}
WITH q
${clause}
LIMIT $first
RETURN ${CLAIM_COLUMNS}
${clause}`,
    integers: ['at', 'first'],
  }
  return findRows(reader, { query, parameters: { ...parameters(), at: page.at, first: page.first } }, (row) => toClaim(row, page.at))
}

export function countClaims(reader: GraphReader, { at, filter }: ClaimSelection): Promise<number> {
  const { bind, parameters } = createParameters()
  const query = {
    name: 'claim.count',
    text: `
${matchNoun('claims', filter ?? {}, { bind })}
RETURN count(q) AS total`,
    integers: ['at'],
  }
  return readTotal(reader, query, { ...parameters(), at })
}

/** The position of a row in a list of this order, after which the next page goes on. */
export function toClaimPosition(claim: Claim, order: readonly ClaimOrder[]): Position {
  return toPosition(orderClaims(order), claim)
}

/** A page for each compound of the claims about it. `parentId` is the compound. */
export function findClaimsOfCompounds(reader: GraphReader, page: ClaimPage & OfSome): Promise<readonly ChildClaim[]> {
  return findChildPages(reader, OF_COMPOUNDS, page)
}

/** A compound without any is left out. */
export function countClaimsOfCompounds(reader: GraphReader, some: ClaimSelection & OfSome): Promise<readonly Total[]> {
  return countChildren(reader, OF_COMPOUNDS, some)
}

/** A page for each document of the claims that stand in it. `parentId` is the document. */
export function findClaimsOfDocuments(reader: GraphReader, page: ClaimPage & OfSome): Promise<readonly ChildClaim[]> {
  return findChildPages(reader, OF_DOCUMENTS, page)
}

/** A document without any is left out. */
export function countClaimsOfDocuments(reader: GraphReader, some: ClaimSelection & OfSome): Promise<readonly Total[]> {
  return countChildren(reader, OF_DOCUMENTS, some)
}

// The columns are made within the CALL: the embedded engine takes no pattern from a node that a CALL returned.
function findChildPages(reader: GraphReader, { noun, match }: Parent, page: ClaimPage & OfSome): Promise<readonly ChildClaim[]> {
  const { bind, parameters } = createParameters()
  const { clause, conditions } = orderPage(page, bind)
  const { answers, fitting, narrow } = narrowNoun('claims', page.filter ?? {}, bind)
  const query = {
    name: `claim.findPageOf${noun}`,
    text: `
${answers}UNWIND $ids AS parentId
CALL (${['parentId', ...fitting].join(', ')}) {
${narrow(match, conditions)}
WITH q
${clause}
LIMIT $first
RETURN ${CLAIM_COLUMNS},
q.number AS number, q.id AS claimId
}
RETURN parentId, claim, aboutIds
${clause.replace('ORDER BY', 'ORDER BY parentId,').replaceAll('q.number', 'number').replaceAll('q.id', 'claimId')}`,
    integers: ['at', 'first'],
  }
  const given = { ...parameters(), ids: page.ids, at: page.at, first: page.first }
  return findRows(reader, { query, parameters: given }, (row) => ({ ...toClaim(row, page.at), parentId: readText(row, 'parentId') }))
}

function countChildren(
  reader: GraphReader,
  { noun, match }: Parent,
  { ids, at, filter }: ClaimSelection & OfSome,
): Promise<readonly Total[]> {
  const { bind, parameters } = createParameters()
  const { answers, narrow } = narrowNoun('claims', filter ?? {}, bind)
  const query = {
    name: `claim.countOf${noun}`,
    text: `
${answers}UNWIND $ids AS parentId
${narrow(match, [], ['parentId'])}
RETURN parentId, count(q) AS total`,
    integers: ['at'],
  }
  return findRows(reader, { query, parameters: { ...parameters(), ids, at } }, (row) => ({
    parentId: readText(row, 'parentId'),
    total: readNumber(row, 'total'),
  }))
}

function orderPage(
  { after, order = ['NUMBER_ASC'] }: ClaimPage,
  bind: Bind,
): { readonly clause: string; readonly conditions: readonly string[] } {
  const ordered = orderClaims(order)
  return { clause: ordered.clause, conditions: isAfter(ordered, after, bind) }
}

function orderClaims(order: readonly ClaimOrder[]): ListOrder<Claim> {
  return createOrder('q', ORDER_CLAIMS, order)
}

function toClaim(row: Row, at: number): Claim {
  const fields = readFields(row, 'claim', CLAIM_FIELDS)
  return {
    id: readText(fields, 'id'),
    number: readNumberOrNull(fields, 'number'),
    text: readText(fields, 'text'),
    kind: readOneOf(fields, 'kind', CLAIM_KINDS),
    aboutIds: readIds(row, 'aboutIds'),
    locator: toLocator(fields),
    ...toForce(fields, at),
  }
}

/**
 * Claims with the ids of what they are about, as of a moment `at` (an audit sequence). Lists hold what is in force and
 * are ordered by the claim's number in its document, those without one last, then by id.
 */
import { CLAIM_KINDS, type Claim } from '../../domain/claim.js'
import { findRows, listFields, readFields, readIds, readOneOf } from '../decode-fields.js'
import { LOCATOR_FIELDS, toLocator } from '../decode-locator.js'
import { readNumber, readNumberOrNull, readText } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { readTotal } from './entity-queries.js'
import { FORCE_FIELDS, inForce, toForce } from './in-force.js'
import type { Total } from './measurement-page.js'
import type { OfSome } from './measurement.js'

const CLAIM_FIELDS = ['id', 'number', 'text', 'kind', ...FORCE_FIELDS, ...LOCATOR_FIELDS]
const CLAIM_COLUMNS = `${listFields('q', CLAIM_FIELDS)} AS claim,
[(q)-[:ABOUT]->(subject) | subject.id] AS aboutIds`
const CLAIM_ORDER = 'q.number IS NULL, q.number, q.id'

/** The row before a page; null before the first page. */
export interface ClaimPosition {
  readonly number: number | null
  readonly id: string
}

export interface ClaimPage {
  readonly at: number
  readonly after: ClaimPosition | null
  /** For a list below others, the most rows of each. */
  readonly first: number
}

// Where the row before stood decides which claims come after it: one fixed condition each.
const AFTER = {
  start: '',
  numbered: '\nAND (q.number IS NULL OR q.number > $number OR (q.number = $number AND q.id > $id))',
  unnumbered: '\nAND q.number IS NULL AND q.id > $id',
} as const
type Segment = keyof typeof AFTER

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

const COUNT: Cypher = {
  name: 'claim.count',
  text: `
MATCH (q:Claim)
WHERE ${inForce('q')}
RETURN count(q) AS total`,
  integers: ['at'],
}

export const CLAIM_QUERIES: readonly string[] = [
  ...[FIND_BY_IDS.name, 'claim.findPage', COUNT.name],
  ...[OF_COMPOUNDS, OF_DOCUMENTS].flatMap(({ noun }) => [`claim.findPageOf${noun}`, `claim.countOf${noun}`]),
]

export type ChildClaim = Claim & { readonly parentId: string }

/** In force at `at` or not, in no particular order; an id that is not there is left out. */
export function findClaimsByIds(reader: GraphReader, { ids, at }: OfSome): Promise<readonly Claim[]> {
  return findRows(reader, { query: FIND_BY_IDS, parameters: { ids } }, (row) => toClaim(row, at))
}

export function findClaimPage(reader: GraphReader, page: ClaimPage): Promise<readonly Claim[]> {
  const query = {
    name: 'claim.findPage',
    text: `
MATCH (q:Claim)
WHERE ${inForce('q')}${AFTER[toSegment(page.after)]}
WITH q
ORDER BY ${CLAIM_ORDER}
LIMIT $first
RETURN ${CLAIM_COLUMNS}
ORDER BY ${CLAIM_ORDER}`,
    integers: ['at', 'first', 'number'],
  }
  return findRows(reader, { query, parameters: toParameters(page) }, (row) => toClaim(row, page.at))
}

export function countClaims(reader: GraphReader, { at }: { readonly at: number }): Promise<number> {
  return readTotal(reader, COUNT, { at })
}

/** A page for each compound of the claims about it. `parentId` is the compound. */
export function findClaimsOfCompounds(reader: GraphReader, page: ClaimPage & OfSome): Promise<readonly ChildClaim[]> {
  return findChildPages(reader, OF_COMPOUNDS, page)
}

/** A compound without any is left out. */
export function countClaimsOfCompounds(reader: GraphReader, some: OfSome): Promise<readonly Total[]> {
  return countChildren(reader, OF_COMPOUNDS, some)
}

/** A page for each document of the claims that stand in it. `parentId` is the document. */
export function findClaimsOfDocuments(reader: GraphReader, page: ClaimPage & OfSome): Promise<readonly ChildClaim[]> {
  return findChildPages(reader, OF_DOCUMENTS, page)
}

/** A document without any is left out. */
export function countClaimsOfDocuments(reader: GraphReader, some: OfSome): Promise<readonly Total[]> {
  return countChildren(reader, OF_DOCUMENTS, some)
}

// The columns are made within the CALL: the embedded engine takes no pattern from a node that a CALL returned.
function findChildPages(reader: GraphReader, { noun, match }: Parent, page: ClaimPage & OfSome): Promise<readonly ChildClaim[]> {
  const query = {
    name: `claim.findPageOf${noun}`,
    text: `
UNWIND $ids AS parentId
CALL (parentId) {
${match}
WHERE ${inForce('q')}${AFTER[toSegment(page.after)]}
WITH q
ORDER BY ${CLAIM_ORDER}
LIMIT $first
RETURN ${CLAIM_COLUMNS},
q.number AS number, q.id AS claimId
}
RETURN parentId, claim, aboutIds
ORDER BY parentId, number IS NULL, number, claimId`,
    integers: ['at', 'first', 'number'],
  }
  const parameters = { ...toParameters(page), ids: page.ids }
  return findRows(reader, { query, parameters }, (row) => ({ ...toClaim(row, page.at), parentId: readText(row, 'parentId') }))
}

function countChildren(reader: GraphReader, { noun, match }: Parent, { ids, at }: OfSome): Promise<readonly Total[]> {
  const query = {
    name: `claim.countOf${noun}`,
    text: `
UNWIND $ids AS parentId
${match}
WHERE ${inForce('q')}
RETURN parentId, count(q) AS total`,
    integers: ['at'],
  }
  return findRows(reader, { query, parameters: { ids, at } }, (row) => ({
    parentId: readText(row, 'parentId'),
    total: readNumber(row, 'total'),
  }))
}

function toSegment(after: ClaimPosition | null): Segment {
  if (after === null) return 'start'
  return after.number === null ? 'unnumbered' : 'numbered'
}

function toParameters({ at, after, first }: ClaimPage) {
  return { at, first, number: after?.number ?? null, id: after?.id ?? '' }
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

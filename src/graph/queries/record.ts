/**
 * Any record as data, by label: for audit hashes, export and the graph hash.
 *
 * A page is a page of ids, and the records are looked up by them: the embedded engine scans and sorts a whole label
 * for a page, which is cheap for ids alone and not for records.
 */
import { toNodeRecord, toProperties, toStoredRecord } from '../decode-record.js'
import { readMap, readNumber, readText } from '../decode-value.js'
import type { GraphReader, Row } from '../graph.js'
import type { NodeRecord, RelationshipRecord, StoredRecord } from '../record.js'
import type { NodeLabel, RelationshipShape } from '../vocabulary.js'
import { forEachLabel, forEachShape, getCypher, nameShape } from './cypher-family.js'

export interface IdPage {
  readonly label: NodeLabel
  /** The last id of the page before; '' for the first page. */
  readonly after: string
  readonly first: number
}

const RECORD_COLUMNS =
  'n.id AS id, properties(n) AS properties, [(n)-[r]->(m) | [type(r), labels(m), m.id, properties(r)]] AS relationships'

const FIND_BY_IDS = forEachLabel(
  'record.findByIds',
  (label) => `
UNWIND $ids AS id
MATCH (n:${label} {id: id})
RETURN ${RECORD_COLUMNS}`,
)

const FIND_NODES_BY_IDS = forEachLabel(
  'record.findNodesByIds',
  (label) => `
UNWIND $ids AS id
MATCH (n:${label} {id: id})
RETURN n.id AS id, properties(n) AS properties`,
)

const FIND_ID_PAGE = forEachLabel(
  'record.findIdPage',
  (label) => `
MATCH (n:${label})
WHERE n.id > $after
RETURN n.id AS id
ORDER BY n.id
LIMIT $first`,
  ['first'],
)

const FIND_RELATIONSHIPS = forEachShape(
  'record.findRelationships',
  ({ type, from, to }) => `
UNWIND $ids AS id
MATCH (a:${from} {id: id})-[r:${type}]->(b:${to})
RETURN a.id AS from, b.id AS to, properties(r) AS properties`,
)

const COUNT_NODES = forEachLabel(
  'record.countNodes',
  (label) => `
MATCH (n:${label})
RETURN count(n) AS total`,
)

const COUNT_RELATIONSHIPS = forEachShape(
  'record.countRelationships',
  ({ type, from, to }) => `
MATCH (:${from})-[r:${type}]->(:${to})
RETURN count(r) AS total`,
)

/** Records in no particular order; an id that is not there is left out. */
export async function findRecordsByIds(reader: GraphReader, label: NodeLabel, ids: readonly string[]): Promise<readonly StoredRecord[]> {
  const rows = await reader.read(getCypher(FIND_BY_IDS, label), { ids })
  return rows.map((row) => toStoredRecord(label, row))
}

/** Nodes without their relationships, in no particular order. */
export async function findNodesByIds(reader: GraphReader, label: NodeLabel, ids: readonly string[]): Promise<readonly NodeRecord[]> {
  const rows = await reader.read(getCypher(FIND_NODES_BY_IDS, label), { ids })
  return rows.map((row) => toNodeRecord(label, row))
}

/** Ids in code point order. */
export async function findIdPage(reader: GraphReader, { label, after, first }: IdPage): Promise<readonly string[]> {
  const rows = await reader.read(getCypher(FIND_ID_PAGE, label), { after, first })
  return rows.map((row) => readText(row, 'id'))
}

/** The relationships of one shape that leave these nodes, in no particular order. */
export async function findRelationships(
  reader: GraphReader,
  shape: RelationshipShape,
  ids: readonly string[],
): Promise<readonly RelationshipRecord[]> {
  const rows = await reader.read(getCypher(FIND_RELATIONSHIPS, nameShape(shape)), { ids })
  return rows.map((row) => ({
    type: shape.type,
    from: { label: shape.from, id: readText(row, 'from') },
    to: { label: shape.to, id: readText(row, 'to') },
    properties: toProperties(readMap(row, 'properties')),
  }))
}

export async function countNodes(reader: GraphReader, label: NodeLabel): Promise<number> {
  return readTotal(await reader.read(getCypher(COUNT_NODES, label)))
}

export async function countRelationships(reader: GraphReader, shape: RelationshipShape): Promise<number> {
  return readTotal(await reader.read(getCypher(COUNT_RELATIONSHIPS, nameShape(shape))))
}

function readTotal([row]: readonly Row[]): number {
  return row === undefined ? 0 : readNumber(row, 'total')
}

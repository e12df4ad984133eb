/**
 * Writes records in batches. Each function either does all that it was given or throws `INVALID_VALUE` naming the
 * first record that is not there; the transaction around it takes back the rest. Only `commit-change` and `restore`
 * call these.
 */
import { groupBy } from '../../domain/group-by.js'
import { readText } from '../decode-value.js'
import { GraphError } from '../graph-error.js'
import type { Transaction } from '../graph.js'
import type { NodeRecord, NodeReference, PropertyValue, RelationshipRecord } from '../record.js'
import { type CypherFamily, forEachLabel, forEachShape, getCypher, nameShape } from './cypher-family.js'
import { runBatches } from './run-batches.js'

/** Properties that are whole numbers wherever they occur; Neo4j would keep others as floats. */
export const INTEGER_PROPERTIES = [
  'version',
  'lines',
  'lineStart',
  'lineEnd',
  'row',
  'position',
  'number',
  'rank',
  'n',
  'significantFigures',
  'sequence',
  'fromSequence',
  'untilSequence',
  'revisedSequence',
  'recordCount',
] as const

const CREATE_NODES = forEachLabel(
  'record.createNodes',
  (label) => `
UNWIND $rows AS row
CREATE (n:${label} {id: row.id})
SET n += row.properties
RETURN count(n) AS done`,
  INTEGER_PROPERTIES,
)

const CREATE_RELATIONSHIPS = forEachShape(
  'record.createRelationships',
  ({ type, from, to }) => `
UNWIND $rows AS row
MATCH (a:${from} {id: row.from})
MATCH (b:${to} {id: row.to})
CREATE (a)-[r:${type}]->(b)
SET r += row.properties
RETURN count(r) AS done`,
  INTEGER_PROPERTIES,
)

const MERGE_RELATIONSHIPS = forEachShape(
  'record.mergeRelationships',
  ({ type, from, to }) => `
UNWIND $rows AS row
MATCH (a:${from} {id: row.from})
MATCH (b:${to} {id: row.to})
MERGE (a)-[r:${type}]->(b)
SET r = row.properties
RETURN count(r) AS done`,
  INTEGER_PROPERTIES,
)

const UPDATE_NODES = forEachLabel(
  'record.updateNodes',
  (label) => `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
SET n += row.properties
RETURN count(n) AS done`,
  INTEGER_PROPERTIES,
)

// Writing takes the lock, and removing what was written leaves no trace in the record.
const LOCK_NODES = forEachLabel(
  'record.lockNodes',
  (label) => `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
SET n.lock = true
REMOVE n.lock
RETURN count(n) AS done`,
)

const FIND_IDS = forEachLabel(
  'record.findIds',
  (label) => `
UNWIND $ids AS id
MATCH (n:${label} {id: id})
RETURN n.id AS id`,
)

export async function createNodes(transaction: Transaction, nodes: readonly NodeRecord[]): Promise<void> {
  for (const [label, group] of groupBy(nodes, toLabel)) {
    const rows = group.map(({ id, properties }) => ({ id, properties }))
    await runBatches(transaction, { query: getCypher(CREATE_NODES, label), rows })
  }
}

/** Creates without looking for one that exists: for relationships of new nodes. */
export async function createRelationships(transaction: Transaction, relationships: readonly RelationshipRecord[]): Promise<void> {
  await relate(transaction, CREATE_RELATIONSHIPS, relationships)
}

/** At most one relationship of a type joins two nodes: one that exists takes these properties in place of its own. */
export async function mergeRelationships(transaction: Transaction, relationships: readonly RelationshipRecord[]): Promise<void> {
  await relate(transaction, MERGE_RELATIONSHIPS, relationships)
}

export interface NodePatch extends NodeReference {
  /** Null removes a property. */
  readonly properties: Readonly<Record<string, PropertyValue | null>>
}

export async function updateNodes(transaction: Transaction, patches: readonly NodePatch[]): Promise<void> {
  for (const [label, group] of groupBy(patches, toLabel)) {
    const rows = group.map(({ id, properties }) => ({ id, properties }))
    const done = await runBatches(transaction, { query: getCypher(UPDATE_NODES, label), rows })
    if (done < rows.length) throw await nameMissing(transaction, group)
  }
}

/** Locks nodes until the transaction ends, in the order given within a label. A node that is not there is passed over. */
export async function lockNodes(transaction: Transaction, nodes: readonly NodeReference[]): Promise<void> {
  for (const [label, group] of groupBy(nodes, toLabel)) {
    await runBatches(transaction, { query: getCypher(LOCK_NODES, label), rows: group.map(({ id }) => ({ id })) })
  }
}

async function relate(transaction: Transaction, family: CypherFamily, relationships: readonly RelationshipRecord[]): Promise<void> {
  const groups = groupBy(relationships, ({ type, from, to }) => nameShape({ type, from: from.label, to: to.label }))
  for (const [key, group] of groups) {
    const rows = group.map(({ from, to, properties }) => ({ from: from.id, to: to.id, properties }))
    const done = await runBatches(transaction, { query: getCypher(family, key), rows })
    if (done < rows.length) throw await nameMissing(transaction, [...group.map(({ from }) => from), ...group.map(({ to }) => to)])
  }
}

function toLabel({ label }: NodeReference): NodeReference['label'] {
  return label
}

async function nameMissing(transaction: Transaction, nodes: readonly NodeReference[]): Promise<GraphError> {
  for (const [label, group] of groupBy(nodes, toLabel)) {
    const rows = await transaction.read(getCypher(FIND_IDS, label), { ids: group.map(({ id }) => id) })
    const found = new Set(rows.map((row) => readText(row, 'id')))
    const missing = group.find(({ id }) => !found.has(id))
    if (missing !== undefined) return new GraphError('INVALID_VALUE', `There is no ${label} "${missing.id}"; create it first.`)
  }
  return new GraphError('INVALID_VALUE', 'A record was named twice in one change; name it once.')
}

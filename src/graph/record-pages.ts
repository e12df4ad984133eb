/**
 * Every record of a graph, page by page in one order on both engines: nodes by id, then relationships by type and the
 * ids they join, all by code point. The schema's version is left out: it tells about the store, not what is in it.
 */
import { compareCodePoints } from '../domain/code-point-order.js'
import { groupBy } from '../domain/group-by.js'
import type { GraphReader } from './graph.js'
import { mergePages } from './merge-pages.js'
import { countRelationships, findIdPage, findNodesByIds, findRelationships } from './queries/record.js'
import type { NodeRecord, RelationshipRecord } from './record.js'
import { NODE_LABELS, type NodeLabel, RELATIONSHIP_SHAPES, type RelationshipShape } from './vocabulary.js'

export const STORED_LABELS: readonly NodeLabel[] = NODE_LABELS.filter((label) => label !== 'SchemaVersion')

const PAGE_SIZE = 5_000
/** Records that can be long: an event lists up to 1,000 records, an operation all its results, a batch 1,000 lines. */
const SMALL_PAGES: Partial<Record<NodeLabel, number>> = { AuditEvent: 250, Operation: 250, AuditBatch: 50 }
const IDS_AT_A_TIME = 50_000

export function pageSizeOf(label: NodeLabel): number {
  return SMALL_PAGES[label] ?? PAGE_SIZE
}

/** The ids of a label in code point order, in pages for as many records as fit in memory. */
export async function* findAllIds(reader: GraphReader, label: NodeLabel): AsyncGenerator<readonly string[]> {
  const size = pageSizeOf(label)
  for (let after: string | undefined = ''; after !== undefined;) {
    const ids: readonly string[] = await findIdPage(reader, { label, after, first: IDS_AT_A_TIME })
    for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size)
    after = ids.length < IDS_AT_A_TIME ? undefined : ids.at(-1)
  }
}

export function findAllNodes(reader: GraphReader, labels = STORED_LABELS): AsyncGenerator<readonly NodeRecord[]> {
  return mergePages(
    labels.map((label) => nodesOf(reader, label)),
    (a, b) => compareCodePoints(a.id, b.id) || compareCodePoints(a.label, b.label),
  )
}

export async function* findAllRelationships(reader: GraphReader): AsyncGenerator<readonly RelationshipRecord[]> {
  const shapesByType = [...groupBy(RELATIONSHIP_SHAPES, ({ type }) => type)].sort(([a], [b]) => compareCodePoints(a, b))
  for (const [, shapes] of shapesByType) {
    yield* mergePages(
      shapes.map((shape) => relationshipsOf(reader, shape)),
      compareRelationships,
    )
  }
}

async function* nodesOf(reader: GraphReader, label: NodeLabel): AsyncGenerator<readonly NodeRecord[]> {
  for await (const ids of findAllIds(reader, label)) {
    const nodes = await findNodesByIds(reader, label, ids)
    yield [...nodes].sort((a, b) => compareCodePoints(a.id, b.id))
  }
}

async function* relationshipsOf(reader: GraphReader, shape: RelationshipShape): AsyncGenerator<readonly RelationshipRecord[]> {
  if ((await countRelationships(reader, shape)) === 0) return
  for await (const ids of findAllIds(reader, shape.from)) {
    const relationships = await findRelationships(reader, shape, ids)
    yield [...relationships].sort(compareRelationships)
  }
}

function compareRelationships(a: RelationshipRecord, b: RelationshipRecord): number {
  return (
    compareCodePoints(a.from.id, b.from.id) ||
    compareCodePoints(a.to.id, b.to.id) ||
    compareCodePoints(a.from.label, b.from.label) ||
    compareCodePoints(a.to.label, b.to.label)
  )
}

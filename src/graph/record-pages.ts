/**
 * Every record of a graph, page by page in one order on both engines: nodes by id, then relationships by type and the
 * ids they join, all by code point. The schema's version is left out: it tells about the store, not what is in it.
 */
import { compareCodePoints } from '../domain/code-point-order.js'
import { groupBy } from '../domain/group-by.js'
import type { GraphReader } from './graph.js'
import { mergePages, type PageSource } from './merge-pages.js'
import { findIdPage, findNodePage, findRelationships } from './queries/record.js'
import type { NodeRecord, RelationshipRecord } from './record.js'
import { NODE_LABELS, type NodeLabel, RELATIONSHIP_SHAPES, type RelationshipShape } from './vocabulary.js'

export const STORED_LABELS: readonly NodeLabel[] = NODE_LABELS.filter((label) => label !== 'SchemaVersion')

const PAGE_SIZE = 5_000
/** Records that can be long: an event lists up to 1,000 records, an operation all its results, a batch 1,000 lines. */
const SMALL_PAGES: Partial<Record<NodeLabel, number>> = { AuditEvent: 250, Operation: 250, AuditBatch: 50 }

export function pageSizeOf(label: NodeLabel): number {
  return SMALL_PAGES[label] ?? PAGE_SIZE
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

function nodesOf(reader: GraphReader, label: NodeLabel): PageSource<NodeRecord> {
  let after: string | null = ''
  return {
    async next() {
      if (after === null) return []
      const page = await findNodePage(reader, { label, after, first: pageSizeOf(label) })
      after = page.at(-1)?.id ?? null
      return page
    },
  }
}

function relationshipsOf(reader: GraphReader, shape: RelationshipShape): PageSource<RelationshipRecord> {
  let after: string | null = ''
  return {
    async next() {
      while (after !== null) {
        const ids: readonly string[] = await findIdPage(reader, { label: shape.from, after, first: PAGE_SIZE })
        after = ids.at(-1) ?? null
        const page = ids.length === 0 ? [] : await findRelationships(reader, shape, ids)
        if (page.length > 0) return [...page].sort(compareRelationships)
      }
      return []
    },
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

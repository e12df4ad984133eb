/**
 * Two hashes of a graph, equal on both engines where the graphs are. `full` covers everything, so a restored graph has
 * the one of its origin. `content` leaves out who changed what and when: graphs that say the same have the same.
 */
import { atOneMoment } from './at-one-moment.js'
import type { GraphReader } from './graph.js'
import { printNode, printRelationship } from './record-line.js'
import { findAllNodes, findAllRelationships } from './record-pages.js'
import type { NodeRecord, Properties, RelationshipRecord } from './record.js'
import { createSha256 } from './sha256.js'
import { BOOKKEEPING_LABELS, type NodeLabel } from './vocabulary.js'

export interface GraphHash {
  readonly content: string
  readonly full: string
}

const TIMES_AND_SEQUENCES: readonly string[] = ['acceptedAt', 'at', 'fromSequence', 'untilSequence', 'revisedSequence']

export function hashGraph(graph: GraphReader): Promise<GraphHash> {
  return atOneMoment(graph, async (reader) => {
    const content = createSha256()
    const full = createSha256()
    for await (const page of findAllNodes(reader)) {
      for (const node of page) {
        full.add(`${printNode(node)}\n`)
        if (isContent(node)) content.add(`${printNode(withoutMoment(node))}\n`)
      }
    }
    for await (const page of findAllRelationships(reader)) {
      for (const relationship of page) {
        full.add(`${printRelationship(relationship)}\n`)
        if (isContent(relationship.from) && isContent(relationship.to)) content.add(`${printRelationship(withoutMoment(relationship))}\n`)
      }
    }
    return { content: content.finish(), full: full.finish() }
  })
}

function isContent({ label }: { readonly label: NodeLabel }): boolean {
  return !BOOKKEEPING_LABELS.some((bookkeeping) => bookkeeping === label)
}

function withoutMoment<Item extends NodeRecord | RelationshipRecord>(record: Item): Item {
  const properties: Properties = Object.fromEntries(Object.entries(record.properties).filter(([key]) => !TIMES_AND_SEQUENCES.includes(key)))
  return { ...record, properties }
}

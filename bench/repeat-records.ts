/** A graph made larger by its own records: copies under new ids, tied to each other and to what is shared. */
import type { Graph } from '../src/graph/graph.js'
import { createNodes, createRelationships } from '../src/graph/queries/record-write.js'
import { findAllNodes, findAllRelationships } from '../src/graph/record-pages.js'
import type { NodeRecord, RelationshipRecord } from '../src/graph/record.js'
import type { NodeLabel } from '../src/graph/vocabulary.js'

const BATCH = 5_000

export interface Original {
  readonly nodes: readonly NodeRecord[]
  readonly relationships: readonly RelationshipRecord[]
}

/** The nodes of some labels and every relationship at one of them. */
export async function readOriginal(graph: Graph, labels: readonly NodeLabel[]): Promise<Original> {
  const nodes: NodeRecord[] = []
  for await (const page of findAllNodes(graph, labels)) nodes.push(...page)
  const ids = new Set(nodes.map(({ id }) => id))
  const relationships: RelationshipRecord[] = []
  for await (const page of findAllRelationships(graph)) {
    relationships.push(...page.filter(({ from, to }) => ids.has(from.id) || ids.has(to.id)))
  }
  return { nodes, relationships }
}

/** Writes one copy; the number tells copies apart. */
export async function writeCopy(graph: Graph, original: Original, number: number): Promise<void> {
  const copied = new Map(original.nodes.map(({ id }) => [id, `${id}:copy-${number}`]))
  const nodes = original.nodes.map((node) => ({ ...node, id: copied.get(node.id) ?? node.id }))
  const relationships = original.relationships.map((one) => ({
    ...one,
    from: { ...one.from, id: copied.get(one.from.id) ?? one.from.id },
    to: { ...one.to, id: copied.get(one.to.id) ?? one.to.id },
  }))
  for (const batch of divide(nodes)) await graph.write((transaction) => createNodes(transaction, batch))
  for (const batch of divide(relationships)) await graph.write((transaction) => createRelationships(transaction, batch))
}

function divide<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH))
}

/** The seed in a graph of its own, and everything in it by id. */
import { migrate } from '../../src/graph/migrations/migrate.js'
import type { Graph } from '../../src/graph/graph.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { findAllNodes, findAllRelationships } from '../../src/graph/record-pages.js'
import type { NodeRecord, PropertyValue, RelationshipRecord } from '../../src/graph/record.js'
import { GUIDE_FILES, loadSeed } from '../../src/importers/load-seed.js'

export const GUIDE = 'document:kt-253-comparative-guide'
export const NOON = '2026-01-02T12:00:00.000Z'

export interface GraphRecords {
  readonly nodes: ReadonlyMap<string, NodeRecord>
  readonly relationships: readonly RelationshipRecord[]
}

/** The guide alone, unless other files are named. */
export async function openSeededGraph(fileNames: readonly string[] = GUIDE_FILES): Promise<Graph> {
  const graph = await openGraph({ url: 'memory:' })
  await migrate(graph)
  await loadSeed(graph, { at: NOON, fileNames })
  return graph
}

export async function readRecords(graph: Graph): Promise<GraphRecords> {
  const nodes = new Map<string, NodeRecord>()
  const relationships: RelationshipRecord[] = []
  for await (const page of findAllNodes(graph)) for (const node of page) nodes.set(node.id, node)
  for await (const page of findAllRelationships(graph)) relationships.push(...page)
  return { nodes, relationships }
}

/** A property of a record; null where the record or the property is not there. */
export function propertyOf({ nodes }: GraphRecords, id: string, name: string): PropertyValue | null {
  return nodes.get(id)?.properties[name] ?? null
}

/** Where the relationships of one type lead from a record, by id. */
export function targetsOf({ relationships }: GraphRecords, type: string, from: string): readonly string[] {
  return relationships.filter((each) => each.type === type && each.from.id === from).map(({ to }) => to.id)
}

/** What leads to a record by relationships of one type, by id. */
export function sourcesOf({ relationships }: GraphRecords, type: string, to: string): readonly string[] {
  return relationships.filter((each) => each.type === type && each.to.id === to).map(({ from }) => from.id)
}

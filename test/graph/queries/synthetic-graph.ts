/**
 * A made-up graph of any size with every label and relationship that the queries read, the same at each call: small to
 * compare engines, large to measure shapes. Hot compounds, assays and targets hold most of the measurements, and whatever
 * is optional is absent here and there.
 */
import type { Graph } from '../../../src/graph/graph.js'
import { createNodes, createRelationships } from '../../../src/graph/queries/record-write.js'
import { createDraft } from './synthetic-draft.js'
import { addAssays, addBiology, addCompounds, addSources } from './synthetic-entities.js'
import { addClaims, addMeasurements, addMissingValues } from './synthetic-evidence.js'

const BATCH = 5_000

/** Into an empty, migrated graph. */
export async function loadSyntheticGraph(graph: Graph, measurements: number): Promise<void> {
  const draft = createDraft(measurements)
  for (const add of [addBiology, addSources, addAssays, addCompounds, addMeasurements, addMissingValues, addClaims]) add(draft)
  for (const nodes of inBatches(draft.nodes)) await graph.write((transaction) => createNodes(transaction, nodes))
  for (const relationships of inBatches(draft.relationships)) {
    await graph.write((transaction) => createRelationships(transaction, relationships))
  }
}

function* inBatches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH)
}

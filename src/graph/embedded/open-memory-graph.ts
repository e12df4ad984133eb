/**
 * A scratch graph of the embedded engine: it is gone when closed.
 */
import type { Graph } from '../graph.js'
import { createEmbeddedGraph } from './embedded-graph.js'
import { openGrafeo } from './grafeo.js'
import { createMemoryKeeper } from './keeper.js'

export function openMemoryGraph(): Graph {
  const database = openGrafeo()
  return createEmbeddedGraph(database, createMemoryKeeper(database))
}

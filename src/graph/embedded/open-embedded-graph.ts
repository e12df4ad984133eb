/**
 * Opens the embedded engine: in memory, or in a folder that this process then holds until it closes the graph.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../graph.js'
import { createEmbeddedGraph } from './embedded-graph.js'
import { openGrafeo } from './grafeo.js'
import { createMemoryKeeper } from './keeper.js'

export function openMemoryGraph(): Graph {
  const database = openGrafeo()
  return createEmbeddedGraph(database, createMemoryKeeper(database))
}

export function openFolderGraph(folder: string): Graph {
  mkdirSync(folder, { recursive: true })
  const database = openGrafeo(join(folder, 'graph.grafeo'))
  return createEmbeddedGraph(database, createMemoryKeeper(database))
}

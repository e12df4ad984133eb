/**
 * Opens the graph that a URL names: `memory:` a scratch graph, `neo4j://…` or `bolt://…` a Neo4j, anything else a
 * folder of the embedded engine. This is the only file that knows both engines. It does not migrate.
 */
import { openNeo4jGraph } from './neo4j/neo4j-graph.js'
import { openFolderGraph, openMemoryGraph } from './embedded/open-embedded-graph.js'
import type { Graph } from './graph.js'
import { observeGraph, type QueryListener } from './observe.js'

export interface OpenOptions {
  readonly url: string
  readonly user?: string | undefined
  readonly password?: string | undefined
  readonly database?: string | undefined
  readonly onQuery?: QueryListener | undefined
}

/** Throws `GraphError`: BUSY, DAMAGED and NEWER_FORMAT of a folder. A Neo4j that is away shows at the first query. */
export async function openGraph(options: OpenOptions): Promise<Graph> {
  const graph = await open(options)
  return options.onQuery === undefined ? graph : observeGraph(graph, options.onQuery)
}

function open(options: OpenOptions): Promise<Graph> {
  const { url } = options
  if (url === 'memory:') return Promise.resolve(openMemoryGraph())
  if (/^(neo4j|bolt)(\+s|\+ssc)?:/.test(url)) return Promise.resolve(openNeo4jGraph(options))
  return Promise.resolve(openFolderGraph(url))
}

/**
 * Opens the graph that a URL names: `memory:` a scratch graph, `neo4j://…` or `bolt://…` a Neo4j, anything else a
 * folder of the embedded engine. This is the only file that knows both engines. It does not migrate.
 */
import { openNeo4jGraph } from './neo4j/neo4j-graph.js'
import { toGraphFolder } from './embedded/graph-folder.js'
import { openFolderGraph } from './embedded/open-folder-graph.js'
import { openMemoryGraph } from './embedded/open-memory-graph.js'
import { findServerRecord, writeServerRecord, type ServerRecord } from './embedded/server-record.js'
import { GraphError } from './graph-error.js'
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

/** Tells other processes where this one serves the graph that it has opened. Only a folder needs it. */
export function announceServer(url: string, serverUrl: string): void {
  if (isFolder(url)) writeServerRecord(toGraphFolder(url), serverUrl)
}

/** The process that has the graph open, when it is a folder and one has. */
export function findServer(url: string): ServerRecord | null {
  return isFolder(url) ? findServerRecord(toGraphFolder(url)) : null
}

/** Where the secret that signs tokens stands beside the graph, when it is a folder; null for any other. */
export function findSecretFile(url: string): string | null {
  return isFolder(url) ? toGraphFolder(url).secretFile : null
}

async function open(options: OpenOptions): Promise<Graph> {
  if (options.url === 'memory:') return openMemoryGraph()
  return isFolder(options.url) ? await openFolderGraph(options.url) : openNeo4jGraph(options)
}

/** Throws `INVALID_VALUE` for the URL of something else; a drive letter is a path. */
function isFolder(url: string): boolean {
  if (url === 'memory:' || /^(neo4j|bolt)(\+s|\+ssc)?:\/\//.test(url)) return false
  if (/^[a-z][a-z0-9+.-]+:/i.test(url) || url === '') {
    throw new GraphError('INVALID_VALUE', `"${url}" names no graph. Give a folder, a neo4j:// or bolt:// URL, or memory:.`)
  }
  return true
}

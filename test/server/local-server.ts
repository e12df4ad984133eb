/** The server within the test's own process: on a free port, with the seed, and with a log that can be read. */
import { afterAll, beforeAll } from 'vitest'
import { openGraph, type OpenOptions } from '../../src/graph/open-graph.js'
import type { Graph } from '../../src/graph/graph.js'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { loadSeed } from '../../src/importers/load-seed.js'
import { readConfig } from '../../src/server/config.js'
import type { Log } from '../../src/server/log.js'
import { createPreparedGraph } from '../../src/server/prepared-graph.js'
import { startServer, type RunningServer } from '../../src/server/start-server.js'
import { SEEDED_AT } from '../graphql/seeded-graph.js'
import type { Environment } from './server-process.js'

export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error' | 'debug'
  readonly details: Readonly<Record<string, unknown>>
  readonly message: string
}

export interface LocalServer {
  readonly url: () => string
  /** An address beside GraphQL's, such as `/ready`. */
  readonly at: (path: string) => string
  readonly log: readonly LogEntry[]
}

/** One server for a whole suite. `change` puts another graph before the seeded one; `options` name another than one in memory. */
export function withServer(
  settings: Environment = {},
  change: (graph: Graph) => Graph = (graph) => graph,
  options: OpenOptions = { url: 'memory:' },
): LocalServer {
  const log: LogEntry[] = []
  const started: RunningServer[] = []
  beforeAll(async () => {
    const graph = createPreparedGraph(change(await openGraph(options)), prepare)
    const config = readConfig({ GRAPH_URL: 'memory:', PORT: '0', ...settings })
    started.push(await startServer(config, { graph, log: createTestLog(log) }))
  })
  afterAll(async () => {
    for (const server of started) await server.close()
  })
  const url = () => {
    const [server] = started
    if (server === undefined) throw new Error('The server runs only while tests do.')
    return server.url
  }
  return { url, at: (path) => new URL(path, url()).href, log }
}

async function prepare(graph: Graph): Promise<void> {
  await migrate(graph)
  await loadSeed(graph, { at: SEEDED_AT })
}

function createTestLog(entries: LogEntry[]): Log {
  const keep =
    (level: LogEntry['level']) =>
    (details: unknown, message?: unknown): void => {
      const named = typeof details === 'object' && details !== null ? { ...details } : {}
      entries.push({ level, details: named, message: String(typeof details === 'string' ? details : message) })
    }
  return { info: keep('info'), warn: keep('warn'), error: keep('error'), debug: keep('debug') }
}

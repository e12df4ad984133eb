/**
 * Runs a suite once per engine. Each `open` gives a graph that is empty, migrated and closed again after the test.
 *
 * Neo4j takes part where `NEO4J_URI` names one whose data may go: `open` wipes it, and a lock file keeps the tests
 * of other processes out meanwhile. `NEO4J_USER` and `NEO4J_PASSWORD` log in.
 */
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { Cypher, Graph } from '../src/graph/graph.js'
import { createAuditHead } from '../src/graph/migrations/create-audit-head.js'
import { migrate, SCHEMA_VERSION } from '../src/graph/migrations/migrate.js'
import { openGraph, type OpenOptions } from '../src/graph/open-graph.js'
import { acquireLock, releaseLock } from './lock-file.js'

export interface TestEngine {
  readonly name: 'embedded' | 'neo4j'
  /** Where a second process would open the same graph; `memory:` for the embedded engine. */
  readonly options: OpenOptions
  /** A graph that is empty and migrated. A second one in the same test shares the Neo4j, not the embedded engine. */
  readonly open: () => Promise<Graph>
}

const NEO4J_URI = process.env['NEO4J_URI']
const LOCK_MILLISECONDS = 20 * 60_000

const WIPE: Cypher = {
  name: 'test.wipe',
  text: `
MATCH (n)
WHERE NOT (n:SchemaVersion AND n.version = $version)
WITH n LIMIT 5000
DETACH DELETE n
RETURN count(*) AS wiped`,
  integers: ['version'],
}

export function forEachEngine(suite: (engine: TestEngine) => void): void {
  describe('on the embedded engine', () => suite(createEngine('embedded', { url: 'memory:' })))
  onNeo4j(suite)
}

/** For what is of Neo4j alone; most suites hold on both engines. */
export function onNeo4j(suite: (engine: TestEngine) => void): void {
  if (NEO4J_URI === undefined) {
    describe.skip('on Neo4j: skipped, NEO4J_URI is not set', () => suite(createEngine('neo4j', { url: 'bolt://127.0.0.1' })))
    return
  }
  const options = { url: NEO4J_URI, user: process.env['NEO4J_USER'], password: process.env['NEO4J_PASSWORD'] }
  const lock = join(tmpdir(), `equipotent-${createHash('sha256').update(NEO4J_URI).digest('hex').slice(0, 16)}.lock`)
  describe('on Neo4j', () => {
    beforeAll(() => acquireLock(lock, LOCK_MILLISECONDS), LOCK_MILLISECONDS)
    afterAll(() => releaseLock(lock))
    suite(createEngine('neo4j', options))
  })
}

function createEngine(name: TestEngine['name'], options: OpenOptions): TestEngine {
  const opened: Graph[] = []
  afterEach(async () => {
    for (const graph of opened.splice(0)) await graph.close()
  })
  return {
    name,
    options,
    async open() {
      const graph = await openGraph(options)
      opened.push(graph)
      if (name === 'neo4j') await wipe(graph)
      await migrate(graph)
      await graph.write(createAuditHead)
      return graph
    },
  }
}

/** Leaves the schema and its version, so that the next test need not make it again. */
async function wipe(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await graph.write((transaction) => transaction.run(WIPE, { version: SCHEMA_VERSION }))
    if (row?.['wiped'] === 0) return
  }
}

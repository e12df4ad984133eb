/**
 * A Neo4j that a bench may fill and empty: one that is empty, or that a bench has filled before and marked as its own.
 * Any other is left alone.
 */
import { createAuditHead } from '../src/graph/migrations/create-audit-head.js'
import { migrate } from '../src/graph/migrations/migrate.js'
import type { Cypher, Graph } from '../src/graph/graph.js'
import { openGraph } from '../src/graph/open-graph.js'

const INSPECT: Cypher = {
  name: 'bench.inspect',
  text: `
OPTIONAL MATCH (mark:BenchMark)
WITH count(mark) AS marks
OPTIONAL MATCH (n) WHERE NOT (n:SchemaVersion OR n:AuditHead OR n:BenchMark)
RETURN marks, count(n) AS nodes`,
}
const MARK: Cypher = { name: 'bench.mark', text: `MERGE (mark:BenchMark {id: 'bench'}) RETURN mark.id AS id` }
const WIPE: Cypher = {
  name: 'bench.wipe',
  text: `
MATCH (n)
WHERE NOT (n:SchemaVersion OR n:BenchMark)
WITH n LIMIT 10000
DETACH DELETE n
RETURN count(*) AS wiped`,
}

/** Empty, migrated, and marked. */
export async function openEmptied(url: string): Promise<Graph> {
  const graph = await openGraph({ url, user: process.env['NEO4J_USER'], password: process.env['NEO4J_PASSWORD'] })
  const [found] = await graph.read(INSPECT)
  if (found?.['marks'] === 0 && found['nodes'] !== 0) {
    await graph.close()
    throw new Error(
      `The Neo4j at ${url} holds ${String(found['nodes'])} nodes that no bench made. Give it an empty one: node scripts/neo4j.mjs run -- npm run bench`,
    )
  }
  await graph.write((transaction) => transaction.run(MARK))
  for (;;) {
    const [row] = await graph.write((transaction) => transaction.run(WIPE))
    if (row?.['wiped'] === 0) break
  }
  await migrate(graph)
  await graph.write(createAuditHead)
  return graph
}

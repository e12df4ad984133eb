/**
 * A Neo4j that a bench may fill and empty: one that is empty, or that a bench marked as its own and did not give back.
 * Any other is left alone. What is given back is empty and bears no mark, so that what people put there is theirs.
 */
import { createAuditHead } from '../src/graph/migrations/create-audit-head.js'
import { migrate } from '../src/graph/migrations/migrate.js'
import { readNumber } from '../src/graph/decode-value.js'
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
// Few at a time, and measurements first: by then no other node has many relationships, and no transaction takes long.
const WIPES: readonly Cypher[] = ['n:Measurement', 'NOT (n:SchemaVersion OR n:BenchMark)'].map((condition, index) => ({
  name: `bench.wipe${index}`,
  text: `
MATCH (n)
WHERE ${condition}
WITH n LIMIT 5000
DETACH DELETE n
RETURN count(*) AS wiped`,
}))
const UNMARK: Cypher = { name: 'bench.unmark', text: `MATCH (mark:BenchMark) DELETE mark` }

/** Empty, migrated, and marked. Throws for one that holds what no bench made. */
export async function openEmptied(url: string): Promise<Graph> {
  const graph = await openGraph({ url, user: process.env['NEO4J_USER'], password: process.env['NEO4J_PASSWORD'] })
  const [found = {}] = await graph.read(INSPECT)
  const nodes = readNumber(found, 'nodes')
  if (readNumber(found, 'marks') === 0 && nodes > 0) {
    await graph.close()
    throw new Error(
      `The Neo4j at ${url} holds ${nodes} nodes that no bench made. Give it an empty one: node scripts/neo4j.mjs run -- npm run bench`,
    )
  }
  if (nodes > 0) console.log(`\nNeo4j at ${url}: ${nodes.toLocaleString('en')} nodes of a bench are deleted`)
  await graph.write((transaction) => transaction.run(MARK))
  for (const wipe of WIPES) await repeat(graph, wipe)
  await migrate(graph)
  await graph.write(createAuditHead)
  return graph
}

/** Empties it a last time and takes the mark away. */
export async function giveBack(url: string): Promise<void> {
  const graph = await openEmptied(url)
  await graph.write((transaction) => transaction.run(UNMARK))
  await graph.close()
  console.log(`\nNeo4j at ${url}: empty again`)
}

async function repeat(graph: Graph, wipe: Cypher): Promise<void> {
  for (;;) {
    const [row] = await graph.write((transaction) => transaction.run(wipe))
    if (row?.['wiped'] === 0) return
  }
}

/**
 * Edits by hand, behind the back of the audit log.
 */
import type { Cypher, Graph, Parameters } from '../../src/graph/graph.js'

/** Runs Cypher that no part of the product would run. */
export async function tamper(graph: Graph, text: string, parameters: Parameters = {}): Promise<void> {
  const query: Cypher = { name: 'test.tamper', text, integers: ['sequence'] }
  await graph.write((transaction) => transaction.run(query, parameters))
}

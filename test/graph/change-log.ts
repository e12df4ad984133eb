/**
 * The least that looks like the history of a graph: each change is a company, and the audit head counts them.
 */
import type { Cypher, Graph, GraphReader } from '../../src/graph/graph.js'

const APPEND: Cypher = {
  name: 'test.appendChange',
  text: `
MATCH (h:AuditHead {id: 'audit-head'})
SET h.sequence = h.sequence + 1, h.hash = $hash
WITH h
CREATE (c:Company {id: $id, name: $id})
RETURN h.sequence AS sequence`,
}

const COUNT: Cypher = { name: 'test.countChanges', text: 'MATCH (c:Company) RETURN count(c) AS changes' }

/** Returns the sequence of the change, once it is acknowledged. */
export async function appendChange(graph: Graph): Promise<number> {
  const id = `company:${process.pid}-${performance.now()}`
  const [row] = await graph.write((transaction) => transaction.run(APPEND, { id, hash: id }))
  return Number(row?.['sequence'])
}

export async function countChanges(reader: GraphReader): Promise<number> {
  const [row] = await reader.read(COUNT)
  return Number(row?.['changes'])
}

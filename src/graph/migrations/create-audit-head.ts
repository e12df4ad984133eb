/**
 * The audit head of a graph without history: sequence 0, no hash, a time before all others, and a random id by which
 * a data folder and its commit record know that they belong together.
 */
import { randomUUID } from 'node:crypto'
import type { Cypher, Transaction } from '../graph.js'

const BEFORE_ALL_TIME = '1970-01-01T00:00:00.000Z'

const CREATE_AUDIT_HEAD: Cypher = {
  name: 'auditHead.create',
  text: `
MERGE (h:AuditHead {id: 'audit-head'})
ON CREATE SET h.sequence = $sequence, h.hash = '', h.at = $at, h.graphId = $graphId`,
  integers: ['sequence'],
}

/** Leaves a head that is there already as it is. */
export async function createAuditHead(transaction: Transaction): Promise<void> {
  await transaction.run(CREATE_AUDIT_HEAD, { sequence: 0, at: BEFORE_ALL_TIME, graphId: randomUUID() })
}

/**
 * Writes a plan's nodes, relationships and updates. What commits a change writes itself is not for plans: the log, the
 * operations, and the sequences by which evidence is in force.
 */
import { groupBy } from '../domain/group-by.js'
import { GraphError } from '../graph/graph-error.js'
import type { Transaction } from '../graph/graph.js'
import { createNodes, createRelationships, mergeRelationships, updateNodes } from '../graph/queries/record-write.js'
import type { NodeReference } from '../graph/record.js'
import type { ChangePlan } from './change.js'

const RESERVED_LABELS: readonly string[] = ['Operation', 'AuditEvent', 'AuditBatch', 'AuditHead', 'SchemaVersion']
const RESERVED_PROPERTIES: readonly string[] = ['id', 'lock', 'fromSequence', 'untilSequence', 'revisedSequence', 'acceptedAt']

/** Throws `INVALID_VALUE` for a plan that names a reserved label or property, or a record that is not there. */
export async function writePlan(transaction: Transaction, plan: ChangePlan): Promise<void> {
  const patches = plan.updates.map(({ label, id, set }) => ({ label, id, properties: set }))
  for (const { label, id, properties } of [...plan.nodes, ...patches]) {
    checkReserved(label, RESERVED_LABELS, id)
    for (const property of Object.keys(properties)) checkReserved(property, RESERVED_PROPERTIES, id)
  }
  const created = new Set(plan.nodes.map(nameReference))
  const relationships = groupBy(plan.relationships, ({ from }) => created.has(nameReference(from)))

  await createNodes(transaction, plan.nodes)
  await createRelationships(transaction, relationships.get(true) ?? [])
  await mergeRelationships(transaction, relationships.get(false) ?? [])
  await updateNodes(transaction, patches)
}

function checkReserved(name: string, reserved: readonly string[], id: string): void {
  if (reserved.includes(name)) throw new GraphError('INVALID_VALUE', `"${id}": a plan does not write ${name}; committing the change does.`)
}

function nameReference({ label, id }: NodeReference): string {
  return `${label} ${id}`
}

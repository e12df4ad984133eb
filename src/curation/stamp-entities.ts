/**
 * An entity is numbered by the change that brought it into the graph, so that a list can leave out what came after its
 * moment, and by the last change that revised it, so that an earlier answer can say so. An entity is there from its
 * proposal on, and stays.
 */
import { updateNodes } from '../graph/queries/record-write.js'
import type { Transaction } from '../graph/graph.js'
import type { NodeReference } from '../graph/record.js'
import { ENTITY_LABELS } from '../graph/vocabulary.js'
import type { ChangePlan } from './change.js'

/** A revision is an update that counts up the version. */
export async function stampEntities(transaction: Transaction, plan: ChangePlan, sequence: number): Promise<void> {
  const created = plan.nodes.filter(isEntity).map(({ label, id }) => ({ label, id, properties: { fromSequence: sequence } }))
  const revised = plan.updates.filter((update) => isEntity(update) && 'version' in update.set)
  await updateNodes(transaction, [
    ...created,
    ...revised.map(({ label, id }) => ({ label, id, properties: { revisedSequence: sequence } })),
  ])
}

function isEntity({ label }: NodeReference): boolean {
  return ENTITY_LABELS.some((entity) => entity === label)
}

/**
 * The records that a change touched, hashed as they stand at its end: what it created and updated, what entered or
 * left force, and whatever a new relationship leaves from.
 */
import { groupBy } from '../domain/group-by.js'
import type { GraphReader } from '../graph/graph.js'
import { GraphError } from '../graph/graph-error.js'
import { findRecordsByIds } from '../graph/queries/record.js'
import { BATCH_SIZE } from '../graph/queries/run-batches.js'
import type { NodeReference } from '../graph/record.js'
import { compareReferences, hashRecord, type RecordHash } from '../graph/record-hash.js'
import type { ChangePlan } from './change.js'

/** By label, then by id. `others` are records that were written beside the plan. */
export async function hashChangedRecords(
  reader: GraphReader,
  plan: ChangePlan,
  others: readonly NodeReference[],
): Promise<readonly RecordHash[]> {
  const sources = plan.relationships.map(({ from }) => from)
  const touched = [...plan.nodes, ...plan.updates, ...plan.entersForce, ...plan.leavesForce, ...sources, ...others]
  const records: RecordHash[] = []
  for (const [label, group] of groupBy(touched, (reference) => reference.label)) {
    const ids = [...new Set(group.map(({ id }) => id))]
    for (let start = 0; start < ids.length; start += BATCH_SIZE) {
      const found = await findRecordsByIds(reader, label, ids.slice(start, start + BATCH_SIZE))
      records.push(...found.map(hashRecord))
    }
    const missing = ids.length - records.filter((record) => record.label === label).length
    if (missing > 0) throw new GraphError('QUERY', `${missing} changed ${label} records cannot be read again.`)
  }
  return records.sort(compareReferences)
}

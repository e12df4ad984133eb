/**
 * Evidence enters force once and leaves it once; what it says never changes.
 *
 * Throws `INVALID_VALUE` when one of the records is not there, is no evidence, is in force already (entering) or is
 * not in force (leaving).
 */
import { groupBy } from '../../domain/group-by.js'
import { GraphError } from '../graph-error.js'
import type { Transaction } from '../graph.js'
import type { NodeReference } from '../record.js'
import { EVIDENCE_LABELS } from '../vocabulary.js'
import { type CypherFamily, forEachLabel, getCypher } from './cypher-family.js'
import { runBatches } from './run-batches.js'

const ENTER_FORCE = forEachLabel(
  'evidence.enterForce',
  (label) => `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
WHERE n.fromSequence IS NULL
SET n.fromSequence = $sequence, n.acceptedAt = $at
RETURN count(n) AS done`,
  ['sequence'],
)

const LEAVE_FORCE = forEachLabel(
  'evidence.leaveForce',
  (label) => `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
WHERE n.fromSequence IS NOT NULL AND n.untilSequence IS NULL
SET n.untilSequence = $sequence
RETURN count(n) AS done`,
  ['sequence'],
)

export interface Moment {
  readonly sequence: number
  readonly at: string
}

export async function enterForce(transaction: Transaction, evidence: readonly NodeReference[], moment: Moment): Promise<void> {
  await stamp(transaction, { family: ENTER_FORCE, evidence, moment, rule: 'evidence enters force once' })
}

export async function leaveForce(transaction: Transaction, evidence: readonly NodeReference[], moment: Moment): Promise<void> {
  await stamp(transaction, { family: LEAVE_FORCE, evidence, moment, rule: 'only evidence in force leaves it' })
}

interface Stamp {
  readonly family: CypherFamily
  readonly evidence: readonly NodeReference[]
  readonly moment: Moment
  readonly rule: string
}

async function stamp(transaction: Transaction, { family, evidence, moment, rule }: Stamp): Promise<void> {
  for (const [label, group] of groupBy(evidence, (reference) => reference.label)) {
    if (!isEvidence(label)) throw new GraphError('INVALID_VALUE', `${label} is no evidence; only evidence enters and leaves force.`)
    const rows = group.map(({ id }) => ({ id }))
    const done = await runBatches(transaction, { query: getCypher(family, label), rows, parameters: { ...moment } })
    if (done < rows.length) {
      throw new GraphError('INVALID_VALUE', `${done} of ${rows.length} ${label} records from "${group[0]?.id ?? ''}" on changed: ${rule}.`)
    }
  }
}

function isEvidence(label: string): boolean {
  return EVIDENCE_LABELS.some((evidence) => evidence === label)
}

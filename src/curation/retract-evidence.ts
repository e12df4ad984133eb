/**
 * Accepted evidence is taken back, with a reason; it stays in the graph and in every answer as of an earlier moment. Like a
 * review, not by who has an interest in it. Retracting a correction does not bring back what it superseded.
 */
import { requireReason } from '../domain/check-text.js'
import { findConflictsOfInterest, NO_STAKES } from '../domain/conflict-of-interest.js'
import { EVIDENCE_STATUSES } from '../domain/evidence-status.js'
import { findNextStatus } from '../domain/evidence-transition.js'
import type { MutationName } from '../domain/permission.js'
import { createConflict, toInvalidInput } from '../domain/user-error.js'
import { toReference } from '../graph/build-record.js'
import { findNodesByIds } from '../graph/queries/record.js'
import type { EVIDENCE_LABELS } from '../graph/vocabulary.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, moveEvidence, refuse } from './change-plan.js'
import { describeUnknown } from './check-references.js'
import { curate } from './curate.js'
import { findInterests, findStakes } from './find-stakes.js'

export interface Retraction {
  readonly name: MutationName
  readonly label: (typeof EVIDENCE_LABELS)[number]
  /** The field of the input that holds the id. */
  readonly field: string
  readonly id: string
  readonly reason: string
}

export function retractEvidence<Input extends ActionInput>(
  request: CurationRequest<Input>,
  { name, label, field, id, reason }: Retraction,
): Promise<ActionOutcome> {
  return curate(request, name, (desk) => ({
    errors: requireReason(reason),
    reason,
    locks: [toReference(label, id)],
    decide: async (transaction) => {
      const [stored] = await findNodesByIds(transaction, label, [id])
      const status = EVIDENCE_STATUSES.find((known) => known === stored?.properties['status'])
      if (status === undefined || status === 'DRAFT') return refuse(describeUnknown(label, id, [field]))
      const next = findNextStatus(status, 'RETRACT')
      if (next === null)
        return refuse(createConflict('NOT_IN_FORCE', { culprit: id, nextStep: `It is ${status}.`, path: [field], currentId: id }))
      const stakes = (await findStakes(transaction, [id])).get(id) ?? NO_STAKES
      const conflicts = findConflictsOfInterest(stakes, await findInterests(transaction, desk.contributor.id), desk.at)
      if (conflicts.length > 0) return refuse(...conflicts.map((issue) => toInvalidInput(issue, [field])))
      return apply({ resultIds: [id] }, moveEvidence(toReference(label, id), status, next))
    },
  }))
}

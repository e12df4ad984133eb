/** A contributor's own draft goes to review. It must still be new: somebody may have proposed the same value meanwhile. */
import { createConflict } from '../domain/user-error.js'
import { toReference } from '../graph/build-record.js'
import type { GraphReader } from '../graph/graph.js'
import { findMeasurementsByIds } from '../graph/queries/measurement.js'
import { findRecordsByIds } from '../graph/queries/record.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, moveProposal, refuse } from './change-plan.js'
import { describeUnknown } from './check-references.js'
import { curate } from './curate.js'
import { findDuplicate } from './find-duplicate.js'
import { findProposalLocks, findVisibleProposal } from './find-proposal.js'
import { LATEST } from './latest-moment.js'
import { settleProposal } from './settle-proposal.js'

export interface SubmitDraftInput extends ActionInput {
  /** Of the draft, or of its proposal. */
  readonly id: string
}

export function submitDraft(request: CurationRequest<SubmitDraftInput>): Promise<ActionOutcome> {
  const { input } = request
  return curate(request, 'submitDraft', async (desk) => ({
    locks: [...(await findProposalLocks(desk.reader, input.id)), ...(await findCompoundLocks(desk.reader, input.id))],
    decide: async (transaction) => {
      const proposal = await findVisibleProposal(transaction, desk, input.id)
      if (proposal === null) return refuse(describeUnknown('Proposal', input.id, ['id']))
      if (proposal.state !== 'DRAFT') {
        const complaint = { culprit: proposal.subject.id, nextStep: `It is ${proposal.state}.`, path: ['id'] }
        return refuse(createConflict('NOT_A_DRAFT', { ...complaint, currentId: proposal.subject.id }))
      }
      const duplicate = await findSameAsDraft(transaction, proposal.subject.id)
      if (duplicate !== null) return refuse(duplicate)
      const settlement = await settleProposal(transaction, proposal, 'SUBMIT')
      if (settlement.error !== null) return refuse(settlement.error)
      const submitted = { updates: [{ ...toReference('Proposal', proposal.id), set: { at: desk.at } }] }
      return apply(moveProposal(proposal.id, 'PROPOSED', [proposal.subject.id, proposal.id]), submitted, settlement.plan)
    },
  }))
}

/** Two equal drafts of one compound are not submitted at the same time. */
async function findCompoundLocks(reader: GraphReader, id: string) {
  const [draft] = await findMeasurementsByIds(reader, { ids: [id.replace(/^proposal:/, '')], at: LATEST })
  return draft === undefined ? [] : [toReference('Compound', draft.compound.id)]
}

async function findSameAsDraft(reader: GraphReader, id: string) {
  const [draft] = await findMeasurementsByIds(reader, { ids: [id], at: LATEST })
  const [stored] = await findRecordsByIds(reader, 'Measurement', [id])
  if (draft === undefined || stored === undefined) return null
  const { compound, assay, citation, endpoint, reportedText, locator } = draft
  const reason = stored.properties['duplicateReason']
  const duplicateReason = typeof reason === 'string' ? reason : null
  const key = { compoundId: compound.id, assayId: assay.id, citationId: citation.id, endpoint, reportedText }
  return findDuplicate(reader, { ...key, locator, duplicateReason })
}

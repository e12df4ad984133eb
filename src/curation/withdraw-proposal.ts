/** Whoever proposed something takes it back before it is decided, drafts included. Nobody else does. */
import { createInvalidInput } from '../domain/user-error.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, moveProposal, refuse } from './change-plan.js'
import { describeUnknown } from './check-references.js'
import { curate } from './curate.js'
import { findProposalLocks, findVisibleProposal } from './find-proposal.js'
import { settleProposal } from './settle-proposal.js'

export interface WithdrawProposalInput extends ActionInput {
  /** The proposal's id, or the id of what it proposes. */
  readonly proposal: string
  readonly reason?: string | null | undefined
}

export function withdrawProposal(request: CurationRequest<WithdrawProposalInput>): Promise<ActionOutcome> {
  const { input } = request
  return curate(request, 'withdrawProposal', async (desk) => ({
    reason: input.reason,
    locks: await findProposalLocks(desk.reader, input.proposal),
    decide: async (transaction) => {
      const proposal = await findVisibleProposal(transaction, desk, input.proposal)
      if (proposal === null) return refuse(describeUnknown('Proposal', input.proposal, ['proposal']))
      if (proposal.by.id !== desk.contributor.id) {
        const nextStep = `${proposal.by.name} made it; as an editor, reject it with a reason.`
        return refuse(createInvalidInput('NOT_OWN_PROPOSAL', { culprit: proposal.id, nextStep, path: ['proposal'] }))
      }
      const settlement = await settleProposal(transaction, proposal, 'WITHDRAW')
      if (settlement.error !== null) return refuse(settlement.error)
      return apply(moveProposal(proposal.id, 'WITHDRAWN', [proposal.subject.id, proposal.id]), settlement.plan)
    },
  }))
}

/** A claim that was accepted is taken back, by an editor, with a reason. */
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { retractEvidence } from './retract-evidence.js'

export interface RetractClaimInput extends ActionInput {
  readonly claim: string
  readonly reason: string
}

export function retractClaim(request: CurationRequest<RetractClaimInput>): Promise<ActionOutcome> {
  const { claim: id, reason } = request.input
  return retractEvidence(request, { name: 'retractClaim', label: 'Claim', field: 'claim', id, reason })
}

/** An evidence line that was accepted is taken back, by an editor, with a reason. */
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { retractEvidence } from './retract-evidence.js'

export interface RetractEvidenceLineInput extends ActionInput {
  readonly evidenceLine: string
  readonly reason: string
}

export function retractEvidenceLine(request: CurationRequest<RetractEvidenceLineInput>): Promise<ActionOutcome> {
  const { evidenceLine: id, reason } = request.input
  return retractEvidence(request, { name: 'retractEvidenceLine', label: 'EvidenceLine', field: 'evidenceLine', id, reason })
}

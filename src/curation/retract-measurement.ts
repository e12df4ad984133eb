/** A measurement that was accepted is taken back, by an editor, with a reason. */
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { retractEvidence } from './retract-evidence.js'

export interface RetractMeasurementInput extends ActionInput {
  readonly measurement: string
  readonly reason: string
}

export function retractMeasurement(request: CurationRequest<RetractMeasurementInput>): Promise<ActionOutcome> {
  const { measurement: id, reason } = request.input
  return retractEvidence(request, { name: 'retractMeasurement', label: 'Measurement', field: 'measurement', id, reason })
}

/** A retracted value is brought back as a new measurement that waits for review; the retracted one stays as it is. */
import { requireReason } from '../domain/check-text.js'
import { createConflict } from '../domain/user-error.js'
import { toReference, toRelationship } from '../graph/build-record.js'
import { findMeasurementsByIds } from '../graph/queries/measurement.js'
import { findRecordsByIds } from '../graph/queries/record.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, createProposal, createRecord, refuse } from './change-plan.js'
import { describeUnknown } from './check-references.js'
import { copyMeasurement } from './copy-measurement.js'
import { curate } from './curate.js'
import { LATEST } from './latest-moment.js'
import { nameEvidence } from './new-id.js'

export interface RestoreMeasurementInput extends ActionInput {
  readonly measurement: string
  readonly reason: string
}

export function restoreMeasurement(request: CurationRequest<RestoreMeasurementInput>): Promise<ActionOutcome> {
  const { input } = request
  return curate(request, 'restoreMeasurement', (desk) => ({
    errors: requireReason(input.reason),
    reason: input.reason,
    decide: async (transaction) => {
      const [old] = await findMeasurementsByIds(transaction, { ids: [input.measurement], at: LATEST })
      const [stored] = await findRecordsByIds(transaction, 'Measurement', [input.measurement])
      if (old === undefined || stored === undefined || old.status === 'DRAFT') {
        return refuse(describeUnknown('Measurement', input.measurement, ['measurement']))
      }
      if (old.status !== 'RETRACTED') {
        const complaint = { culprit: old.id, nextStep: `It is ${old.status}.`, path: ['measurement'] }
        return refuse(createConflict('NOT_RETRACTED', { ...complaint, currentId: old.supersededById ?? old.id }))
      }
      const id = nameEvidence('measurement', [old.compound.id, old.endpoint], desk.digest)
      const { node, relationships } = copyMeasurement(stored, id, { changes: { status: 'PROPOSED' } })
      const restores = toRelationship('RESTORES', node, toReference('Measurement', old.id))
      return apply(
        createRecord(node, [...relationships, restores]),
        createProposal(desk, { subject: node, state: 'PROPOSED', reason: input.reason }),
      )
    },
  }))
}

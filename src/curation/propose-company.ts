/** A company that develops, publishes or sells. */
import { requireText } from '../domain/check-text.js'
import type { CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { type EntityInput, proposeEntity } from './propose-entity.js'

export interface ProposeCompanyInput extends EntityInput {
  readonly name: string
}

export function proposeCompany(request: CurationRequest<ProposeCompanyInput>): Promise<ActionOutcome> {
  const { name } = request.input
  return proposeEntity(request, 'proposeCompany', {
    errors: requireText(name, ['name'], 'Give the name as the company writes it.'),
    entity: { label: 'Company', kind: 'COMPANY', name, properties: {} },
  })
}

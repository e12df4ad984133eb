/** A cell line, possibly an engineered one of another. */
import { checkFields } from '../domain/check-field.js'
import { requireText } from '../domain/check-text.js'
import type { CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import type { EntityKey } from './find-by-key.js'
import { type EntityInput, proposeEntity } from './propose-entity.js'

export interface ProposeCellLineInput extends EntityInput {
  readonly name: string
  readonly cellosaurus?: string | null | undefined
  readonly parent?: EntityKey | null | undefined
  /** What was done to the parent line, such as "MDM2 tagged with HiBiT". */
  readonly modification?: string | null | undefined
}

export function proposeCellLine(request: CurationRequest<ProposeCellLineInput>): Promise<ActionOutcome> {
  const { name, cellosaurus, parent, modification } = request.input
  return proposeEntity(request, 'proposeCellLine', {
    errors: [...requireText(name, ['name'], 'Give the name as Cellosaurus has it, such as RS4;11.'), ...checkFields({ cellosaurus })],
    entity: {
      ...{ label: 'CellLine', kind: 'CELL_LINE', name },
      registryIds: { cellosaurus },
      properties: { cellosaurus, modification },
      links: [{ type: 'PARENT', label: 'CellLine', to: parent, path: ['parent'] }],
    },
  })
}

/** A protein, a complex, an interaction or a family that compounds act on or assays measure. */
import { checkFields, checkWord } from '../domain/check-field.js'
import { requireText } from '../domain/check-text.js'
import type { CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { type EntityInput, proposeEntity } from './propose-entity.js'

export const TARGET_KINDS = [
  'SINGLE_PROTEIN',
  'PROTEIN_COMPLEX',
  'PROTEIN_PROTEIN_INTERACTION',
  'PROTEIN_FAMILY',
  'NUCLEIC_ACID',
  'OTHER',
] as const

export interface ProposeTargetInput extends EntityInput {
  readonly name: string
  readonly kind: string
  readonly organism?: string | null | undefined
  readonly uniprot?: string | null | undefined
  readonly chemblId?: string | null | undefined
  readonly otherNames?: readonly string[] | null | undefined
}

export function proposeTarget(request: CurationRequest<ProposeTargetInput>): Promise<ActionOutcome> {
  const { name, kind, organism, uniprot, chemblId, otherNames } = request.input
  return proposeEntity(request, 'proposeTarget', {
    errors: [
      ...requireText(name, ['name'], 'Give the name by which papers call it, such as MDM2.'),
      ...checkWord(kind, TARGET_KINDS, ['kind']),
      ...checkFields({ uniprot, chemblId }),
    ],
    entity: {
      ...{ label: 'Target', kind: 'TARGET', name, otherNames: otherNames ?? [] },
      registryIds: { uniprot, chemblId },
      properties: { kind, organism, uniprot, chemblId },
    },
  })
}

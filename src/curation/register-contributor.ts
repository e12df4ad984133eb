/** An admin enters somebody before their first write, so that affiliations can be set before the first review. */
import { checkField, checkWord } from '../domain/check-field.js'
import { requireText } from '../domain/check-text.js'
import { ROLES } from '../domain/role.js'
import { createDuplicate } from '../domain/user-error.js'
import { toNode } from '../graph/build-record.js'
import { findContributorsByIds } from '../graph/queries/contributor.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, createRecord, refuse } from './change-plan.js'
import { curate } from './curate.js'

export interface RegisterContributorInput extends ActionInput {
  /** `contributor:<issuer>:<subject>`, of the tokens that they will come with. */
  readonly contributor: string
  readonly name: string
  /** For people to read; what somebody may do, the token says. */
  readonly role: string
}

export function registerContributor(request: CurationRequest<RegisterContributorInput>): Promise<ActionOutcome> {
  const { contributor: id, name, role } = request.input
  return curate(request, 'registerContributor', () => ({
    errors: [
      ...checkField('contributor', id),
      ...requireText(name, ['name'], 'Give the name by which others know them.'),
      ...checkWord(role, ROLES, ['role']),
    ],
    decide: async (transaction) => {
      const [known] = await findContributorsByIds(transaction, [id])
      if (known !== undefined) {
        const complaint = { culprit: id, nextStep: `${known.name} is here already.`, path: ['contributor'] }
        return refuse(createDuplicate('DUPLICATE_ENTITY', { ...complaint, existingId: id }))
      }
      return apply(createRecord(toNode('Contributor', id, { name, role })))
    },
  }))
}

/**
 * A contributor declares their own interest in a company or a compound: shares, a patent, a family member. It keeps them
 * from reviewing what it touches. A second time for the same replaces the period; the history keeps what it was.
 */
import { checkPeriod } from '../domain/check-date.js'
import { createInvalidInput, type UserError } from '../domain/user-error.js'
import { toReference, toRelationship } from '../graph/build-record.js'
import { findDeclaredInterests } from '../graph/queries/contributor.js'
import { toStoredProperties } from '../graph/stored-properties.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, compareFields, refuse } from './change-plan.js'
import { curate } from './curate.js'
import { enterLinks } from './enter-links.js'
import type { EntityKey } from './find-by-key.js'

export interface DeclareInterestInput extends ActionInput {
  /** One of these two. */
  readonly company?: EntityKey | null | undefined
  readonly compound?: EntityKey | null | undefined
  readonly description?: string | null | undefined
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
}

export function declareInterest(request: CurationRequest<DeclareInterestInput>): Promise<ActionOutcome> {
  const { company, compound, description, from, to } = request.input
  return curate(request, 'declareInterest', ({ contributor }) => ({
    errors: [...checkPeriod({ from, to }), ...requireOne(request.input)],
    locks: [toReference('Contributor', contributor.id)],
    decide: async (transaction) => {
      const { links, errors } = await enterLinks(transaction, [
        { type: 'INTERESTED_IN', label: 'Company', to: company, path: ['company'] },
        { type: 'INTERESTED_IN', label: 'Compound', to: compound, path: ['compound'] },
      ])
      const [link] = links
      if (errors.length > 0 || link === undefined) return refuse(...errors)
      const declared = await findDeclaredInterests(transaction, [contributor.id])
      const known = declared.find(({ inId }) => inId === link.id)
      const before = known === undefined ? {} : { in: link.id, from: known.from, to: known.to, description: known.description }
      const person = toReference('Contributor', contributor.id)
      const interest = toRelationship(link.type, person, toReference(link.label, link.id), { from, to, description })
      const changes = compareFields(contributor.id, toStoredProperties(before), { in: link.id, ...interest.properties })
      return apply({ relationships: [interest], changes, resultIds: [contributor.id] })
    },
  }))
}

function requireOne({ company, compound }: DeclareInterestInput): readonly UserError[] {
  const given = [company, compound].filter((key) => key !== null && key !== undefined)
  if (given.length === 1) return []
  return [createInvalidInput('KEY_NOT_ONE', { culprit: '', nextStep: 'Give either company or compound.', path: ['company'] })]
}

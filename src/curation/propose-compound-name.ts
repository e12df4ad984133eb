/**
 * Another name of a compound. Until an editor accepts it, it is only asserted: a question follows it only where it asks
 * for asserted names.
 */
import { checkWord } from '../domain/check-field.js'
import { checkLocator, type EnteredLocator } from '../domain/check-locator.js'
import { requireText } from '../domain/check-text.js'
import { SEARCH_KEY_RANKS, toSearchKey } from '../domain/search-key.js'
import { createDuplicate, createInvalidInput, type UserError } from '../domain/user-error.js'
import { toLocatorProperties, toNode, toReference } from '../graph/build-record.js'
import type { GraphReader } from '../graph/graph.js'
import { findCitationsByIds } from '../graph/queries/citation.js'
import { findKeysByEntities } from '../graph/queries/entity-key.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, createProposal, createRecord, refuse } from './change-plan.js'
import { curate } from './curate.js'
import { enterLinks, relateLinks } from './enter-links.js'
import { enterLocator } from './enter-locator.js'
import { type EntityKey, findByKey } from './find-by-key.js'
import { createKeyRecords } from './key-records.js'
import { nameCompoundName } from './new-id.js'

export const COMPOUND_NAME_KINDS = ['CODE', 'INN', 'SYNONYM', 'PRODUCT_NAME', 'CATALOGUE_NUMBER'] as const

export interface ProposeCompoundNameInput extends ActionInput {
  readonly compound: EntityKey
  readonly text: string
  readonly kind: string
  readonly citation?: string | null | undefined
  readonly locator?: EnteredLocator | null | undefined
}

export function proposeCompoundName(request: CurationRequest<ProposeCompoundNameInput>): Promise<ActionOutcome> {
  const { compound, text, kind, citation, locator } = request.input
  return curate(request, 'proposeCompoundName', async (desk) => {
    const { id: compoundId } = await findByKey(desk.reader, { kind: 'COMPOUND', key: compound, path: ['compound'] })
    return {
      errors: checkInput(request.input),
      locks: compoundId === null ? [] : [toReference('Compound', compoundId)],
      decide: async (transaction) => {
        const named = await enterLinks(transaction, [{ type: 'NAMES', label: 'Compound', to: compound, path: ['compound'] }])
        const cited = await enterLinks(transaction, [{ type: 'CITED_BY', label: 'Citation', to: citation, path: ['citation'] }])
        const [source] = typeof citation === 'string' ? await findCitationsByIds(transaction, [citation]) : []
        const place = await enterLocator(transaction, locator, source?.documentId ?? null)
        const errors = [...named.errors, ...cited.errors, ...place.errors]
        const [owner] = named.links
        if (errors.length > 0 || owner === undefined) return refuse(...errors)
        const duplicate = await findSameName(transaction, owner.id, text)
        if (duplicate !== null) return refuse(duplicate)

        const values = { text, kind, status: 'ASSERTED', ...toLocatorProperties(place.locator) }
        const node = toNode('CompoundName', nameCompoundName(owner.id, text), values)
        const texts = kind === 'CATALOGUE_NUMBER' ? { registryIds: [text] } : { otherNames: [text] }
        const entity = { label: 'Compound', id: owner.id, kind: 'COMPOUND', status: 'ASSERTED' } as const
        const keys = createKeyRecords(entity, texts, await findKeysByEntities(transaction, [owner.id]))
        return apply(
          createRecord(node, relateLinks(node, [...named.links, ...cited.links])),
          createProposal(desk, { subject: node, state: 'PROPOSED' }),
          { nodes: keys.nodes, relationships: keys.relationships },
        )
      },
    }
  })
}

function checkInput({ text, kind, locator }: ProposeCompoundNameInput): readonly UserError[] {
  const isEmptyKey = text.trim() !== '' && toSearchKey(text) === ''
  const nameless = { culprit: text, nextStep: 'Give a name with letters or digits.', path: ['text'] }
  return [
    ...requireText(text, ['text'], 'Give the name as the source prints it.'),
    ...(isEmptyKey ? [createInvalidInput('TEXT_REQUIRED', nameless)] : []),
    ...checkWord(kind, COMPOUND_NAME_KINDS, ['kind']),
    ...checkLocator(locator),
  ]
}

async function findSameName(reader: GraphReader, compoundId: string, text: string): Promise<UserError | null> {
  const keys = await findKeysByEntities(reader, [compoundId])
  const same = keys.find(({ key, rank }) => key === toSearchKey(text) && rank !== SEARCH_KEY_RANKS.WORD)
  if (same === undefined) return null
  const nextStep = `${compoundId} has it already, as a name that is ${same.status}.`
  return createDuplicate('DUPLICATE_ENTITY', { culprit: text, nextStep, path: ['text'], existingId: compoundId })
}

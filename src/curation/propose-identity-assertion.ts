/**
 * That a name names a compound, or that two compounds are one. Asserting it is entered at once as what it is, an assertion;
 * that it be verified, disputed or rejected waits for an editor. Nothing is merged by it.
 */
import { checkWord } from '../domain/check-field.js'
import { requireReason, requireText } from '../domain/check-text.js'
import { toSearchKey } from '../domain/search-key.js'
import { createDuplicate, createInvalidInput, type UserError } from '../domain/user-error.js'
import { toNode, toReference, toRelationship } from '../graph/build-record.js'
import type { GraphReader } from '../graph/graph.js'
import { findNamesByCompounds } from '../graph/queries/compound-name.js'
import { findKeysByEntities } from '../graph/queries/entity-key.js'
import {
  findIdentityAssertionsByCompounds,
  IDENTITY_STATUSES,
  type IdentityAssertion,
  type IdentityStatus,
} from '../graph/queries/identity-assertion.js'
import { nameProposal } from '../graph/queries/proposal.js'
import type { ActionInput, CurationRequest, Desk } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, createProposal, createRecord, refuse } from './change-plan.js'
import { curate } from './curate.js'
import { enterLinks } from './enter-links.js'
import { type EntityKey, findByKey } from './find-by-key.js'
import { createKeyRecords } from './key-records.js'
import { nameCompoundName, nameEvidence } from './new-id.js'

export const IDENTITY_KINDS = ['SAME_COMPOUND', 'DISTINCT'] as const

export interface ProposeIdentityAssertionInput extends ActionInput {
  readonly kind?: string | null | undefined
  /** ASSERTED makes the assertion; the others ask for that status. */
  readonly status?: IdentityStatus | null | undefined
  readonly subject: EntityKey
  /** A name of the subject, entered if it has none such; or another compound. */
  readonly name?: string | null | undefined
  readonly other?: EntityKey | null | undefined
  /** Required for DISPUTED and REJECTED. */
  readonly reason?: string | null | undefined
}

export function proposeIdentityAssertion(request: CurationRequest<ProposeIdentityAssertionInput>): Promise<ActionOutcome> {
  const { input } = request
  const status = input.status ?? 'ASSERTED'
  return curate(request, 'proposeIdentityAssertion', async (desk) => {
    const { id: subjectId } = await findByKey(desk.reader, { kind: 'COMPOUND', key: input.subject, path: ['subject'] })
    return {
      errors: checkInput(input),
      reason: input.reason,
      locks: subjectId === null ? [] : [toReference('Compound', subjectId)],
      decide: async (transaction) => {
        const { links, errors } = await enterLinks(transaction, [
          { type: 'ABOUT', label: 'Compound', to: input.subject, path: ['subject'] },
          { type: 'ABOUT', label: 'Compound', to: input.other, path: ['other'] },
        ])
        const [subject, other] = links
        if (errors.length > 0 || subject === undefined) return refuse(...errors)
        if (subject.id === other?.id) return refuse(describeSelf(subject.id))
        const known = await findKnown(transaction, subject.id, other?.id ?? nameCompoundName(subject.id, input.name ?? ''))
        if (known !== undefined) return proposeStatus(desk, known, { status, reason: input.reason ?? null })

        const name = other === undefined ? await enterName(transaction, subject.id, input.name ?? '') : null
        const part = other?.id ?? toSearchKey(input.name ?? '')
        const id = nameEvidence('identity-assertion', [subject.id, part], desk.digest)
        const node = toNode('IdentityAssertion', id, { kind: input.kind ?? 'SAME_COMPOUND', status: 'ASSERTED' })
        const about = [
          ...links.map((link) => toReference('Compound', link.id)),
          ...(name === null ? [] : [toReference('CompoundName', name.id)]),
        ]
        const askedStatus = status === 'ASSERTED' ? 'VERIFIED' : status
        return apply(
          createRecord(
            node,
            about.map((one) => toRelationship('ABOUT', node, one)),
          ),
          createProposal(desk, { subject: node, state: 'PROPOSED', askedStatus, reason: input.reason ?? null }),
          name?.plan ?? {},
        )
      },
    }
  })
}

function checkInput({ kind, status, name, other, reason }: ProposeIdentityAssertionInput): readonly UserError[] {
  const isOne = (typeof name === 'string') !== (other !== null && other !== undefined)
  const needsReason = status === 'DISPUTED' || status === 'REJECTED'
  const one = { culprit: '', nextStep: 'Give either name or other.', path: ['name'] }
  return [
    ...checkWord(kind, IDENTITY_KINDS, ['kind']),
    ...checkWord(status, IDENTITY_STATUSES, ['status']),
    ...(isOne ? [] : [createInvalidInput('NAME_REQUIRED', one)]),
    ...(typeof name === 'string' && toSearchKey(name) === '' ? requireText('', ['name'], 'Give a name with letters or digits.') : []),
    ...(needsReason ? requireReason(reason) : []),
  ]
}

async function findKnown(reader: GraphReader, subjectId: string, otherId: string): Promise<IdentityAssertion | undefined> {
  const assertions = await findIdentityAssertionsByCompounds(reader, [subjectId])
  return assertions.find(({ nameId, compoundIds }) => nameId === otherId || compoundIds.includes(otherId))
}

/** An assertion that is there already: the editor decides about its next status. */
function proposeStatus(desk: Desk, known: IdentityAssertion, asked: { readonly status: IdentityStatus; readonly reason: string | null }) {
  if (asked.status === 'ASSERTED') {
    const complaint = { culprit: known.id, nextStep: `It is ${known.status}; ask for another status.`, path: ['subject'] }
    return refuse(createDuplicate('DUPLICATE_ENTITY', { ...complaint, existingId: known.id }))
  }
  if (asked.status === known.status) {
    return refuse(
      createInvalidInput('NOTHING_CHANGED', { culprit: known.id, nextStep: `It is ${known.status} already.`, path: ['status'] }),
    )
  }
  const subject = toReference('IdentityAssertion', known.id)
  const id = `${nameProposal(known.id)}:${desk.digest}`
  return apply(
    { resultIds: [known.id] },
    createProposal(desk, { subject, state: 'PROPOSED', askedStatus: asked.status, reason: asked.reason, id }),
  )
}

/** The name in question; one that the compound does not have yet enters as asserted. */
async function enterName(reader: GraphReader, compoundId: string, text: string) {
  const id = nameCompoundName(compoundId, text)
  const names = await findNamesByCompounds(reader, [compoundId])
  if (names.some((name) => name.id === id)) return { id, plan: {} }
  const node = toNode('CompoundName', id, { text, kind: 'SYNONYM', status: 'ASSERTED' })
  const known = new Set((await findKeysByEntities(reader, [compoundId])).map((key) => key.id))
  const created = createKeyRecords({ label: 'Compound', id: compoundId, kind: 'COMPOUND', status: 'ASSERTED' }, { otherNames: [text] })
  const keys = created.nodes.filter((key) => !known.has(key.id))
  const found = created.relationships.filter(({ from }) => !known.has(from.id))
  const relationships = [toRelationship('NAMES', node, toReference('Compound', compoundId)), ...found]
  return { id, plan: { nodes: [node, ...keys], relationships } }
}

function describeSelf(id: string): UserError {
  return createInvalidInput('SAME_TWICE', { culprit: id, nextStep: 'Name another compound.', path: ['other'] })
}

/** A statement of a source, in our own words, about something that the graph knows. */
import { CLAIM_KINDS } from '../domain/claim.js'
import { checkWhole, checkWord } from '../domain/check-field.js'
import { checkLocator, type EnteredLocator } from '../domain/check-locator.js'
import { requireText } from '../domain/check-text.js'
import { createInvalidInput, type UserError } from '../domain/user-error.js'
import { toLocatorProperties, toNode, toRelationship } from '../graph/build-record.js'
import type { NodeLabel } from '../graph/vocabulary.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, createProposal, createRecord, refuse } from './change-plan.js'
import { type CheckedReference, checkReferences } from './check-references.js'
import { curate } from './curate.js'
import { enterLocator } from './enter-locator.js'
import { findDuplicateClaim } from './find-duplicate.js'
import { toSubjectReference } from './find-subject.js'
import { nameEvidence } from './new-id.js'

export interface ProposeClaimInput extends ActionInput {
  readonly draft?: boolean | null | undefined
  /** Its number in its document. */
  readonly number?: number | null | undefined
  readonly text: string
  readonly kind?: string | null | undefined
  /** Ids of compounds, targets, mechanisms or documents. */
  readonly about: readonly string[]
  readonly locator?: EnteredLocator | null | undefined
  readonly duplicateReason?: string | null | undefined
}

const ABOUT_LABELS: readonly NodeLabel[] = ['Compound', 'Target', 'Mechanism', 'Document']

export function proposeClaim(request: CurationRequest<ProposeClaimInput>): Promise<ActionOutcome> {
  const { number, text, kind, about, locator, draft, duplicateReason = null } = request.input
  const { references, errors } = readAbout(about)
  return curate(request, 'proposeClaim', (desk) => ({
    errors: [
      ...requireText(text, ['text'], 'Say in your own words what the source states.'),
      ...checkWhole(number, { least: 1, most: 100_000, path: ['number'] }),
      ...checkWord(kind, CLAIM_KINDS, ['kind']),
      ...checkLocator(locator),
      ...errors,
    ],
    reason: duplicateReason,
    locks: references.slice(0, 1),
    decide: async (transaction) => {
      const unknown = await checkReferences(transaction, references)
      const document = references.find(({ label }) => label === 'Document')
      const place = await enterLocator(transaction, locator, document?.id ?? null)
      const [first] = references
      if (unknown.length > 0 || place.errors.length > 0 || first === undefined) return refuse(...unknown, ...place.errors)
      const duplicate = await findDuplicateClaim(transaction, { about: first, text, locator: place.locator, duplicateReason })
      if (duplicate !== null) return refuse(duplicate)

      const state = draft === true ? 'DRAFT' : 'PROPOSED'
      const values = { number, text, kind: kind ?? 'ASSERTION', status: state, duplicateReason, ...toLocatorProperties(place.locator) }
      const node = toNode('Claim', nameEvidence('claim', [first.id], desk.digest), values)
      const links = references.map((reference) => toRelationship('ABOUT', node, reference))
      return apply(createRecord(node, links), createProposal(desk, { subject: node, state }))
    },
  }))
}

function readAbout(about: readonly string[]): { readonly references: readonly CheckedReference[]; readonly errors: readonly UserError[] } {
  const read = [...new Set(about)].map((id, index) => ({ id, reference: toSubjectReference(id), path: ['about', String(index)] }))
  const references = read.flatMap(({ reference, path }) =>
    reference !== null && ABOUT_LABELS.includes(reference.label) ? [{ ...reference, path }] : [],
  )
  const unfit = read.filter(({ id }) => !references.some((reference) => reference.id === id))
  const nextStep = 'Give the id of a compound, a target, a mechanism or a document.'
  const missing = createInvalidInput('ABOUT_REQUIRED', { culprit: '', nextStep, path: ['about'] })
  return {
    references,
    errors: [
      ...(about.length === 0 ? [missing] : []),
      ...unfit.map(({ id, path }) => createInvalidInput('KIND_UNKNOWN', { culprit: id, nextStep, path })),
    ],
  }
}

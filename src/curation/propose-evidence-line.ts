/** What speaks for or against a claim, or an assertion of identity: a citation, measurements, and why they do. */
import { EVIDENCE_DIRECTIONS, type EvidenceDirection } from '../domain/claim.js'
import { checkWord } from '../domain/check-field.js'
import { createInvalidInput, type UserError } from '../domain/user-error.js'
import { toNode, toReference, toRelationship } from '../graph/build-record.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, createProposal, createRecord, refuse } from './change-plan.js'
import { type CheckedReference, checkReferences } from './check-references.js'
import { curate } from './curate.js'
import { nameEvidence } from './new-id.js'

export interface ProposeEvidenceLineInput extends ActionInput {
  readonly draft?: boolean | null | undefined
  /** One of these two. */
  readonly claim?: string | null | undefined
  readonly identityAssertion?: string | null | undefined
  readonly direction: EvidenceDirection
  /** A word such as "shown"; "unchecked" where nobody has read what is cited, and then it carries no verdict. */
  readonly strength?: string | null | undefined
  readonly rationale?: string | null | undefined
  readonly citations?: readonly string[] | null | undefined
  readonly measurements?: readonly string[] | null | undefined
}

export function proposeEvidenceLine(request: CurationRequest<ProposeEvidenceLineInput>): Promise<ActionOutcome> {
  const { input } = request
  const { direction, strength, rationale } = input
  const { subject, used } = readReferences(input)
  return curate(request, 'proposeEvidenceLine', (desk) => ({
    errors: checkInput(input),
    decide: async (transaction) => {
      const unknown = await checkReferences(transaction, [...subject, ...used])
      const [claim] = subject
      if (unknown.length > 0 || claim === undefined) return refuse(...unknown)
      const state = input.draft === true ? 'DRAFT' : 'PROPOSED'
      const node = toNode('EvidenceLine', nameEvidence('evidence-line', [claim.id], desk.digest), {
        direction,
        strength,
        rationale,
        status: state,
      })
      const links = [toRelationship('FOR', node, claim), ...used.map((reference) => toRelationship('USES', node, reference))]
      return apply(createRecord(node, links), createProposal(desk, { subject: node, state }))
    },
  }))
}

function checkInput({ claim, identityAssertion, direction, citations, measurements }: ProposeEvidenceLineInput): readonly UserError[] {
  const subjects = [claim, identityAssertion].filter((id) => typeof id === 'string')
  const isBare = (citations ?? []).length === 0 && (measurements ?? []).length === 0
  const subject = { culprit: '', nextStep: 'Give either claim or identityAssertion.', path: ['claim'] }
  const evidence = { culprit: '', nextStep: 'Give at least one in citations or measurements.', path: ['citations'] }
  return [
    ...(subjects.length === 1 ? [] : [createInvalidInput('ONE_SUBJECT', subject)]),
    ...checkWord(direction, EVIDENCE_DIRECTIONS, ['direction']),
    ...(isBare ? [createInvalidInput('EVIDENCE_REQUIRED', evidence)] : []),
  ]
}

function readReferences({ claim, identityAssertion, citations, measurements }: ProposeEvidenceLineInput) {
  const subject: readonly CheckedReference[] = [
    ...(typeof claim === 'string' ? [{ ...toReference('Claim', claim), path: ['claim'] }] : []),
    ...(typeof identityAssertion === 'string'
      ? [{ ...toReference('IdentityAssertion', identityAssertion), path: ['identityAssertion'] }]
      : []),
  ]
  const used: readonly CheckedReference[] = [
    ...(citations ?? []).map((id, index) => ({ ...toReference('Citation', id), path: ['citations', String(index)] })),
    ...(measurements ?? []).map((id, index) => ({ ...toReference('Measurement', id), path: ['measurements', String(index)] })),
  ]
  return { subject, used }
}

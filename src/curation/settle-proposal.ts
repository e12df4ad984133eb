/**
 * What a decision does to what was proposed. Evidence moves along its life. An entity is in the graph from its proposal
 * on, so that evidence can refer to it, and is found with the warning that nobody has verified it: accepting makes its
 * names verified, turning it down makes them lead nowhere. An assertion of identity takes the status that was asked for.
 */
import type { NameStatus } from '../domain/compound.js'
import { findNextStatus, type EvidenceMove } from '../domain/evidence-transition.js'
import type { EvidenceStatus } from '../domain/evidence-status.js'
import type { FieldChange } from '../domain/field-change.js'
import type { Proposal } from '../domain/proposal.js'
import { toSearchKey, toWordKeys } from '../domain/search-key.js'
import { createConflict, type UserError } from '../domain/user-error.js'
import type { GraphReader } from '../graph/graph.js'
import { findCompoundNamesByIds, findNamesByCompounds } from '../graph/queries/compound-name.js'
import { findKeysByEntities } from '../graph/queries/entity-key.js'
import { findUser } from '../graph/queries/entity-use.js'
import { findIdentityAssertionsByIds, IDENTITY_STATUSES } from '../graph/queries/identity-assertion.js'
import { nameProposal } from '../graph/queries/proposal.js'
import { findRecordsByIds } from '../graph/queries/record.js'
import type { NodeReference } from '../graph/record.js'
import { EVIDENCE_LABELS } from '../graph/vocabulary.js'
import type { ChangePlan, NodeUpdate } from './change.js'
import { moveEvidence } from './change-plan.js'
import { toSubjectReference } from './find-subject.js'

export type Settlement = { readonly plan: Partial<ChangePlan>; readonly error: null } | { readonly plan: null; readonly error: UserError }

/** The proposal must be in a state from which the move is allowed. */
export async function settleProposal(reader: GraphReader, proposal: Proposal, move: EvidenceMove): Promise<Settlement> {
  const subject = toSubjectReference(proposal.subject.id)
  const to = findNextStatus(proposal.state, move)
  if (subject === null || to === null) return refused(describeSettled(proposal))
  if (EVIDENCE_LABELS.some((label) => label === subject.label)) return settled(moveEvidence(subject, proposal.state, to))
  if (subject.label === 'IdentityAssertion') return settled(await settleAssertion(reader, { proposal, subject, to }))
  const user = to === 'ACCEPTED' ? null : await findUser(reader, subject)
  if (user !== null) return refused(describeUse(subject.id, user))
  const status = to === 'ACCEPTED' ? 'VERIFIED' : 'REJECTED'
  return settled(
    subject.label === 'CompoundName' ? await setNameStatus(reader, [subject.id], status) : await setEntityStatus(reader, subject, status),
  )
}

export function describeSettled({ id, state, subject }: Proposal): UserError {
  const nextStep = `It is ${state} already; read history of ${subject.id} for who decided and why.`
  return createConflict('NOT_WAITING', { culprit: id, nextStep, path: ['proposal'], currentId: subject.id })
}

function describeUse(id: string, user: string): UserError {
  return createConflict('IN_USE', {
    culprit: id,
    nextStep: `${user} rests on it; retract or correct that first.`,
    path: ['proposal'],
    currentId: user,
  })
}

async function setEntityStatus(reader: GraphReader, { id }: NodeReference, status: NameStatus): Promise<Partial<ChangePlan>> {
  const keys = await findKeysByEntities(reader, [id])
  const changed = keys.filter((key) => status === 'REJECTED' || key.status === 'UNVERIFIED')
  const names = await findOwnNames(reader, id, status)
  return { updates: [...changed.map((key) => toKeyUpdate(key.id, status)), ...names] }
}

/** Accepting a compound verifies what was entered with it; names that were proposed by themselves wait for their own review. */
async function findOwnNames(reader: GraphReader, entityId: string, status: NameStatus): Promise<readonly NodeUpdate[]> {
  const names = entityId.startsWith('compound:') ? await findNamesByCompounds(reader, [entityId]) : []
  const changed = names.filter((name) => status === 'REJECTED' || name.status === 'UNVERIFIED')
  return changed.map(({ id }) => ({ label: 'CompoundName', id, set: { status } }))
}

async function setNameStatus(reader: GraphReader, nameIds: readonly string[], status: NameStatus): Promise<Partial<ChangePlan>> {
  const names = await findCompoundNamesByIds(reader, nameIds)
  const records = await findRecordsByIds(reader, 'CompoundName', nameIds)
  const compounds = records.flatMap(({ relationships }) => relationships.filter(({ type }) => type === 'NAMES').map(({ to }) => to.id))
  const texts = new Set(names.flatMap(({ text }) => [toSearchKey(text), ...toWordKeys(text)]))
  const keys = (await findKeysByEntities(reader, compounds)).filter(({ key }) => texts.has(key))
  const changes: readonly FieldChange[] = names.map((name) => ({ subject: name.id, field: 'status', before: name.status, after: status }))
  return {
    updates: [
      ...names.map(({ id }): NodeUpdate => ({ label: 'CompoundName', id, set: { status } })),
      ...keys.map(({ id }) => toKeyUpdate(id, status)),
    ],
    changes,
  }
}

async function settleAssertion(
  reader: GraphReader,
  { proposal, subject, to }: { readonly proposal: Proposal; readonly subject: NodeReference; readonly to: EvidenceStatus },
): Promise<Partial<ChangePlan>> {
  const [assertion] = await findIdentityAssertionsByIds(reader, [subject.id])
  const isFirst = proposal.id === nameProposal(subject.id)
  const asked = IDENTITY_STATUSES.find((status) => status === proposal.askedStatus) ?? 'VERIFIED'
  const status = to === 'ACCEPTED' ? asked : isFirst ? 'REJECTED' : null
  if (assertion === undefined || status === null) return {}
  const change: FieldChange = { subject: subject.id, field: 'status', before: assertion.status, after: status }
  const name = assertion.nameId === null ? {} : await setNameStatus(reader, [assertion.nameId], status)
  return {
    updates: [{ ...subject, set: { status } }, ...(name.updates ?? [])],
    changes: [change, ...(name.changes ?? [])],
  }
}

function toKeyUpdate(id: string, status: NameStatus): NodeUpdate {
  return { label: 'SearchKey', id, set: { status } }
}

function settled(plan: Partial<ChangePlan>): Settlement {
  return { plan, error: null }
}

function refused(error: UserError): Settlement {
  return { plan: null, error }
}

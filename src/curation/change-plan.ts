/** Plans made of parts: an action says only what it does. */
import type { EvidenceStatus } from '../domain/evidence-status.js'
import type { FieldChange } from '../domain/field-change.js'
import type { UserError } from '../domain/user-error.js'
import { toNode, toReference, toRelationship } from '../graph/build-record.js'
import { nameProposal } from '../graph/queries/proposal.js'
import type { NodeRecord, NodeReference, Properties, RelationshipRecord } from '../graph/record.js'
import type { ActionDecision, Desk } from './action.js'
import type { ChangePlan } from './change.js'

export const EMPTY_PLAN: ChangePlan = {
  nodes: [],
  relationships: [],
  updates: [],
  entersForce: [],
  leavesForce: [],
  changes: [],
  resultIds: [],
}

/** The parts in their order; the first result id is what the request is about. */
export function apply(...parts: readonly Partial<ChangePlan>[]): ActionDecision {
  const plan = parts.reduce<ChangePlan>(
    (whole, part) => ({
      nodes: [...whole.nodes, ...(part.nodes ?? [])],
      relationships: [...whole.relationships, ...(part.relationships ?? [])],
      updates: [...whole.updates, ...(part.updates ?? [])],
      entersForce: [...whole.entersForce, ...(part.entersForce ?? [])],
      leavesForce: [...whole.leavesForce, ...(part.leavesForce ?? [])],
      changes: [...whole.changes, ...(part.changes ?? [])],
      resultIds: [...whole.resultIds, ...(part.resultIds ?? [])],
    }),
    EMPTY_PLAN,
  )
  return { kind: 'APPLY', plan }
}

export function refuse(...errors: readonly UserError[]): { readonly kind: 'REFUSE'; readonly issues: readonly UserError[] } {
  return { kind: 'REFUSE', issues: errors }
}

/** A new record with its relationships, and every field of it for the history. */
export function createRecord(node: NodeRecord, relationships: readonly RelationshipRecord[] = []): Partial<ChangePlan> {
  return { nodes: [node], relationships, changes: listFields(node), resultIds: [node.id] }
}

/** What is proposed waits for review, or for its contributor to submit it. */
export interface ProposedRecord {
  readonly subject: NodeReference
  readonly state: 'DRAFT' | 'PROPOSED'
  readonly reason?: string | null
  readonly askedStatus?: string
  /** Where the subject was there already and has a first proposal. */
  readonly id?: string
}

export function createProposal({ contributor, at, name }: Desk, proposed: ProposedRecord): Partial<ChangePlan> {
  const { subject, state, reason, askedStatus, id = nameProposal(subject.id) } = proposed
  const subjectFields = { subjectLabel: subject.label, subjectId: subject.id }
  const node = toNode('Proposal', id, { kind: name, state, at, reason, askedStatus, ...subjectFields })
  const by = toRelationship('BY', node, toReference('Contributor', contributor.id))
  return { nodes: [node], relationships: [by, toRelationship('PROPOSES', node, subject)], resultIds: [id] }
}

/** Evidence from one status to the next. */
export function moveEvidence(evidence: NodeReference, from: EvidenceStatus, to: EvidenceStatus): Partial<ChangePlan> {
  const { label, id } = evidence
  const change: FieldChange = { subject: id, field: 'status', before: from, after: to }
  return {
    updates: [{ label, id, set: { status: to } }],
    changes: [change],
    entersForce: to === 'ACCEPTED' ? [toReference(label, id)] : [],
    leavesForce: to === 'SUPERSEDED' || to === 'RETRACTED' ? [toReference(label, id)] : [],
  }
}

/** A proposal in its next state. */
export function moveProposal(id: string, state: string, resultIds: readonly string[] = []): Partial<ChangePlan> {
  return { updates: [{ label: 'Proposal', id, set: { state } }], resultIds }
}

/** What differs between two sets of properties, as the history prints it. */
export function compareFields(subject: string, before: Properties, after: Properties): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return fields
    .map((field) => ({ subject, field, before: printValue(before[field]), after: printValue(after[field]) }))
    .filter((change) => change.before !== change.after)
}

function listFields({ id, properties }: NodeRecord): readonly FieldChange[] {
  return compareFields(id, {}, properties)
}

function printValue(value: Properties[string] | undefined): string | null {
  if (value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

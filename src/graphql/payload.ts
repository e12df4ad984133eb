/**
 * What is read of a mutation's answer, each part only where it is selected. The resolvers' parent is the outcome; the
 * request already reads at the moment after it.
 */
import type { OperationReceipt } from '../curation/action-outcome.js'
import { findOutcomeConsequences } from '../curation/find-consequences.js'
import type { Consequences } from '../domain/consequence.js'
import type { Measurement } from '../domain/measurement.js'
import type { Proposal } from '../domain/proposal.js'
import type { UserError } from '../domain/user-error.js'
import { findOperation } from '../graph/queries/operation.js'
import { AccessError } from './access-error.js'
import type { RequestContext } from './context.js'
import { loadAnyNode } from './load-any-node.js'
import type { MutationAnswer } from './mutation-answer.js'
import type { NodeRecord } from './node-record.js'

export function listUserErrors(answer: MutationAnswer): readonly UserError[] {
  return answer.kind === 'REFUSED' ? answer.userErrors : []
}

export function toReceipt(answer: MutationAnswer): OperationReceipt | null {
  return answer.kind === 'DONE' ? answer.operation : null
}

/** What is not stored yet is read where it was rehearsed; before it, the graph stood one change earlier. */
export async function findConsequencesOf(answer: MutationAnswer, _: unknown, context: RequestContext): Promise<Consequences | null> {
  const { sequence } = await context.moment.head()
  if (answer.kind === 'VALID') return findOutcomeConsequences(context.writer, answer, sequence - 1)
  return findOutcomeConsequences(context.graph, answer, sequence)
}

export async function loadMeasurementOf(answer: MutationAnswer, _: unknown, { loaders }: RequestContext): Promise<Measurement | null> {
  return answer.kind === 'REFUSED' ? null : loaders.measurement.load(answer.subjectId)
}

export async function loadSubjectOf(answer: MutationAnswer, _: unknown, context: RequestContext): Promise<NodeRecord | null> {
  return answer.kind === 'REFUSED' ? null : loadAnyNode(context, answer.subjectId)
}

export async function loadProposalOf(answer: MutationAnswer, _: unknown, { loaders }: RequestContext): Promise<Proposal | null> {
  return answer.kind === 'REFUSED' || answer.proposalId === null ? null : loaders.proposal.load(answer.proposalId)
}

/** The viewer's own write under a key; null where nothing was stored under it. */
export async function findOwnOperation({ graph, viewer }: RequestContext, idempotencyKey: string): Promise<OperationReceipt | null> {
  if (viewer === null) {
    const message = 'operation tells of your own writes and needs to know who asks. Send the token with which you wrote.'
    throw new AccessError({ code: 'UNAUTHENTICATED', message })
  }
  const operation = await findOperation(graph, `${viewer.id} ${idempotencyKey}`)
  if (operation === null) return null
  const { sequence, at, resultIds } = operation
  return { idempotencyKey, state: 'DONE', sequence, at, resultIds }
}

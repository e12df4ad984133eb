/**
 * What every mutation has in common: who may ask (one table), what no input may hold, exactly once, and the rehearsal
 * of `validateOnly`. What an action does stands in its own file.
 */
import { checkIdempotencyKey, checkTexts } from '../domain/check-text.js'
import type { Issue } from '../domain/issue.js'
import { authorise, type MutationName } from '../domain/permission.js'
import { toInvalidInput, type UserError } from '../domain/user-error.js'
import type { Graph, Value } from '../graph/graph.js'
import { findProposal } from '../graph/queries/proposal.js'
import { toSha256 } from '../graph/sha256.js'
import { isMap } from '../graph/value-guard.js'
import type { Action, ActionInput, CurationRequest, Desk } from './action.js'
import type { ActionOutcome, ActionResult, ValidOutcome } from './action-outcome.js'
import type { ChangeRequest, CommittedChange, ContributorIdentity } from './change.js'
import { commitChange, rehearseChange } from './commit-change.js'
import { findSubject } from './find-subject.js'

/** Throws `GraphError` alone; everything that a caller can put right is in the outcome. */
export async function curate<Input extends ActionInput>(
  { graph, viewer, input, at, inspect }: CurationRequest<Input>,
  name: MutationName,
  prepare: (desk: Desk) => Action | Promise<Action>,
): Promise<ActionOutcome> {
  const access = authorise(viewer, name)
  if (access.kind === 'DENIED') return access
  const unreadable = [...checkTexts(input), ...checkIdempotencyKey(input.idempotencyKey)]
  if (unreadable.length > 0) return { kind: 'REFUSED', userErrors: unreadable }
  const contributor: ContributorIdentity = access.viewer
  const digest = toSha256(`${contributor.id} ${input.idempotencyKey}`).slice(0, 12)
  const { errors = [], reason = null, locks = [], decide } = await prepare({ name, contributor, at, digest, reader: graph })
  if (errors.length > 0) return { kind: 'REFUSED', userErrors: errors }
  const { idempotencyKey, validateOnly, ...payload } = input
  const change = { contributor, idempotencyKey, action: name, reason, payload: { input: toPayload(payload) }, at, locks, decide }
  return validateOnly === true ? await rehearse(graph, change, inspect) : await commit(graph, change)
}

interface CurationChange extends ChangeRequest<UserError> {
  readonly action: MutationName
}

async function commit(graph: Graph, change: CurationChange): Promise<ActionOutcome> {
  const outcome = await commitChange(graph, change)
  if (outcome.kind === 'REFUSED') return { kind: 'REFUSED', userErrors: outcome.issues }
  return outcome.kind === 'MISMATCH' ? refuseMismatch(outcome.issue) : toDone(change, outcome)
}

type Inspect = CurationRequest<ActionInput>['inspect']

async function rehearse(graph: Graph, change: CurationChange, inspect: Inspect): Promise<ActionOutcome> {
  const outcome = await rehearseChange(graph, change, async (reader, { sequence, resultIds }): Promise<ValidOutcome> => {
    const result = toResult(change.action, resultIds)
    const subject = await findSubject(reader, result.subjectId, sequence)
    const proposal = result.proposalId === null ? null : await findProposal(reader, result.proposalId)
    const valid: ValidOutcome = { kind: 'VALID', ...result, subject, proposal }
    await inspect?.(reader, valid)
    return valid
  })
  if (outcome.kind === 'REHEARSED') return outcome.seen
  if (outcome.kind === 'REFUSED') return { kind: 'REFUSED', userErrors: outcome.issues }
  return outcome.kind === 'MISMATCH' ? refuseMismatch(outcome.issue) : toDone(change, outcome)
}

function toDone({ idempotencyKey, action }: CurationChange, { sequence, at, resultIds }: CommittedChange): ActionOutcome {
  return { kind: 'DONE', ...toResult(action, resultIds), operation: { idempotencyKey, state: 'DONE', sequence, at, resultIds } }
}

function toResult(name: MutationName, resultIds: readonly string[]): ActionResult {
  return { name, subjectId: resultIds[0] ?? '', proposalId: resultIds.find((id) => id.startsWith('proposal:')) ?? null }
}

function refuseMismatch(issue: Issue): ActionOutcome {
  return { kind: 'REFUSED', userErrors: [toInvalidInput(issue, issue.path ?? [])] }
}

/** The input as it is hashed: what is null or absent says the same, so both are left out. */
function toPayload(input: unknown): Value {
  if (typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean') return input
  if (Array.isArray(input)) return input.map(toPayload)
  if (typeof input !== 'object' || input === null) return null
  const entries = Object.entries(input).map(([name, value]) => [name, toPayload(value)] as const)
  const payload: Value = Object.fromEntries(entries.filter(([, value]) => value !== null))
  return isMap(payload) ? payload : null
}

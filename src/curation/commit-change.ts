/**
 * The only way to change the graph: one transaction, one audit event, exactly once.
 *
 * The order of the steps is the law. The key first: of two requests with one key the second waits and finds the first
 * one's outcome. Then the locks, then what `decide` reads, so that nothing read is stale. The audit head last, so that
 * changes of different records hold each other up for as short as can be.
 */
import { toCanonicalJson } from '../domain/canonical-json.js'
import type { Issue } from '../domain/issue.js'
import { isGraphError } from '../graph/graph-error.js'
import type { Graph, GraphReader, Transaction } from '../graph/graph.js'
import { appendAuditEvent, lockAuditHead } from '../graph/queries/audit.js'
import { enterForce, leaveForce } from '../graph/queries/evidence.js'
import { beginOperation, nameOperation } from '../graph/queries/operation.js'
import { createNodes, lockNodes, updateNodes } from '../graph/queries/record-write.js'
import { compareReferences } from '../graph/record-hash.js'
import { toSha256 } from '../graph/sha256.js'
import { composeAuditEvent } from './audit-event.js'
import type { ChangeOutcome, ChangeRequest, CommittedChange } from './change.js'
import { hashChangedRecords } from './changed-records.js'
import { stampEntities } from './stamp-entities.js'
import { writePlan } from './write-plan.js'

/**
 * Applies what `decide` decides, or answers with what an earlier request under the same key did. A refusal and a
 * mismatch store nothing and use no key. Throws `GraphError`; after any of its codes but OUTCOME_UNKNOWN nothing was
 * changed, and after OUTCOME_UNKNOWN the same request again tells or makes the outcome.
 */
export async function commitChange<Refusal extends Issue>(graph: Graph, request: ChangeRequest<Refusal>): Promise<ChangeOutcome<Refusal>> {
  checkTime(request.at)
  try {
    return await attempt(graph, request)
  } catch (error) {
    // The key makes a second run safe. It settles a commit whose answer was lost; and two requests with one new key
    // may meet at its uniqueness, where the second run finds the first one's outcome.
    const unknown = isGraphError(error, 'OUTCOME_UNKNOWN')
    if (!unknown && !isGraphError(error, 'CONSTRAINT')) throw error
    return await attempt(graph, request).catch((again: unknown) => {
      throw unknown ? error : again
    })
  }
}

/** What a change would be: `seen` is what could be read of it before it was taken back. */
export type RehearsedChange<Refusal extends Issue, Seen> =
  ChangeOutcome<Refusal> | { readonly kind: 'REHEARSED'; readonly sequence: number; readonly seen: Seen }

/**
 * Does all that `commitChange` does, lets `see` read the result within the transaction, and takes everything back: no
 * record, no event, and the key stays free. Under a key that was used the answer is the one of `commitChange`.
 */
export async function rehearseChange<Refusal extends Issue, Seen>(
  graph: Graph,
  request: ChangeRequest<Refusal>,
  see: (reader: GraphReader, change: CommittedChange) => Promise<Seen>,
): Promise<RehearsedChange<Refusal, Seen>> {
  checkTime(request.at)
  return await writeAndTakeBack(graph, async (transaction): Promise<RehearsedChange<Refusal, Seen>> => {
    const outcome = await change(transaction, request)
    return outcome.kind === 'DONE' ? { kind: 'REHEARSED', sequence: outcome.sequence, seen: await see(transaction, outcome) } : outcome
  })
}

/** What tells a repetition from another request under the same key: the action, its input and its reason. */
function hashPayload({ action, payload, reason }: Pick<ChangeRequest, 'action' | 'payload' | 'reason'>): string {
  return toSha256(toCanonicalJson({ action, payload, reason }))
}

async function attempt<Refusal extends Issue>(graph: Graph, request: ChangeRequest<Refusal>): Promise<ChangeOutcome<Refusal>> {
  const isRefused = (outcome: ChangeOutcome<Refusal>) => outcome.kind === 'REFUSED'
  return await writeAndTakeBack(graph, (transaction) => change(transaction, request), isRefused)
}

/** The result of `work`, of which the graph keeps nothing where `isTakenBack` says so of the result. */
async function writeAndTakeBack<Result>(
  graph: Graph,
  work: (transaction: Transaction) => Promise<Result>,
  isTakenBack: (result: Result) => boolean = () => true,
): Promise<Result> {
  const taken: { result: { readonly value: Result } | null } = { result: null }
  try {
    return await graph.write(async (transaction) => {
      taken.result = null
      const value = await work(transaction)
      if (isTakenBack(value)) {
        taken.result = { value }
        throw new Error('take back')
      }
      return value
    })
  } catch (error) {
    if (taken.result === null) throw error
    return taken.result.value
  }
}

async function change<Refusal extends Issue>(transaction: Transaction, request: ChangeRequest<Refusal>): Promise<ChangeOutcome<Refusal>> {
  const { contributor, idempotencyKey, action } = request
  const key = `${contributor.id} ${idempotencyKey}`
  const payloadHash = hashPayload(request)
  const { first, firstWrite } = await beginOperation(transaction, { key, action, payloadHash, contributor })
  if (first !== null && first.payloadHash !== payloadHash)
    return { kind: 'MISMATCH', issue: describeMismatch(idempotencyKey, first.action) }
  if (first !== null) return { kind: 'REPEATED', sequence: first.sequence, at: first.at, resultIds: first.resultIds }

  await lockNodes(transaction, [...request.locks].sort(compareReferences))
  const decision = await request.decide(transaction)
  if (decision.kind === 'REFUSE') return { kind: 'REFUSED', issues: decision.issues }
  const { plan } = decision
  await writePlan(transaction, plan)

  const head = await lockAuditHead(transaction)
  const moment = { sequence: head.sequence + 1, at: laterThan(head.at, request.at) }
  await enterForce(transaction, plan.entersForce, moment)
  await leaveForce(transaction, plan.leavesForce, moment)
  await stampEntities(transaction, plan, moment.sequence)
  const newContributor = firstWrite ? [{ label: 'Contributor', id: contributor.id } as const] : []
  await updateNodes(
    transaction,
    newContributor.map((node) => ({ ...node, properties: { fromSequence: moment.sequence } })),
  )
  const records = await hashChangedRecords(transaction, plan, newContributor)
  const { event, batches } = composeAuditEvent({ request, plan, head, moment, records, payloadHash, operationId: nameOperation(key) })
  await createNodes(transaction, batches)
  await appendAuditEvent(transaction, event)
  return { kind: 'DONE', ...moment, resultIds: plan.resultIds }
}

/** Time never stands still or goes back in the log, whatever the clocks of its writers say. */
function laterThan(previous: string, now: string): string {
  const earliest = new Date(Date.parse(previous) + 1).toISOString()
  return now > earliest ? now : earliest
}

function checkTime(at: string): void {
  const milliseconds = Date.parse(at)
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString() !== at) {
    throw new TypeError(`"${at}" is no time of a change; give ISO-8601 UTC with milliseconds, as toISOString() prints it.`)
  }
}

function describeMismatch(idempotencyKey: string, action: string): Issue {
  return {
    code: 'IDEMPOTENCY_MISMATCH',
    message: `The key "${idempotencyKey}" was used for another request (${action}). Repeat that request unchanged, or choose a new key.`,
    path: ['idempotencyKey'],
  }
}

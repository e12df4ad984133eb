import type { AccessIssue, MutationName } from '../domain/permission.js'
import type { Proposal } from '../domain/proposal.js'
import type { UserError } from '../domain/user-error.js'
import type { SubjectRecord } from './find-subject.js'

/** What tells a caller that a write was made, and which; the same for the first answer and for every repetition. */
export interface OperationReceipt {
  readonly idempotencyKey: string
  readonly state: 'DONE'
  readonly sequence: number
  readonly at: string
  readonly resultIds: readonly string[]
}

/** What a request is about, and the proposal that it made or decided. Null where there is none. */
export interface ActionResult {
  readonly name: MutationName
  readonly subjectId: string
  readonly proposalId: string | null
}

/** What a change would be; nothing is stored. */
export type ValidOutcome = ActionResult & {
  readonly kind: 'VALID'
  readonly subject: SubjectRecord | null
  readonly proposal: Proposal | null
}

/**
 * DONE: it is in the graph, and the ids lead to it. VALID: with `validateOnly`, what it would be; nothing is stored.
 * REFUSED: the input or the state of the graph forbids it; nothing is stored. DENIED: the viewer may not ask for it.
 */
export type ActionOutcome =
  | (ActionResult & { readonly kind: 'DONE'; readonly operation: OperationReceipt })
  | ValidOutcome
  | { readonly kind: 'REFUSED'; readonly userErrors: readonly UserError[] }
  | { readonly kind: 'DENIED'; readonly issue: AccessIssue }

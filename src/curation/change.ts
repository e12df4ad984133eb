import type { FieldChange } from '../domain/field-change.js'
import type { Issue } from '../domain/issue.js'
import type { Parameters, Transaction } from '../graph/graph.js'
import type { NodeRecord, NodeReference, PropertyValue, RelationshipRecord } from '../graph/record.js'

/** Who changes the graph. The contributor's node is made at its first write. */
export interface ContributorIdentity {
  readonly id: string
  readonly name: string
  readonly role: string
}

/** Properties to set on an existing node; null removes one. */
export interface NodeUpdate extends NodeReference {
  readonly set: Readonly<Record<string, PropertyValue | null>>
}

/**
 * Everything that one change does to the graph, as data. `entersForce` lists evidence whose `fromSequence`
 * becomes this change's sequence, `leavesForce` evidence whose `untilSequence` does.
 */
export interface ChangePlan {
  readonly nodes: readonly NodeRecord[]
  readonly relationships: readonly RelationshipRecord[]
  readonly updates: readonly NodeUpdate[]
  readonly entersForce: readonly NodeReference[]
  readonly leavesForce: readonly NodeReference[]
  readonly changes: readonly FieldChange[]
  readonly resultIds: readonly string[]
}

/** A refusal's issues may say more than an `Issue` does; they come back in the outcome as they are. */
export type Decision<Refusal extends Issue = Issue> =
  { readonly kind: 'APPLY'; readonly plan: ChangePlan } | { readonly kind: 'REFUSE'; readonly issues: readonly Refusal[] }

/**
 * A change that somebody asks for. `payload` is hashed (RFC 8785) to tell a repetition from another request
 * under the same key. `locks` are written to before `decide` reads. `at` is the clock's ISO-8601 UTC time with
 * milliseconds; the event's own time may be later, never earlier than its predecessor's + 1 ms.
 */
export interface ChangeRequest<Refusal extends Issue = Issue> {
  readonly contributor: ContributorIdentity
  readonly idempotencyKey: string
  readonly action: string
  readonly reason: string | null
  readonly payload: Parameters
  readonly at: string
  readonly locks: readonly NodeReference[]
  readonly decide: (transaction: Transaction) => Promise<Decision<Refusal>>
}

/** A change that was made, now or by an earlier request under the same key. */
export interface CommittedChange {
  readonly kind: 'DONE' | 'REPEATED'
  readonly sequence: number
  readonly at: string
  readonly resultIds: readonly string[]
}

export type ChangeOutcome<Refusal extends Issue = Issue> =
  CommittedChange | { readonly kind: 'MISMATCH'; readonly issue: Issue } | { readonly kind: 'REFUSED'; readonly issues: readonly Refusal[] }

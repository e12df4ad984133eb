import type { MutationName, Viewer } from '../domain/permission.js'
import type { UserError } from '../domain/user-error.js'
import type { Graph, GraphReader, Transaction } from '../graph/graph.js'
import type { NodeReference } from '../graph/record.js'
import type { ValidOutcome } from './action-outcome.js'
import type { ContributorIdentity, Decision } from './change.js'

/** What the input of every mutation has. */
export interface ActionInput {
  readonly idempotencyKey: string
  readonly validateOnly?: boolean | null | undefined
}

/** `at` is the clock's time, ISO-8601 UTC with milliseconds. */
export interface CurationRequest<Input extends ActionInput> {
  readonly graph: Graph
  readonly viewer: Viewer | null
  readonly input: Input
  readonly at: string
  /**
   * Called with `validateOnly` for what would be, within the transaction that is taken back when the promise is kept:
   * all that the change would make can be read there.
   */
  readonly inspect?: (reader: GraphReader, outcome: ValidOutcome) => Promise<void>
}

/** Where an action is worked on, once it is known that the viewer may ask for it. */
export interface Desk {
  readonly name: MutationName
  readonly contributor: ContributorIdentity
  readonly at: string
  /** Twelve hex digits that follow from the contributor and the key, so that a repetition makes the same ids. */
  readonly digest: string
  readonly reader: GraphReader
}

export type ActionDecision = Decision<UserError>

/**
 * `errors`: what is wrong with the input by itself. `locks`: what `decide` reads and must not change meanwhile. `decide`
 * runs in the transaction, where the key is known to be new.
 */
export interface Action {
  readonly errors?: readonly UserError[]
  readonly reason?: string | null | undefined
  readonly locks?: readonly NodeReference[]
  readonly decide: (transaction: Transaction) => Promise<ActionDecision>
}

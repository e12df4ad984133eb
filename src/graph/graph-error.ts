/**
 * Every failure of a graph has one of these codes, the same on both engines; the engine's own error is the `cause`.
 *
 * Only `OUTCOME_UNKNOWN` leaves open whether a change was made: repeat it under the same idempotency key. After
 * every other code nothing was changed.
 */
export const GRAPH_ERROR_CODES = [
  'DB_UNAVAILABLE', // no connection, or it was lost
  'TIMEOUT', // a query or a transaction ran longer than it may
  'OVERLOADED', // too many writers wait already
  'CONSTRAINT', // a unique key exists already
  'QUERY', // the text of a query is wrong for this engine: a bug
  'INVALID_VALUE', // a parameter that the two engines would not keep alike
  'OUTCOME_UNKNOWN', // the connection was lost during a commit
  'DAMAGED', // a data folder lacks acknowledged changes
  'BUSY', // another process holds the data folder
  'NEWER_FORMAT', // a data folder written by a later version
  'NEWER_SCHEMA', // a graph migrated by a later version
  'CLOSED', // the graph was closed
] as const
export type GraphErrorCode = (typeof GRAPH_ERROR_CODES)[number]

export class GraphError extends Error {
  override readonly name = 'GraphError'

  constructor(
    readonly code: GraphErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** True for a failure with this code, whoever threw it. */
export function isGraphError(error: unknown, code?: GraphErrorCode): error is GraphError {
  return error instanceof GraphError && (code === undefined || error.code === code)
}

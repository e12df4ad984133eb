/**
 * Neo4j's and its driver's errors in the words of both engines.
 *
 * Some of the driver's have no code but `N/A`, among them the connection that could not be had in time: then the
 * server is away, or all connections of the pool are at work.
 */
import { Neo4jError } from 'neo4j-driver'
import { GraphError, type GraphErrorCode } from '../graph-error.js'

/** The size of the driver's pool of connections. */
export const MAX_CONNECTIONS = 50

type Law = readonly [applies: (error: Neo4jError) => boolean, code: GraphErrorCode, says: string]

const byCode =
  (pattern: RegExp) =>
  ({ code }: Neo4jError): boolean =>
    pattern.test(code)

const byMessage =
  (pattern: RegExp) =>
  ({ code, message }: Neo4jError): boolean =>
    code === 'N/A' && pattern.test(message)

/** The first that applies. */
const LAWS: readonly Law[] = [
  [byCode(/^(ServiceUnavailable|SessionExpired|ProtocolError)$/), 'DB_UNAVAILABLE', 'Neo4j does not answer'],
  [
    byMessage(new RegExp(`acquisition timed out.*Active conn count = ${MAX_CONNECTIONS}\\b`, 's')),
    'OVERLOADED',
    'all connections are in use',
  ],
  [byMessage(/acquisition timed out/), 'DB_UNAVAILABLE', 'Neo4j does not answer'],
  [byMessage(/pool is closed|driver.*closed/i), 'CLOSED', 'the graph was closed'],
  [byCode(/ConstraintValidationFailed$/), 'CONSTRAINT', 'a node with this key exists already'],
  [byCode(/(TimedOut|TimedOutClientConfiguration|LockAcquisitionTimeout|Transaction\.Terminated)$/), 'TIMEOUT', 'it ran too long'],
  [byCode(/Statement\.AccessMode$/), 'QUERY', 'it changes the graph; run it in write()'],
  [byCode(/\.Security\./), 'DB_UNAVAILABLE', 'Neo4j refuses this user or password'],
  [byCode(/Database\.DatabaseNotFound$/), 'DB_UNAVAILABLE', 'Neo4j has no database of this name'],
  [byCode(/DatabaseUnavailable$|NotALeader$|ForbiddenOnReadOnlyDatabase$/), 'DB_UNAVAILABLE', 'the database is not ready'],
  [byCode(/TransientError/), 'OVERLOADED', 'other changes came first'],
  [byCode(/DatabaseError/), 'DB_UNAVAILABLE', 'Neo4j failed'],
]

export function toGraphError(doing: string, error: unknown): GraphError {
  if (error instanceof GraphError) return error
  const law = error instanceof Neo4jError ? LAWS.find(([applies]) => applies(error)) : undefined
  const [, code, says] = law ?? [null, 'QUERY' as const, 'Neo4j refused it']
  const message = error instanceof Error ? error.message : String(error)
  return new GraphError(code, `${doing} failed: ${says} (${message.split('\n', 1)[0] ?? ''}).`, { cause: error })
}

/** True where Neo4j asks to run the transaction again, as after a deadlock. */
export function isTransient(error: unknown): boolean {
  const cause = error instanceof GraphError ? error.cause : error
  return cause instanceof Neo4jError && cause.code.includes('TransientError') && !/Terminated|LockClientStopped|Memory/.test(cause.code)
}

/** True where the connection was lost, so that nobody knows what the server did last. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof Neo4jError && /^(ServiceUnavailable|SessionExpired|ProtocolError|N\/A)$/.test(error.code)
}

/**
 * What a caller learns of a failure. An expected one keeps its stable code and its message; anything else is masked
 * and gets a correlation id, under which the log holds the cause. Nothing of the graph, its queries or the machine
 * leaves the server.
 */
import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { isGraphError, type GraphError, type GraphErrorCode } from '../graph/graph-error.js'
import type { Log } from './log.js'

/** Codes that a resolver, the limits or the GraphQL layer give on purpose. */
const EXPECTED_CODES: ReadonlySet<string> = new Set([
  ...['BAD_USER_INPUT', 'AMBIGUOUS_NAME', 'QUERY_TOO_COSTLY', 'RATE_LIMITED', 'UNAUTHENTICATED', 'FORBIDDEN'],
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST'],
  ...['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED'],
])

/** What is said of the graph's own failures; a code that is not here is a fault of the program. */
const GRAPH_FAILURES: Partial<Record<GraphErrorCode, { readonly code: string; readonly message: string }>> = {
  DB_UNAVAILABLE: { code: 'DB_UNAVAILABLE', message: 'The graph cannot be reached at the moment. Nothing was changed; try again.' },
  CLOSED: { code: 'DB_UNAVAILABLE', message: 'The server is stopping. Nothing was changed; try again.' },
  TIMEOUT: { code: 'TIMEOUT', message: 'The graph took too long. Ask for less: fewer rows, or a narrower context.' },
  OVERLOADED: { code: 'OVERLOADED', message: 'Too many changes wait already. Nothing was changed; try again in a moment.' },
  OUTCOME_UNKNOWN: {
    code: 'OUTCOME_UNKNOWN',
    message: 'The connection was lost while the change was being stored. Repeat it under the same idempotencyKey to learn its outcome.',
  },
}

export function createFormatError(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error)
    if (isGraphError(cause)) {
      const told = tellGraphFailure(cause)
      if (told !== null) {
        log.warn({ code: cause.code, err: cause }, 'the graph failed')
        return { ...formatted, ...told }
      }
    }
    const mistake = tellMistake(formatted, cause)
    if (mistake !== null) return { ...formatted, ...mistake }
    const code = formatted.extensions?.['code']
    if (typeof code === 'string' && EXPECTED_CODES.has(code)) return withoutStack(formatted)
    const correlationId = randomUUID()
    log.error({ correlationId, err: cause }, 'unexpected failure')
    return {
      message: `Something went wrong inside the server. Its log has the cause under ${correlationId}.`,
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId },
    }
  }
}

function tellGraphFailure(failure: GraphError): Pick<GraphQLFormattedError, 'message' | 'extensions'> | null {
  if (failure.code === 'INVALID_VALUE') return { message: failure.message, extensions: { code: 'BAD_USER_INPUT' } }
  const told = GRAPH_FAILURES[failure.code]
  return told === undefined ? null : { message: told.message, extensions: { code: told.code } }
}

/** A mistake of the caller that the GraphQL library reports as a failure of its own. */
function tellMistake({ message }: GraphQLFormattedError, cause: unknown): Pick<GraphQLFormattedError, 'message' | 'extensions'> | null {
  const isTooDeep = /Maximum call stack size exceeded/.test(message) || (cause instanceof RangeError && /call stack/.test(cause.message))
  if (!isTooDeep) return null
  return { message: 'The request is nested too deeply. Ask in several requests.', extensions: { code: 'BAD_USER_INPUT' } }
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const extensions = Object.fromEntries(Object.entries(formatted.extensions ?? {}).filter(([name]) => name !== 'stacktrace'))
  return { ...formatted, extensions }
}

/**
 * Logs each operation when it is answered: its name, the named graph queries with their times, and each failure as
 * its caller was told of it, so that a correlation id leads to the request.
 */
import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import type { ServerContext } from './server-context.js'
import type { Log } from './log.js'

export function createRequestLog(log: Log): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart() {
      const start = performance.now()
      return Promise.resolve({
        willSendResponse({ operationName, operation, contextValue, response }) {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined
          log.info(
            {
              requestId: contextValue.requestId,
              operation: operationName ?? operation?.operation ?? 'none',
              milliseconds: round(performance.now() - start),
              queries: contextValue.timings.map(({ name, milliseconds }) => ({ name, milliseconds: round(milliseconds) })),
              ...(errors === undefined ? {} : { errors: errors.map(toLogged) }),
            },
            'operation',
          )
          return Promise.resolve()
        },
      })
    },
  }
}

function toLogged({ extensions }: GraphQLFormattedError): Readonly<Record<string, unknown>> {
  const { code, correlationId } = extensions ?? {}
  return { code, ...(correlationId === undefined ? {} : { correlationId }) }
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100
}

/** Logs each operation when it is answered: its name, the named graph queries with their times, and its error codes. */
import type { ApolloServerPlugin } from '@apollo/server'
import type { ServerContext } from './server-context.js'
import type { Log } from './log.js'

export function createRequestLog(log: Log): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart() {
      const start = performance.now()
      return Promise.resolve({
        willSendResponse({ operationName, operation, contextValue, errors }) {
          log.info(
            {
              requestId: contextValue.requestId,
              operation: operationName ?? operation?.operation ?? 'none',
              milliseconds: round(performance.now() - start),
              queries: contextValue.timings.map(({ name, milliseconds }) => ({ name, milliseconds: round(milliseconds) })),
              ...(errors === undefined ? {} : { errors: errors.map(({ extensions }) => extensions['code'] ?? 'INTERNAL_SERVER_ERROR') }),
            },
            'operation',
          )
          return Promise.resolve()
        },
      })
    },
  }
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100
}

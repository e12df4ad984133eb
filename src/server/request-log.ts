/**
 * Logs each operation when it is answered: its name, the named graph queries with their times, and each failure as
 * its caller was told of it, so that a correlation id leads to the request.
 */
import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import type { QueryEvent } from '../graph/observe.js'
import type { Metrics } from './metrics.js'
import type { ServerContext } from './server-context.js'
import type { Log } from './log.js'

const MOST_ERRORS = 10

export function createRequestLog(log: Log, metrics: Metrics): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart() {
      const start = performance.now()
      return Promise.resolve({
        willSendResponse({ operationName, operation, contextValue, response }) {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined
          const milliseconds = round(performance.now() - start)
          const [first] = errors ?? []
          metrics.countOperation({ name: operationName ?? null, code: toCode(first), milliseconds })
          log.info(
            {
              requestId: contextValue.requestId,
              operation: operationName ?? operation?.operation ?? 'none',
              milliseconds,
              queries: sumByName(contextValue.timings),
              ...(errors === undefined ? {} : { errors: errors.slice(0, MOST_ERRORS).map(toLogged) }),
            },
            'operation',
          )
          return Promise.resolve()
        },
      })
    },
  }
}

/** A request of many queries is one line all the same: each name once, how often it was asked and how long in all. */
function sumByName(timings: readonly QueryEvent[]): readonly object[] {
  const sums = new Map<string, { times: number; milliseconds: number }>()
  for (const { name, milliseconds } of timings) {
    const sum = sums.get(name) ?? { times: 0, milliseconds: 0 }
    sums.set(name, { times: sum.times + 1, milliseconds: sum.milliseconds + milliseconds })
  }
  return [...sums].map(([name, { times, milliseconds }]) => ({ name, times, milliseconds: round(milliseconds) }))
}

function toCode(error: GraphQLFormattedError | undefined): string {
  return error === undefined ? 'OK' : String(error.extensions?.['code'])
}

function toLogged({ extensions }: GraphQLFormattedError): Readonly<Record<string, unknown>> {
  const { code, correlationId } = extensions ?? {}
  return { code, ...(correlationId === undefined ? {} : { correlationId }) }
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100
}

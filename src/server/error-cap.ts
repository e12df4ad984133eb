/** So many errors of one operation are told, and how many there were more. */
import type { ApolloServerPlugin } from '@apollo/server'
import type { ServerContext } from './server-context.js'

export function createErrorCap(most: number): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response }) {
          if (response.body.kind !== 'single') return Promise.resolve()
          const result = response.body.singleResult
          const errors = result.errors ?? []
          if (errors.length <= most) return Promise.resolve()
          result.errors = errors.slice(0, most)
          result.extensions = { ...result.extensions, errorsOmitted: errors.length - most }
          return Promise.resolve()
        },
      }),
  }
}

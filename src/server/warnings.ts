/** Puts what an answer warns of into the response's `extensions.warnings`. */
import type { ApolloServerPlugin } from '@apollo/server'
import { toResponseExtensions } from '../graphql/response-extensions.js'
import type { ServerContext } from './server-context.js'

export const WARNINGS: ApolloServerPlugin<ServerContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, contextValue }) {
        const extensions = toResponseExtensions(contextValue)
        if (extensions !== null && response.body.kind === 'single') {
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, ...extensions }
        }
        return Promise.resolve()
      },
    }),
}

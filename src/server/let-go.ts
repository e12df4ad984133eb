/** Lets go of the transaction from which an answer was read, once it is complete (see `validateOnly`). */
import type { ApolloServerPlugin } from '@apollo/server'
import type { ServerContext } from './server-context.js'

export const LET_GO: ApolloServerPlugin<ServerContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ contextValue }) {
        contextValue.renew()
        return Promise.resolve()
      },
    }),
}

/** Lets Apollo execute by our executor: what it calls a gateway may bring its own. Everything around it stays Apollo's. */
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import { createExecutor } from '../graphql/execute-compiled.js'
import type { ServerContext } from './server-context.js'

type Gateway = ApolloServerOptionsWithGateway<ServerContext>['gateway']

export function createCompilingGateway(schema: GraphQLSchema): Gateway {
  const run = createExecutor(schema)
  return {
    onSchemaLoadOrUpdate(listen) {
      listen({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, operation, request, context }) => {
          if (!isServerContext(context)) throw new TypeError('Apollo executes with a context that is not of this server.')
          const { operationName = null, variables = {} } = request
          return run({ document, operation, operationName, variables, context })
        },
      }),
    stop: () => Promise.resolve(),
  }
}

/** Apollo hands on what `createServerContext` made, as a type of no kind. */
function isServerContext(context: object): context is ServerContext {
  return 'loaders' in context && 'moment' in context && 'requestId' in context
}

/** Tells in `extensions.cost` what an operation costs, and refuses one that costs too much before it is executed. */
import type { ApolloServerPlugin } from '@apollo/server'
import {
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { computeCost } from '../graphql/guard/cost.js'
import type { ServerContext } from './server-context.js'

interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

export function createCostGuard(limit: number): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart() {
      let requested: number | null = null
      return Promise.resolve({
        didResolveOperation({ schema, document, operation, request }) {
          requested = operation === undefined ? null : costOf({ schema, document, operation, variables: request.variables ?? {} })
          if (requested !== null && requested > limit) throw tooCostly(requested, limit)
          return Promise.resolve()
        },
        willSendResponse({ response }) {
          if (requested === null || response.body.kind !== 'single') return Promise.resolve()
          const result = response.body.singleResult
          result.extensions = { ...result.extensions, cost: { requested, limit } }
          return Promise.resolve()
        },
      })
    },
  }
}

/** Null where the variables are wrong: the execution says how. */
function costOf({ schema, document, operation, variables }: Operation): number | null {
  const root = schema.getRootType(operation.operation)
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }, { maxErrors: 1 })
  if (!root || values.coerced === undefined) return null
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  return computeCost({ schema, fragments, variables: values.coerced }, operation.selectionSet, root)
}

function tooCostly(requested: number, limit: number): GraphQLError {
  const message = `The operation may cost ${requested} points; at most ${limit} are taken. Ask for fewer rows on each page, or in several operations.`
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COSTLY', cost: { requested, limit }, http: { status: 400 } } })
}

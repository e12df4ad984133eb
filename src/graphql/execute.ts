/** Runs one GraphQL document against a graph without HTTP: for the command line and for tests. Expected failures stand in `errors`. */
import { GraphQLError, execute, parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { createContext, type ContextOptions, type RequestContext } from './context.js'
import { createSchema } from './schema.js'
import { toResponseExtensions } from './response-extensions.js'

export interface OperationRequest extends ContextOptions {
  readonly document: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

export interface OperationResult extends ExecutionResult {
  /** The names of the graph queries that were run, in the order in which they ended. */
  readonly queries: readonly string[]
}

let schema: GraphQLSchema | null = null

export async function executeOperation({ document, variables, operationName, ...options }: OperationRequest): Promise<OperationResult> {
  schema ??= createSchema()
  const context = createContext(options)
  const result = await run(schema, document, { variables, operationName, context }).finally(() => context.renew())
  const extensions = toResponseExtensions(context)
  return { ...result, ...(extensions === null ? {} : { extensions }), queries: context.queries }
}

interface Run {
  readonly variables: Readonly<Record<string, unknown>> | undefined
  readonly operationName: string | undefined
  readonly context: RequestContext
}

async function run(target: GraphQLSchema, text: string, { variables, operationName, context }: Run): Promise<ExecutionResult> {
  try {
    const document = parse(text)
    const errors = validate(target, document)
    if (errors.length > 0) return { errors }
    return await execute({ schema: target, document, variableValues: variables, operationName, contextValue: context })
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}

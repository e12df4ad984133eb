/**
 * Executes operations for the server. A query that is asked again and again is compiled: of a long list that takes half
 * the time. Only an answer without errors is taken from a compiled query. Any other is made again as ever, from what the
 * request has read already, so that what is refused or fails is told in one way.
 */
import {
  execute,
  getVariableValues,
  isLeafType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import type { RequestContext } from './context.js'

export interface Execution {
  readonly document: DocumentNode
  /** Undefined where the document has none of that name: the answer says so. */
  readonly operation: OperationDefinitionNode | undefined
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: RequestContext
}

export type Executor = (execution: Execution) => Promise<ExecutionResult>

export interface CompilingOptions {
  /** How often a query is asked before it is compiled. */
  readonly patience?: number
  /** How long the texts of all remembered operations may be: compiled, each takes some 200 times as much memory. */
  readonly mostCharacters?: number
}

interface Known {
  uses: number
  /** Null where it cannot be compiled. */
  compiled?: CompiledQuery | null
}

export function createExecutor(schema: GraphQLSchema, { patience = 3, mostCharacters = 200_000 }: CompilingOptions = {}): Executor {
  const sizeCalculation = (_: Known, { loc }: OperationDefinitionNode) => loc?.source.body.length ?? mostCharacters
  const known = new LRUCache<OperationDefinitionNode, Known>({ maxSize: mostCharacters, sizeCalculation })
  const findCompiled = ({ document, operation, operationName }: Execution): CompiledQuery | null => {
    if (operation === undefined || !canCompile(schema, operation)) return null
    const entry = known.get(operation) ?? { uses: 0 }
    entry.uses += 1
    known.set(operation, entry)
    if (entry.uses > patience && entry.compiled === undefined) entry.compiled = compile(schema, document, operationName)
    return entry.compiled ?? null
  }
  return async (execution) => {
    const { document, operationName, variables, context } = execution
    const compiled = findCompiled(execution)
    if (compiled !== null && hasGoodVariables(schema, execution)) {
      const result = await compiled.query(undefined, context, variables)
      if (result.errors === undefined) return result
    }
    return await execute({ schema, document, operationName, variableValues: variables, contextValue: context })
  }
}

/** As graphql-js sees it, which a compiled query need not share. */
function hasGoodVariables(schema: GraphQLSchema, { operation, variables }: Execution): boolean {
  const definitions = operation?.variableDefinitions ?? []
  return definitions.length === 0 || getVariableValues(schema, definitions, { ...variables }, { maxErrors: 1 }).errors === undefined
}

/**
 * Changes are made once, and questions about the schema are asked once. To compile how an input is read takes seconds and
 * fails where it can hold itself, as filters do: variables are numbers, texts and words alone.
 */
function canCompile(schema: GraphQLSchema, { operation, selectionSet, variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return (
    operation === OperationTypeNode.QUERY &&
    selectionSet.selections.every((selection) => selection.kind !== Kind.FIELD || !selection.name.value.startsWith('__')) &&
    variableDefinitions.every(({ type }) => isLeafType(schema.getType(getName(type))))
  )
}

function getName(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : getName(type.type)
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operationName ?? undefined)
  return isCompiledQuery(compiled) ? compiled : null
}

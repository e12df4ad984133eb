/**
 * Looks at an operation before anything else does: how it is nested, how big it is, how long its lists are. What is too
 * big is answered with 400, and is neither validated nor executed.
 */
import type { FastifyRequest } from 'fastify'
import type { GuardIssue, SizeCheck } from '../graphql/guard/check-size.js'
import type { OperationLimits } from '../graphql/guard/operation-limits.js'
import type { Config } from './config.js'

export function toOperationLimits(config: Config): OperationLimits {
  return {
    tokens: config.MAX_TOKENS,
    depth: config.MAX_DEPTH,
    introspectionDepth: config.MAX_INTROSPECTION_DEPTH,
    aliases: config.MAX_ALIASES,
    fields: config.MAX_FIELDS,
    directives: config.MAX_DIRECTIVES,
    rootMutations: config.MAX_ROOT_MUTATIONS,
    listItems: config.MAX_LIST_ITEMS,
    cost: config.MAX_COST,
  }
}

/** What is wrong with the operation of a request; null where nothing is, and where there is none to look at. */
export function checkRequest({ method, body, query }: FastifyRequest, checkSize: SizeCheck): GuardIssue | null {
  const asked: unknown = method === 'GET' ? query : body
  if (typeof asked !== 'object' || asked === null || !('query' in asked) || typeof asked.query !== 'string') return null
  const variables = 'variables' in asked ? asked.variables : null
  return checkSize(asked.query, typeof variables === 'string' ? readJson(variables) : variables)
}

function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return null // the GraphQL layer says what is wrong with it
  }
}

import type { GraphQLSchema } from 'graphql'
import { askServer } from './ask-server.js'
import { pick } from '../graphql/seeded-graph.js'
import { createOperation, createRandom } from './random-operations.js'

export interface Outcomes {
  readonly answered: number
  /** How often each code was told. */
  readonly codes: Readonly<Record<string, number>>
}

/** Asks `count` generated operations; throws with the first one that the server fails at. */
export async function expectNoFault(
  url: string,
  schema: GraphQLSchema,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<Outcomes> {
  const random = createRandom(seed)
  const codes: Record<string, number> = {}
  let answered = 0
  for (let index = 0; index < count; index += 1) {
    const operation = createOperation(schema, random)
    const { status, body } = await askServer(url, operation)
    const told = pick(body, 'errors.*.extensions.code').map(String)
    if (status >= 500 || told.includes('INTERNAL_SERVER_ERROR')) throw new Error(`${status} ${JSON.stringify(body)} for ${operation}`)
    if (told.includes('GRAPHQL_VALIDATION_FAILED')) throw new Error(`not valid: ${operation} ${JSON.stringify(body)}`)
    if (told.length === 0) answered += 1
    for (const code of new Set(told)) codes[code] = (codes[code] ?? 0) + 1
  }
  return { answered, codes }
}

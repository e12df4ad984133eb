/** Questions to a graph as somebody asks them, with the clock of the machine. */
import { expect } from 'vitest'
import type { Viewer } from '../../src/domain/permission.js'
import type { Graph } from '../../src/graph/graph.js'
import { executeOperation } from '../../src/graphql/execute.js'
import { pick, type Variables } from './seeded-graph.js'

export interface Asked {
  /** The codes of the top-level errors; the message of one that GraphQL itself refuses. */
  readonly errors: readonly string[]
  readonly data: unknown
}

export function ask(graph: Graph, viewer: Viewer | null, document: string, variables: Variables = {}): Promise<Asked> {
  return executeOperation({ graph, viewer, document, variables, now: () => new Date().toISOString() }).then((answer) => {
    const data: unknown = JSON.parse(JSON.stringify(answer.data ?? null))
    return { errors: (answer.errors ?? []).map(({ extensions: { code }, message }) => (typeof code === 'string' ? code : message)), data }
  })
}

/** The data of an answer without top-level errors. */
export async function expectData(graph: Graph, viewer: Viewer | null, document: string, variables: Variables = {}): Promise<unknown> {
  const { errors, data } = await ask(graph, viewer, document, variables)
  expect(errors).toEqual([])
  return data
}

export function one(data: unknown, path: string): string {
  return String(pick(data, path)[0])
}

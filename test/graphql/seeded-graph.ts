/** The seed on one engine, loaded once for a whole suite, and questions to it. */
import { afterAll, beforeAll } from 'vitest'
import type { Graph } from '../../src/graph/graph.js'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { executeOperation } from '../../src/graphql/execute.js'
import { GUIDE_FILES, loadSeed } from '../../src/importers/load-seed.js'
import type { TestEngine } from '../engines.js'

export const SEEDED_AT = '2026-01-15T12:00:00.000Z'
export const GUIDE = 'document:kt-253-comparative-guide'
export const CELL = 'measurement:kt-253-comparative-guide'

export type Variables = Readonly<Record<string, unknown>>

export interface SeededGraph {
  readonly graph: () => Graph
  /** The answer as a client gets it, with errors and extensions. */
  readonly ask: (document: string, variables?: Variables) => Promise<unknown>
  /** The data of an answer without errors. */
  readonly read: (document: string, variables?: Variables) => Promise<unknown>
  /** The names of the graph queries of an answer without errors. */
  readonly queriesOf: (document: string, variables?: Variables) => Promise<readonly string[]>
}

/** The guide alone, unless other files are named. */
export function withSeed(engine: TestEngine, fileNames: readonly string[] = GUIDE_FILES): SeededGraph {
  const opened: Graph[] = []
  beforeAll(async () => {
    if (engine.name === 'neo4j') await engine.open()
    const graph = await openGraph(engine.options)
    opened.push(graph)
    await migrate(graph)
    await loadSeed(graph, { at: SEEDED_AT, fileNames })
  })
  afterAll(() => opened[0]?.close())
  const graph = () => {
    const [open] = opened
    if (open === undefined) throw new Error('The seeded graph is open only while tests run.')
    return open
  }
  const execute = (document: string, variables: Variables = {}) => executeOperation({ graph: graph(), document, variables })
  const succeed = async (document: string, variables?: Variables) => {
    const answer = await execute(document, variables)
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
    return answer
  }
  return {
    graph,
    ask: async (document, variables) => toPlain(await execute(document, variables)),
    read: async (document, variables) => toPlain((await succeed(document, variables)).data),
    queriesOf: async (document, variables) => (await succeed(document, variables)).queries,
  }
}

/** As it comes over HTTP: plain objects, errors in their serialised form. */
function toPlain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer))
}

/** Everything at a path of an answer, `*` standing for each item of a list: `comparePotency.comparisons.nodes.*.tier`. */
export function pick(answer: unknown, path: string): readonly unknown[] {
  return path.split('.').reduce<readonly unknown[]>((values, step) => values.flatMap((value) => take(value, step)), [answer])
}

function take(value: unknown, step: string): readonly unknown[] {
  if (step === '*' && Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return []
  const fields = new Map<string, unknown>(Object.entries(value))
  return fields.has(step) ? [fields.get(step)] : []
}

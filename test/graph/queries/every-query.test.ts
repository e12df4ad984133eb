import { readdirSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import type { GraphReader } from '../../../src/graph/graph.js'
import { observeReader } from '../../../src/graph/observe.js'
import { forEachEngine } from '../../engines.js'
import { type Answer, askEverything } from './ask-everything.js'
import { SYNTHETIC_HEAD } from './synthetic-draft.js'
import { loadSyntheticGraph } from './synthetic-graph.js'

const QUERIES = new URL('../../../src/graph/queries/', import.meta.url)
const EARLIER = 5
const PLANNING_MILLISECONDS = 300_000 // Neo4j plans each text when it sees it first
const answers = new Map<string, readonly Answer[]>()

describe('every named query', () => {
  forEachEngine((engine) => {
    it(
      'answers with rows that its decoder knows',
      async () => {
        const graph = await engine.open()
        await loadSyntheticGraph(graph, 400)
        const { asked, reader } = observeNames(graph)
        answers.set(engine.name, [...(await askEverything(reader, SYNTHETIC_HEAD)), ...(await askEverything(reader, EARLIER))])
        expect([...asked].filter((name) => !name.startsWith('record.')).sort()).toEqual((await readQueryNames()).sort())
      },
      PLANNING_MILLISECONDS,
    )
  })

  it.skipIf(process.env['NEO4J_URI'] === undefined)('gives the same rows on both engines', () => {
    expect(answers.get('neo4j')).toEqual(answers.get('embedded'))
  })

  it('has a name of its own', async () => {
    const names = await readQueryNames()
    expect(names).toEqual([...new Set(names)])
  })

  afterAll(() => answers.clear())
})

function observeNames(graph: GraphReader): { readonly asked: ReadonlySet<string>; readonly reader: GraphReader } {
  const asked = new Set<string>()
  return { asked, reader: observeReader(graph, ({ name }) => asked.add(name)) }
}

/** The lists `…_QUERIES` of all files of the folder. */
async function readQueryNames(): Promise<string[]> {
  const files = readdirSync(QUERIES).filter((file) => file.endsWith('.ts'))
  const modules = await Promise.all(files.map((file): Promise<Record<string, unknown>> => import(new URL(file, QUERIES).href)))
  const lists = modules.flatMap((module) => Object.entries(module).filter(([name]) => name.endsWith('_QUERIES')))
  return lists.flatMap(([, names]) => (Array.isArray(names) ? names.map(String) : []))
}

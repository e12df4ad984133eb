import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { GraphReader } from '../../../src/graph/graph.js'
import { observeReader } from '../../../src/graph/observe.js'
import { readAuditHead } from '../../../src/graph/queries/audit.js'
import { loadSeed } from '../../../src/importers/load-seed.js'
import { forEachEngine, type TestEngine } from '../../engines.js'
import { askBookkeeping } from './ask-bookkeeping.js'
import { type Answer, askEverything } from './ask-everything.js'
import { SYNTHETIC_HEAD } from './synthetic-draft.js'
import { loadSyntheticGraph } from './synthetic-graph.js'

const QUERIES = new URL('../../../src/graph/queries/', import.meta.url)
const EARLIER = 5
const PLANNING_MILLISECONDS = 300_000 // Neo4j plans each text when it sees it first

/** What only a failed or a changing transaction asks; their own tests compare the graphs that they leave. */
const NOT_READ = /^(record\.(findIds|create|merge|update|lock)|audit\.(append|lock)|operation\.begin|evidence\.)/

const asked = new Set<string>()
const answers = new Map<TestEngine['name'], Answer[]>()

describe('every named query', () => {
  forEachEngine((engine) => {
    it('is answered on a made-up graph', { timeout: PLANNING_MILLISECONDS }, async () => {
      const graph = await engine.open()
      await loadSyntheticGraph(graph, 400)
      const reader = observeNames(graph)
      expectAnswers(engine, [...(await askEverything(reader, SYNTHETIC_HEAD)), ...(await askEverything(reader, EARLIER))])
    })

    it('is answered on the seed', { timeout: PLANNING_MILLISECONDS }, async () => {
      const graph = await engine.open()
      await loadSeed(graph, { at: '2026-01-01T00:00:00.000Z' })
      const reader = observeNames(graph)
      const { sequence } = await readAuditHead(reader)
      expectAnswers(engine, [...(await askEverything(reader, sequence)), ...(await askBookkeeping(reader, 'compound:kt-253'))])
    })
  })

  it.skipIf(process.env['NEO4J_URI'] === undefined)('has equal answers on both engines', () => {
    expect(answers.get('neo4j')).toEqual(answers.get('embedded'))
  })

  it('was asked', async () => {
    expect(await readQueryNames()).toEqual([...asked].sort())
  })

  it('has a name of its own', async () => {
    const names = await readQueryNames()
    expect(names).toEqual([...new Set(names)])
  })
})

function expectAnswers(engine: TestEngine, given: readonly Answer[]): void {
  answers.set(engine.name, [...(answers.get(engine.name) ?? []), ...given])
  expect(given.filter(({ answer }) => answer === null)).toEqual([])
}

function observeNames(graph: GraphReader): GraphReader {
  return observeReader(graph, ({ name }) => asked.add(toFamily(name)))
}

/** The lists `…_QUERIES` of the folder's files, and the names that stand in those without such a list. */
async function readQueryNames(): Promise<readonly string[]> {
  const files = readdirSync(QUERIES).filter((file) => file.endsWith('.ts'))
  const names = await Promise.all(files.map(async (file) => (await readListedNames(file)) ?? readWrittenNames(file)))
  return names.flat().sort()
}

async function readListedNames(file: string): Promise<readonly string[] | null> {
  const module = await importModule(file)
  const lists = Object.entries(module).filter(([name]) => name.endsWith('_QUERIES'))
  return lists.length === 0 ? null : lists.flatMap(([, names]) => (Array.isArray(names) ? names.map(String) : []))
}

function importModule(file: string): Promise<Record<string, unknown>> {
  return import(new URL(file, QUERIES).href)
}

function readWrittenNames(file: string): readonly string[] {
  const text = readFileSync(new URL(file, QUERIES), 'utf8')
  return [...text.matchAll(/'((?:audit|operation|evidence|record)\.\w+)'/g)].flatMap(([, name]) =>
    name === undefined || NOT_READ.test(name) ? [] : [name],
  )
}

/** Of a query that exists once for each label or shape, the name that they share. */
function toFamily(name: string): string {
  return name.split(':')[0] ?? name
}

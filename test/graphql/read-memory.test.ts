import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitChange } from '../../src/curation/commit-change.js'
import type { ChangePlan } from '../../src/curation/change.js'
import type { Cypher, GraphReader, Row } from '../../src/graph/graph.js'
import { READ_HEAD } from '../../src/graph/queries/audit.js'
import { executeOperation } from '../../src/graphql/execute.js'
import { createReadMemory, type ReadMemory } from '../../src/graphql/read-memory.js'
import { SEED_FILES } from '../../src/importers/load-seed.js'
import { readExamples } from '../../src/server/examples.js'
import { compound, requestPlan } from '../curation/changes.js'
import { forEachEngine } from '../engines.js'
import { CELL, pick, withSeed, type SeededGraph } from './seeded-graph.js'

const BYTES = 1_000_000
const QUERY: Cypher = { name: 'thing.find', text: 'MATCH (t:Thing {id: $id}) RETURN t.version AS version' }

/** A graph whose rows are the number of its last change, and tell which reader read them. */
function createVersioned({ pause = () => Promise.resolve(), width = 1 }: { pause?: () => Promise<unknown>; width?: number } = {}) {
  let [version, reads] = [1, 0]
  const read = async (query: Cypher, reader: number): Promise<readonly Row[]> => {
    reads += 1
    await pause()
    const seen = version
    await pause()
    return query === READ_HEAD ? [{ hash: `hash ${seen}`, sequence: seen }] : [{ version: seen, reader, filling: 'x'.repeat(width) }]
  }
  return {
    change: () => (version += 1),
    version: () => version,
    reads: () => reads,
    reader: (id = 0): GraphReader => ({ read: (query) => read(query, id) }),
  }
}

function ask(reader: GraphReader, id = 'one'): Promise<readonly Row[]> {
  return reader.read(QUERY, { id })
}

/** As a request does: its moment, and then rows. */
async function request(memory: ReadMemory, reader: GraphReader, id = 'one'): Promise<unknown> {
  const attached = memory.attach(reader)
  await attached.read(READ_HEAD)
  const [row] = await ask(attached, id)
  return row?.['version']
}

describe('what is remembered', () => {
  it('is of the moment of the request that it answers, and holds every change that was made before that request came', async () => {
    let remembered = 0
    const steps = fc.array(fc.constantFrom('READ', 'READ', 'READ', 'READ WITH HEAD', 'READ AFTER HEAD', 'CHANGE'), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(steps, { maxLength: 4 }), async (scheduler, people) => {
        const graph = createVersioned({ pause: () => scheduler.schedule(Promise.resolve()) })
        const memory = createReadMemory({ bytes: BYTES })
        let requests = 0
        const take = async (step: string) => {
          const id = (requests += 1)
          const attached = memory.attach(graph.reader(id))
          const before = graph.version()
          const reading = step === 'READ' ? null : attached.read(READ_HEAD)
          if (step === 'READ AFTER HEAD') await scheduler.schedule(Promise.resolve())
          const [[row = {}]] = await Promise.all([ask(attached), reading])
          expect(row['version']).toBeGreaterThanOrEqual(before)
          if (row['reader'] === id) return
          remembered += 1
          const [head] = await attached.read(READ_HEAD)
          expect(row['version']).toBe(head?.['sequence'])
        }
        const act = async (own: readonly string[]) => {
          for (const step of own) {
            await scheduler.schedule(Promise.resolve())
            if (step === 'CHANGE') graph.change()
            else await take(step)
          }
        }
        const acting = Promise.all(people.map(act))
        await scheduler.waitFor(acting)
        await acting
      }),
      { numRuns: 2_000 },
    )
    expect(remembered).toBeGreaterThan(1_000)
  })

  it('spares each further request its query, until the graph changes', async () => {
    const graph = createVersioned()
    const names: string[] = []
    const memory = createReadMemory({ bytes: BYTES, onRemembered: (name) => names.push(name) })
    expect([await request(memory, graph.reader()), graph.reads()]).toEqual([1, 2])
    expect([await request(memory, graph.reader()), graph.reads()]).toEqual([1, 3])
    graph.change()
    expect([await request(memory, graph.reader()), graph.reads()]).toEqual([2, 5])
    expect([await request(memory, graph.reader()), graph.reads()]).toEqual([2, 6])
    expect(names).toEqual([QUERY.name, QUERY.name])
  })

  it('is told apart by its parameters', async () => {
    const graph = createVersioned()
    const memory = createReadMemory({ bytes: BYTES })
    for (const id of ['one', 'other', 'one', 'other']) await request(memory, graph.reader(), id)
    expect(graph.reads()).toBe(4 + 2)
  })

  it('leaves when there is no room, and is not taken in where it is large', async () => {
    const memory = createReadMemory({ bytes: 10_000 })
    const small = createVersioned({ width: 900 })
    for (let id = 0; id < 20; id += 1) await request(memory, small.reader(), `${id}`)
    expect([await request(memory, small.reader(), '0'), small.reads()]).toEqual([1, 42])
    expect([await request(memory, small.reader(), '19'), small.reads()]).toEqual([1, 43])
    const large = createVersioned({ width: 2_000 })
    for (let times = 0; times < 2; times += 1) await request(memory, large.reader(), 'large')
    expect(large.reads()).toBe(4)
  })

  it('is forgotten in time, for it may have been changed past the log', async () => {
    const graph = createVersioned()
    const memory = createReadMemory({ bytes: BYTES, milliseconds: 1 })
    await request(memory, graph.reader())
    await sleep(20)
    await request(memory, graph.reader())
    expect(graph.reads()).toBe(4)
  })

  it.each([
    ['before the first change', { hash: '', sequence: 0 }],
    ['while the graph is restored', { hash: 'hash', sequence: 7, restoring: true }],
  ])('is nothing %s', async (_, head) => {
    let reads = 0
    const reader: GraphReader = {
      read: (query) => {
        if (query !== READ_HEAD) reads += 1
        return Promise.resolve(query === READ_HEAD ? [head] : [{ version: reads }])
      },
    }
    const memory = createReadMemory({ bytes: BYTES })
    expect([await request(memory, reader), await request(memory, reader)]).toEqual([1, 2])
  })

  it('is no failure: what failed is read again', async () => {
    let failing = true
    const reader: GraphReader = {
      read: (query) => {
        if (query !== READ_HEAD && failing) return Promise.reject(new Error('away'))
        return Promise.resolve(query === READ_HEAD ? [{ hash: 'hash', sequence: 1 }] : [{ version: 1 }])
      },
    }
    const memory = createReadMemory({ bytes: BYTES })
    await expect(request(memory, reader)).rejects.toThrow('away')
    failing = false
    expect(await request(memory, reader)).toBe(1)
  })
})

const LISTS = ['id reportedText', 'role status assay { name target { name } }'].map((fields) => ({
  text: `{ compounds(first: 9) { nodes { name measurements(first: 4, orderBy: [P_VALUE_DESC]) { nodes { ${fields} } } } } }`,
}))
const QUESTIONS = [...LISTS, ...readExamples().filter(({ text }) => /^query/m.test(text))]
const RETRACTED = { label: 'Measurement', id: `${CELL}:navtemadlin:ic50` } as const
const CHANGES: readonly (readonly [string, Partial<ChangePlan>])[] = [
  ['a retraction', { updates: [{ ...RETRACTED, set: { status: 'RETRACTED' } }], leavesForce: [RETRACTED] }],
  ['a new name', { updates: [{ label: 'Compound', id: 'compound:kt-253', set: { name: 'KT-253 (renamed)' } }] }],
]

forEachEngine((engine) => {
  const seed = withSeed(engine, SEED_FILES)
  const memory = createReadMemory({ bytes: 32_000_000 })

  describe('every example asked of a server with a memory', () => {
    it('is answered on the seed as without one, from hardly more than the head', async () => {
      const expected = await answerAll(seed)
      expect((await answerAll(seed, memory)).answers).toEqual(expected.answers)
      const again = await answerAll(seed, memory)
      expect(again.answers).toEqual(expected.answers)
      expect(again.queries).toBeLessThan(expected.queries / 3)
    })

    it.each(CHANGES)('is answered after %s as without one', async (name, plan) => {
      const before = await answerAll(seed, memory)
      await commitChange(seed.graph(), requestPlan(name, plan, { at: '2026-02-01T09:00:00.000Z' }))
      const { answers } = await answerAll(seed)
      expect(answers).not.toEqual(before.answers)
      for (let times = 0; times < 2; times += 1) expect((await answerAll(seed, memory)).answers).toEqual(answers)
    })
  })
})

const RENAMES = 20
const READERS = 8

forEachEngine((engine) => {
  it('readers with one memory see every renaming that was acknowledged before they asked', async () => {
    const graph = await engine.open()
    const memory = createReadMemory({ bytes: BYTES })
    const { label, id, properties } = compound('one', { name: '0' })
    await commitChange(graph, requestPlan('create', { nodes: [{ label, id, properties }] }))
    let acknowledged = 0
    const ask = () => executeOperation({ graph, memory, document: `{ serverInfo { dataVersion } compound(by: { id: "${id}" }) { name } }` })
    const rename = async () => {
      for (let count = 1; count <= RENAMES; count += 1) {
        await commitChange(graph, requestPlan(`rename ${count}`, { updates: [{ label, id, set: { name: `${count}` } }] }))
        acknowledged = count
        await sleep(20)
      }
    }
    const lags: number[] = []
    const follow = async () => {
      while (acknowledged < RENAMES) {
        const known = acknowledged
        const { data } = await ask()
        lags.push(Number(pick(data, 'compound.name')[0]) - known)
        await new Promise(setImmediate)
      }
    }
    await Promise.all([rename(), ...Array.from({ length: READERS }, follow)])
    expect(Math.min(...lags)).toBeGreaterThanOrEqual(0)
    await ask() // sees the end of the log
    await ask() // reads the rows, or finds them
    expect((await ask()).queries).toEqual([READ_HEAD.name])
  })
})

interface Asked {
  readonly answers: readonly unknown[]
  /** How many graph queries they took together. */
  readonly queries: number
}

async function answerAll(seed: SeededGraph, memory?: ReadMemory): Promise<Asked> {
  const answers: unknown[] = []
  let count = 0
  for (const { text } of QUESTIONS) {
    const { queries, ...answer } = await executeOperation({ graph: seed.graph(), memory, document: text })
    count += queries.length
    answers.push(JSON.parse(JSON.stringify(answer)))
  }
  return { answers, queries: count }
}

/**
 * The embedded engine gives up on what takes too long, and a change that fails lets the next one begin.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createEmbeddedGraph, DEFAULT_EMBEDDED_OPTIONS } from '../../src/graph/embedded/embedded-graph.js'
import { openGrafeo } from '../../src/graph/embedded/grafeo.js'
import { createMemoryKeeper, type Keeper } from '../../src/graph/embedded/keeper.js'
import { GraphError } from '../../src/graph/graph-error.js'
import type { Cypher, Graph } from '../../src/graph/graph.js'

const CREATE: Cypher = { name: 'test.create', text: 'CREATE (c:Company {id: $id})' }
const COUNT: Cypher = { name: 'test.count', text: 'MATCH (c:Company) RETURN count(c) AS count' }
const SLOW: Cypher = { name: 'test.slow', text: 'UNWIND range(1, 3000000) AS x RETURN count(x * x) AS count' }

let graph: Graph
let diskFails = false

beforeEach(() => {
  diskFails = false
  const database = openGrafeo()
  const memory = createMemoryKeeper(database)
  const keeper: Keeper = {
    ...memory,
    keep: () => (diskFails ? Promise.reject(new GraphError('OUTCOME_UNKNOWN', 'The disk failed.')) : memory.keep()),
  }
  graph = createEmbeddedGraph(database, keeper, { ...DEFAULT_EMBEDDED_OPTIONS, readMilliseconds: 100, writeMilliseconds: 100 })
})

afterEach(() => graph.close())

async function count(): Promise<unknown> {
  return (await graph.read(COUNT))[0]?.['count']
}

it('gives up on a query that runs too long', async () => {
  await expect(graph.read(SLOW)).rejects.toMatchObject({ code: 'TIMEOUT' })
  expect(await count()).toBe(0)
})

it('makes nothing of a change that takes too long, and takes the next', async () => {
  const change = graph.write(async (transaction) => {
    await transaction.run(CREATE, { id: 'company:kymera' })
    await sleep(300)
    await transaction.run(CREATE, { id: 'company:rain' })
  })
  await expect(change).rejects.toMatchObject({ code: 'TIMEOUT' })
  await graph.write((transaction) => transaction.run(CREATE, { id: 'company:sankyo' }))
  expect(await count()).toBe(1)
})

it('does not acknowledge a change that the disk may not have kept', async () => {
  diskFails = true
  await expect(graph.write((transaction) => transaction.run(CREATE, { id: 'company:kymera' }))).rejects.toMatchObject({
    code: 'OUTCOME_UNKNOWN',
  })
})

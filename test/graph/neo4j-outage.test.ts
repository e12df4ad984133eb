/**
 * A Neo4j that is away is said to be away within three seconds, and works again when it is back; of a commit whose
 * answer was lost the outcome is said to be unknown, and it is never sent twice.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { isGraphError } from '../../src/graph/graph-error.js'
import type { Cypher, Graph } from '../../src/graph/graph.js'
import { openNeo4jGraph } from '../../src/graph/neo4j/neo4j-graph.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { onNeo4j, type TestEngine } from '../engines.js'
import { startBoltProxy, type BoltProxy } from './bolt-proxy.js'

const CREATE: Cypher = { name: 'test.create', text: 'CREATE (c:Company {id: $id})' }
const COUNT: Cypher = { name: 'test.count', text: 'MATCH (c:Company) RETURN count(c) AS count' }
const SLOW: Cypher = { name: 'test.slow', text: 'UNWIND range(1, 1000000000) AS x RETURN count(x * x) AS count' }

let closeAll: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closeAll) await close()
  closeAll = []
})

async function openBehindProxy(engine: TestEngine): Promise<{ graph: Graph; proxy: BoltProxy }> {
  await engine.open()
  const proxy = await startBoltProxy(engine.options.url)
  const graph = await openGraph({ ...engine.options, url: proxy.url })
  closeAll.push(
    () => graph.close(),
    () => proxy.close(),
  )
  return { graph, proxy }
}

/** The code of a failure, and whether it came within three seconds. */
async function failWithin3s(attempt: () => Promise<unknown>): Promise<readonly [string, boolean]> {
  const start = performance.now()
  const failure = await attempt().then(String, (error: unknown) => error)
  return [isGraphError(failure) ? failure.code : String(failure), performance.now() - start < 3_000]
}

async function count(graph: Graph): Promise<unknown> {
  return (await graph.read(COUNT))[0]?.['count']
}

function create(graph: Graph, id: string): Promise<unknown> {
  return graph.write((transaction) => transaction.run(CREATE, { id }))
}

describe('without a Neo4j', () => {
  it.each(['bolt', 'neo4j'])('says within three seconds that nobody listens (%s://)', async (scheme) => {
    const graph = await openGraph({ url: `${scheme}://127.0.0.1:1` })
    closeAll.push(() => graph.close())
    expect(await failWithin3s(() => count(graph))).toEqual(['DB_UNAVAILABLE', true])
    expect(await failWithin3s(() => create(graph, 'company:kymera'))).toEqual(['DB_UNAVAILABLE', true])
  })

  it.each(['bolt', 'neo4j'])('says within three seconds that a listener does not answer (%s://)', async (scheme) => {
    const silent = await startBoltProxy('bolt://127.0.0.1:1')
    silent.freeze()
    const graph = await openGraph({ url: silent.url.replace('bolt', scheme) })
    closeAll.push(
      () => graph.close(),
      () => silent.close(),
    )
    expect(await failWithin3s(() => count(graph))).toEqual(['DB_UNAVAILABLE', true])
  })
})

onNeo4j((engine) => {
  it('fails while the server is away and works when it is back, without a restart', async () => {
    const { graph, proxy } = await openBehindProxy(engine)
    await create(graph, 'company:kymera')
    await proxy.cut()
    expect(await failWithin3s(() => count(graph))).toEqual(['DB_UNAVAILABLE', true])
    expect(await failWithin3s(() => create(graph, 'company:rain'))).toEqual(['DB_UNAVAILABLE', true])
    await proxy.mend()
    await create(graph, 'company:sankyo')
    expect(await count(graph)).toBe(2)
  })

  it('makes nothing of a change whose connection was lost before the commit', async () => {
    const { graph, proxy } = await openBehindProxy(engine)
    const change = graph.write(async (transaction) => {
      await transaction.run(CREATE, { id: 'company:kymera' })
      await proxy.cut()
      await transaction.run(CREATE, { id: 'company:rain' })
    })
    await expect(change).rejects.toMatchObject({ code: 'DB_UNAVAILABLE' })
    await proxy.mend()
    expect(await count(graph)).toBe(0)
  })

  it('says that the outcome is unknown when the answer to a commit is lost, and commits once', async () => {
    const { graph, proxy } = await openBehindProxy(engine)
    proxy.loseNextCommitAnswer()
    await expect(create(graph, 'company:kymera')).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' })
    await proxy.mend()
    expect(await count(graph)).toBe(1)
  })

  it('gives up on a server that froze, and works when it goes on', async () => {
    const { proxy } = await openBehindProxy(engine)
    const graph = openNeo4jGraph({ ...engine.options, url: proxy.url, readMilliseconds: 300, writeMilliseconds: 300 })
    closeAll.unshift(() => graph.close())
    expect(await count(graph)).toBe(0)
    proxy.freeze()
    await expect(count(graph)).rejects.toMatchObject({ code: 'TIMEOUT' })
    await proxy.cut()
    await proxy.mend()
    expect(await count(graph)).toBe(0)
  })

  it('ends a query that runs too long', async () => {
    await engine.open()
    const graph = openNeo4jGraph({ ...engine.options, readMilliseconds: 300, writeMilliseconds: 300 })
    closeAll.push(() => graph.close())
    await expect(graph.read(SLOW)).rejects.toMatchObject({ code: 'TIMEOUT' })
    await expect(graph.write((transaction) => transaction.run(SLOW))).rejects.toMatchObject({ code: 'TIMEOUT' })
    expect(await count(graph)).toBe(0)
  })

  it('gives a query that was never answered more time, for a cold server has to plan it', async () => {
    await engine.open()
    const graph = openNeo4jGraph({ ...engine.options, readMilliseconds: 300 })
    closeAll.push(() => graph.close())
    const start = performance.now()
    await expect(graph.read(SLOW)).rejects.toMatchObject({ code: 'TIMEOUT' })
    expect(performance.now() - start).toBeGreaterThan(1_200)
  })

  it('makes a change again that ran out of time with statements that were new, and no other', async () => {
    await engine.open()
    const graph = openNeo4jGraph({ ...engine.options, writeMilliseconds: 800 })
    closeAll.push(() => graph.close())
    const statements = ['test.firstOfChange', 'test.secondOfChange'].map((name) => ({ name, text: 'RETURN 1 AS one' }))
    const takenAs: number[] = []
    const change = () =>
      graph.write(async (transaction) => {
        takenAs.push(takenAs.length)
        const next = statements.shift()
        if (next === undefined) return transaction.run({ name: 'test.secondOfChange', text: 'RETURN 1 AS one' })
        await transaction.run(next)
        await sleep(1_500)
        return []
      })
    await expect(change()).resolves.toEqual([{ one: 1 }])
    expect(takenAs).toEqual([0, 1, 2])
    statements.push({ name: 'test.firstOfChange', text: 'RETURN 1 AS one' })
    await expect(change()).rejects.toMatchObject({ code: 'TIMEOUT' })
    expect(takenAs).toEqual([0, 1, 2, 3])
  })

  it('serves readers while more of them come than there are connections', async () => {
    const graph = await engine.open()
    const answers = await Promise.all(Array.from({ length: 200 }, () => count(graph)))
    expect(new Set(answers)).toEqual(new Set([0]))
  })

  it('says that a user, a password or a database is wrong', async () => {
    const graph = await openGraph({ ...engine.options, database: 'nosuchdatabase' })
    closeAll.push(() => graph.close())
    await expect(count(graph)).rejects.toMatchObject({ code: 'DB_UNAVAILABLE' })
  })
})

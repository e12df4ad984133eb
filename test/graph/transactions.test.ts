/**
 * A change is made wholly or not at all, once it is acknowledged everybody sees it, and concurrent changes lose nothing.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { isGraphError, type GraphErrorCode } from '../../src/graph/graph-error.js'
import type { Cypher, Graph, GraphReader, Transaction } from '../../src/graph/graph.js'
import { forEachEngine } from '../engines.js'

const CREATE: Cypher = { name: 'test.create', text: 'CREATE (c:Company {id: $id, count: $count})', integers: ['count'] }
const MERGE: Cypher = {
  name: 'test.merge',
  text: `
MERGE (c:Company {id: $id})
ON CREATE SET c.by = $by
RETURN c.by AS by`,
}
const INCREMENT: Cypher = {
  name: 'test.increment',
  text: `
MATCH (c:Company {id: $id})
SET c.lock = $id
WITH c
SET c.count = c.count + 1
RETURN c.count AS count`,
}
const IDS: Cypher = { name: 'test.ids', text: 'MATCH (c:Company) RETURN c.id AS id ORDER BY c.id' }
const COUNT: Cypher = { name: 'test.count', text: 'MATCH (c:Company {id: $id}) RETURN c.count AS count' }
const WRONG: Cypher = { name: 'test.wrong', text: 'MATCH (c:Company) RETURN nothing' }

async function create(transaction: Transaction, id: string): Promise<void> {
  await transaction.run(CREATE, { id, count: 0 })
}

async function readIds(reader: GraphReader): Promise<readonly unknown[]> {
  return (await reader.read(IDS)).map(({ id }) => id)
}

async function expectFailure(attempt: Promise<unknown>, code: GraphErrorCode): Promise<void> {
  const failure = await attempt.then(String, (error: unknown) => error)
  expect(isGraphError(failure) ? failure.code : failure).toBe(code)
}

function times<Result>(count: number, make: (index: number) => Promise<Result>): Promise<PromiseSettledResult<Result>[]> {
  return Promise.allSettled(Array.from({ length: count }, (_, index) => make(index)))
}

function countFulfilled(results: readonly PromiseSettledResult<unknown>[]): number {
  return results.filter(({ status }) => status === 'fulfilled').length
}

forEachEngine((engine) => {
  it('returns what the work returned', async () => {
    const graph = await engine.open()
    expect(await graph.write(() => Promise.resolve('done'))).toBe('done')
  })

  it('sees its own writes before they are committed, and nobody else does', async () => {
    const graph = await engine.open()
    const seen = await graph.write(async (transaction) => {
      await create(transaction, 'company:kymera')
      return { inside: await readIds(transaction), outside: await readIds(graph) }
    })
    expect(seen).toEqual({ inside: ['company:kymera'], outside: [] })
  })

  it('shows a change to every reader once it is acknowledged', async () => {
    const graph = await engine.open()
    for (let index = 0; index < 20; index += 1) {
      await graph.write((transaction) => create(transaction, `company:${index}`))
      expect(await readIds(graph)).toHaveLength(index + 1)
    }
  })

  it('makes nothing of a change whose work throws', async () => {
    const graph = await engine.open()
    const work = async (transaction: Transaction): Promise<void> => {
      await create(transaction, 'company:kymera')
      throw new RangeError('no')
    }
    await expect(graph.write(work)).rejects.toThrow(RangeError)
    expect(await readIds(graph)).toEqual([])
  })

  it('makes nothing of a change with a failed statement, even if the work swallows the failure', async () => {
    const graph = await engine.open()
    const work = async (transaction: Transaction): Promise<void> => {
      await create(transaction, 'company:kymera')
      await transaction.run(WRONG).catch(() => undefined)
    }
    await expectFailure(graph.write(work), 'QUERY')
    expect(await readIds(graph)).toEqual([])
  })

  it('makes nothing of a change that breaks a unique key', async () => {
    const graph = await engine.open()
    await graph.write((transaction) => create(transaction, 'company:kymera'))
    const work = async (transaction: Transaction): Promise<void> => {
      await create(transaction, 'company:rain')
      await create(transaction, 'company:kymera')
    }
    await expectFailure(graph.write(work), 'CONSTRAINT')
    expect(await readIds(graph)).toEqual(['company:kymera'])
  })

  it('refuses a reading query that writes, without a trace', async () => {
    const graph = await engine.open()
    await expectFailure(graph.read(CREATE, { id: 'company:kymera', count: 0 }), 'QUERY')
    expect(await readIds(graph)).toEqual([])
  })

  it('refuses a statement after the end of its transaction', async () => {
    const graph = await engine.open()
    const transaction = await graph.write((inside) => Promise.resolve(inside))
    await expectFailure(transaction.run(CREATE, { id: 'company:kymera', count: 0 }), 'CLOSED')
  })

  it('creates one of 50 that are created with one key at once', async () => {
    const graph = await engine.open()
    const results = await times(50, () => graph.write((transaction) => create(transaction, 'company:kymera')))
    expect(countFulfilled(results)).toBe(1)
    expect(await readIds(graph)).toEqual(['company:kymera'])
  })

  it('gives 50 that merge one key at once the same node', async () => {
    const graph = await engine.open()
    const results = await times(50, (by) => graph.write((transaction) => transaction.run(MERGE, { id: 'company:kymera', by })))
    const makers: ReadonlySet<unknown> = new Set(
      results.map((result) => (result.status === 'fulfilled' ? result.value[0]?.['by'] : 'failed')),
    )
    expect(makers.size).toBe(1)
    expect(await readIds(graph)).toEqual(['company:kymera'])
  })

  it('loses none of 50 changes of one node that lock it before they read', async () => {
    const graph = await engine.open()
    await graph.write((transaction) => create(transaction, 'company:kymera'))
    const results = await times(50, () => graph.write((transaction) => transaction.run(INCREMENT, { id: 'company:kymera' })))
    expect(countFulfilled(results)).toBe(50)
    expect(await graph.read(COUNT, { id: 'company:kymera' })).toEqual([{ count: 50 }])
  })

  it('refuses the change that would wait behind 271 others', async () => {
    const graph = await engine.open()
    const results = await times(300, () => graph.write((transaction) => transaction.run(IDS)))
    const codes = results.map((result) => (result.status === 'rejected' && isGraphError(result.reason) ? result.reason.code : 'DONE'))
    expect(codes.filter((code) => code === 'DONE')).toHaveLength(272)
    expect(codes.filter((code) => code === 'OVERLOADED')).toHaveLength(28)
  })

  it('finishes the change at work before it closes, and takes none afterwards', async () => {
    const graph = await engine.open()
    const change = graph.write(async (transaction) => {
      await create(transaction, 'company:kymera')
      await sleep(200)
      return 'kept'
    })
    await sleep(50)
    await graph.close()
    expect(await change).toBe('kept')
    await expectFailure(readIds(graph), 'CLOSED')
    await expectFailure(writeNothing(graph), 'CLOSED')
  })

  it('may be closed twice', async () => {
    const graph = await engine.open()
    await graph.close()
    await expect(graph.close()).resolves.toBeUndefined()
  })

  it('names the query that failed', async () => {
    const graph = await engine.open()
    await expect(graph.read(WRONG)).rejects.toThrow(/^test\.wrong failed: /)
  })
})

async function writeNothing(graph: Graph): Promise<void> {
  await graph.write(() => Promise.resolve())
}

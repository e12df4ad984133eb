import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { forEachEngine, type TestEngine } from '../engines.js'
import { pick } from '../graphql/seeded-graph.js'
import { askServer, send } from './ask-server.js'
import { temporaryPath } from './graph-folder.js'
import { holdRequest } from './held-request.js'
import { nameGraph, startServerProcess, type Environment, type ServerProcess } from './server-process.js'

const HEAD = '{ history(id: "compound:kt-253", first: 100) { nodes { sequence hash at } } serverInfo { dataVersion engine } }'

forEachEngine((engine) => {
  describe('a server that starts for the first time', () => {
    it('loads the seed and prints where to go, with a query that works there', async () => {
      const server = startServerProcess(await emptyGraph(engine))
      const url = await server.url
      expect(await server.printed(/GraphiQL\s+(\S+)/)).toContain(url.replace('/graphql', '/ide'))
      const answer = await askServer(url, await server.printed(/# How[^]*\n}\n/))
      expect(pick(answer.body, 'data.comparePotency.comparisons.nodes.*.ratio.display')).toHaveLength(5)
    })

    it('has, started again, the history that it had and no other', async () => {
      const environment = await emptyGraph(engine)
      const before = await answerOnce(startServerProcess(environment))
      expect(await answerOnce(startServerProcess(environment))).toEqual(before)
    })
  })

  describe('a server that is told to stop', () => {
    it.each(['SIGTERM', 'SIGINT'] as const)('by %s answers the request in flight, then exits with 0', async (signal) => {
      const server = startServerProcess(await emptyGraph(engine))
      const request = await holdRequest(await server.url, '{ compound(by: { name: "KT-253" }) { id } }')
      const ending = server.stop(signal)
      await untilRefused(await server.url)
      expect(await request.finish()).toContain('"data":{"compound":{"id":"compound:kt-253"}}')
      expect(await ending).toEqual({ code: 0, signal: null })
    })
  })

  describe('the log off a terminal', () => {
    it('is a JSON line for each operation, with request id, name and the named queries with their times', async () => {
      const server = startServerProcess(await emptyGraph(engine))
      const answer = await askServer(await server.url, 'query WhoIsIt { compound(by: { name: "AMG 232" }) { name } }')
      await server.stop()
      const lines = server.log()
      expect(lines.find(({ msg }) => msg === 'operation')).toMatchObject({
        requestId: answer.headers.get('x-request-id'),
        operation: 'WhoIsIt',
        milliseconds: expectNumber(),
        queries: [
          { name: 'searchKey.find', milliseconds: expectNumber() },
          { name: 'compound.findByIds', milliseconds: expectNumber() },
        ],
      })
      expect(lines.map(({ msg }) => msg).slice(-2)).toEqual(['stopping', 'stopped'])
    })
  })
})

describe('a server of a data folder', () => {
  it('leaves a folder that was closed cleanly', async () => {
    const folder = temporaryPath('graph')
    await answerOnce(startServerProcess({ GRAPH_URL: folder }))
    expect(readdirSync(folder).sort()).toEqual(['commit.json', 'graph.grafeo', 'token-secret'])
  })

  it('ends at once at the second signal, and loses nothing', async () => {
    const environment = { GRAPH_URL: temporaryPath('graph') }
    const before = await answerOnce(startServerProcess(environment))
    const server = startServerProcess(environment)
    const request = await holdRequest(await server.url, HEAD)
    void server.stop('SIGTERM')
    await untilRefused(await server.url)
    expect(await server.stop('SIGTERM')).toEqual({ code: 1, signal: null })
    expect(await request.answer).not.toContain('HTTP/1.1 200')
    expect(await answerOnce(startServerProcess(environment))).toEqual(before)
  })

  it('does not wait for a request in flight longer than SHUTDOWN_TIMEOUT_SECONDS', async () => {
    const server = startServerProcess({ GRAPH_URL: 'memory:', SHUTDOWN_TIMEOUT_SECONDS: '1' })
    await holdRequest(await server.url, HEAD)
    expect(await server.stop()).toEqual({ code: 0, signal: null })
  })

  it('is ready when it says where it is', async () => {
    const url = await startServerProcess({ GRAPH_URL: 'memory:' }).url
    expect(await send(url.replace('/graphql', '/ready'))).toMatchObject({ status: 200, body: { status: 'ready', engine: 'embedded' } })
  })
})

/** What names a graph without content. */
async function emptyGraph(engine: TestEngine): Promise<Environment> {
  if (engine.name === 'embedded') return { GRAPH_URL: temporaryPath('graph') }
  await engine.open()
  return nameGraph(engine)
}

/** The history that a server tells, which is stopped then. */
async function answerOnce(server: ServerProcess): Promise<unknown> {
  const { body } = await askServer(await server.url, HEAD)
  await server.stop()
  return body
}

/** Until the server has seen the signal: then it takes no more connections. */
async function untilRefused(url: string): Promise<void> {
  const health = url.replace('/graphql', '/health')
  for (;;) {
    const status = await fetch(health, { headers: { connection: 'close' } }).then(
      (response) => response.status,
      () => null,
    )
    if (status !== 200) return
  }
}

function expectNumber(): unknown {
  return expect.any(Number)
}

import { describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/importers/load-seed.js'
import { onNeo4j, type TestEngine } from '../engines.js'
import { startBoltProxy, type BoltProxy } from '../graph/bolt-proxy.js'
import { askServer, send } from './ask-server.js'
import { startServerProcess, type ServerProcess } from './server-process.js'

const QUERY = '{ compound(by: { name: "KT-253" }) { id } }'
const FOUND = { data: { compound: { id: 'compound:kt-253' } } }

describe('a server without its Neo4j', () => {
  it('starts, is alive and not ready, and fails queries within three seconds', async () => {
    const server = startServerProcess({ GRAPH_URL: 'bolt://127.0.0.1:1' })
    const url = await server.url
    expect(await statusOf(url, '/health')).toBe(200)
    expect(await statusOf(url, '/ready')).toBe(503)
    await expectUnavailable(url)
  })

  it('tells its clients nothing of the machine that is away, and its log everything', async () => {
    const server = startServerProcess({ GRAPH_URL: 'bolt://127.0.0.1:1' })
    expect(JSON.stringify((await askServer(await server.url, QUERY)).body)).not.toMatch(/127\.0\.0\.1|bolt|ECONN/)
    expect(server.stderr()).toContain('127.0.0.1:1')
  })

  it('exits with 0 when it is told to stop', async () => {
    const server = startServerProcess({ GRAPH_URL: 'neo4j://127.0.0.1:1' })
    await server.url
    expect(await server.stop()).toEqual({ code: 0, signal: null })
  })
})

onNeo4j((engine) => {
  describe('a server whose Neo4j comes later', () => {
    it('prepares it then and answers, without a restart', async () => {
      const { server, proxy } = await startBehind(engine, { away: true })
      const url = await server.url
      await expectUnavailable(url)
      await proxy.mend()
      expect(await askUntilFound(url)).toMatchObject(FOUND)
      expect(await statusOf(url, '/ready')).toBe(200)
      await proxy.close()
    })
  })

  describe('a server whose Neo4j goes and comes back', () => {
    it.each(['cut', 'freeze'] as const)('(%s) says so meanwhile, and answers again', async (fault) => {
      const { server, proxy } = await startBehind(engine, { away: false })
      const url = await server.url
      expect((await askServer(url, QUERY)).body).toMatchObject(FOUND)
      await proxy[fault]()
      expect(await statusOf(url, '/ready')).toBe(503)
      expect(await statusOf(url, '/health')).toBe(200)
      if (fault === 'cut') await expectUnavailable(url)
      await proxy.mend()
      expect(await askUntilFound(url)).toMatchObject(FOUND)
      await proxy.close()
    })
  })
})

async function startBehind(
  engine: TestEngine,
  { away }: { readonly away: boolean },
): Promise<{ readonly server: ServerProcess; readonly proxy: BoltProxy }> {
  const graph = await engine.open()
  if (!away) await loadSeed(graph, { at: new Date().toISOString() })
  const { url, user = 'neo4j', password = '' } = engine.options
  const proxy = await startBoltProxy(url)
  if (away) await proxy.cut()
  return { server: startServerProcess({ GRAPH_URL: proxy.url, GRAPH_USER: user, GRAPH_PASSWORD: password }), proxy }
}

async function statusOf(url: string, path: string): Promise<number> {
  return (await send(url.replace('/graphql', path))).status
}

async function expectUnavailable(url: string): Promise<void> {
  const start = performance.now()
  expect((await askServer(url, QUERY)).body).toMatchObject({ errors: [{ extensions: { code: 'DB_UNAVAILABLE' } }] })
  expect(performance.now() - start).toBeLessThan(3_000)
}

/** Within ten seconds of the return of the graph; the last answer otherwise. */
async function askUntilFound(url: string): Promise<unknown> {
  const deadline = performance.now() + 10_000
  for (;;) {
    const { body } = await askServer(url, QUERY)
    if (JSON.stringify(body) === JSON.stringify(FOUND) || performance.now() > deadline) return body
  }
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Cypher } from '../../src/graph/graph.js'
import { SCHEMA_VERSION } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { listConfig } from '../../src/server/config.js'
import { forEachEngine, onNeo4j } from '../engines.js'
import { pick } from '../graphql/seeded-graph.js'
import { temporaryPath } from '../server/graph-folder.js'
import { nameGraph, startServerProcess } from '../server/server-process.js'
import { readLines, runCommand, type CommandResult } from './run-command.js'
import { withStoredSeed } from './stored-seed.js'

const DOCUMENT = fileURLToPath(new URL('../../../shared/source/kt-253-comparative-guide.txt', import.meta.url))

const REWIND: Cypher = { name: 'test.rewind', text: "MATCH (v:SchemaVersion {id: 'schema-version'}) SET v.version = 1" }

forEachEngine((engine) => {
  const seed = withStoredSeed(engine)
  const run = (...args: readonly string[]): Promise<CommandResult> => runCommand(args, { env: seed.env() })

  describe('equipotent verify-audit', () => {
    it('prints the head of a sound history, which it then finds in it', async () => {
      const { code, stdout } = await run('verify-audit')
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+:[0-9a-f]{64}\n$/)])
      expect(await run('verify-audit', '--expect', stdout.trim())).toMatchObject({ code: 0, stdout })
    })

    it('fails for a head beyond its end, as of a log whose end was cut off', async () => {
      const [sequence = '', hash = ''] = (await run('verify-audit')).stdout.trim().split(':')
      const { code, stdout, stderr } = await run('verify-audit', '--expect', `${Number(sequence) + 1}:${hash}`)
      expect([code, `${stdout}${stderr}`]).toEqual([1, expect.stringContaining('EXPECTED_HEAD_MISSING')])
    })

    it('fails for a head that its history does not have, and refuses what is no head', async () => {
      const wrong = await run('verify-audit', '--expect', `3:${'0'.repeat(64)}`, '--json')
      expect(wrong.code).toBe(1)
      expect(readLines(wrong.stdout)).toMatchObject([{ ok: false, problems: [{ code: expectText(/\w/) }] }])
      expect(await run('verify-audit', '--expect', 'yesterday')).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expectText(/^--expect "yesterday"/),
      })
    })
  })

  describe.skipIf(!existsSync(DOCUMENT))('equipotent verify-source', () => {
    it('finds every locator in the document', async () => {
      const { code, stdout } = await run('verify-source', DOCUMENT, '--json')
      const checks = readLines(stdout)
      expect([code, new Set(pick(checks, '*.state'))]).toEqual([0, new Set(['MATCH'])])
      expect(checks.length).toBeGreaterThan(100)
    })

    it('names the locators that another text does not have, and exits with 1', async () => {
      const changed = seed.path('changed.txt')
      writeFileSync(changed, readFileSync(DOCUMENT, 'utf8').replace('| 280 ', '| 281 '))
      const { code, stdout, stderr } = await run('verify-source', changed)
      const mismatches = stdout.split('\n').filter((line) => line.startsWith('MISMATCH'))
      expect(code).toBe(1)
      expect(mismatches.join('\n')).toContain('measurement:kt-253-comparative-guide:navtemadlin:ic50')
      expect(stderr).toMatch(new RegExp(`^\\d+ locators, ${mismatches.length} do not match\\n$`))
    })

    it('refuses a document that the graph does not know', async () => {
      const { code, stderr } = await run('verify-source', DOCUMENT, '--document', 'document:nothing')
      expect([code, stderr]).toEqual([2, 'The graph holds nothing of "document:nothing".\n'])
    })
  })

  describe('equipotent export and restore', () => {
    it('carry a graph into a folder with its hash and its answers', async () => {
      const file = seed.path('backup.ndjson')
      expect(await run('export', file)).toMatchObject({ code: 0, stdout: expectText(/backup\.ndjson: \d+ nodes and \d+ relationships/) })
      const restored = seed.path('restored')
      expect(await run('restore', file, '--graph', restored)).toMatchObject({ code: 0 })
      for (const command of [['graph-hash'], ['compare', 'KT-253']]) {
        expect(await run(...command, '--graph', restored)).toEqual(await run(...command))
      }
    })

    it('refuse to fill a graph that holds something, and leave it', async () => {
      const before = await run('graph-hash')
      const refused = await run('restore', seed.path('backup.ndjson'))
      expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expectText(/Restore only fills an empty graph/) })
      expect(await run('graph-hash')).toEqual(before)
    })

    it('refuse a file that was cut short, and leave the graph empty', async () => {
      const file = seed.path('cut.ndjson')
      writeFileSync(file, readFileSync(seed.path('backup.ndjson'), 'utf8').split('\n').slice(0, 50).join('\n'))
      const { code, stderr } = await run('restore', file, '--graph', seed.path('emptied'))
      expect([code, stderr]).toEqual([1, expectText(/^".*cut\.ndjson" is not whole: /)])
    })
  })

  describe('equipotent migrate', () => {
    it('has nothing to do twice', async () => {
      expect(await run('migrate')).toMatchObject({ code: 0, stdout: expectText(/^schema version \d+: nothing to do\n$/), stderr: '' })
    })

    it('exports a graph of an older schema before it changes it', async () => {
      const { GRAPH_URL: url = '', GRAPH_USER: user, GRAPH_PASSWORD: password } = seed.env()
      const graph = await openGraph({ url, user, password })
      await graph.write((transaction) => transaction.run(REWIND))
      await graph.close()
      const backup = seed.path('before.ndjson')
      expect(await run('migrate', '--backup', backup)).toEqual({
        code: 0,
        stdout: `schema version 1 → ${SCHEMA_VERSION}\n`,
        stderr: `exported to ${backup}\n`,
      })
      expect(readFileSync(backup, 'utf8')).toMatch(/^\{.*"kind":"manifest".*\}\n/)
    })

    it('brings an empty graph to the newest schema and loads nothing', async () => {
      const graph = seed.path('migrated')
      const { code, stdout } = await run('migrate', '--json', '--graph', graph)
      expect([code, readLines(stdout)]).toEqual([0, [{ from: 0, to: expectNumber(), exported: null }]])
      expect(await run('check', '--graph', graph)).toMatchObject({ stdout: expectText(/data version 0\n$/) })
    })
  })

  describe('equipotent check', () => {
    it('prints each variable with its value and where it comes from, then the graph', async () => {
      const { code, stdout } = await run('check')
      expect(code).toBe(0)
      for (const { name } of listConfig({})) expect(stdout).toMatch(new RegExp(`^${name} .*(default|environment)`, 'm'))
      expect(stdout).toMatch(new RegExp(`on the ${engine.name} engine: schema version \\d+, data version \\d+\\n$`))
    })

    it('prints with --json an object for each variable by its name, and one for the graph', async () => {
      const objects = readLines((await run('check', '--json')).stdout)
      expect(pick(objects, '*.name')).toEqual(listConfig({}).map(({ name }) => name))
      expect(objects.at(-1)).toMatchObject({ ok: true, engine: engine.name, dataVersion: expectText(/^\d+$/) })
    })
  })
})

onNeo4j((engine) => {
  describe('equipotent restore', () => {
    it('carries the graph of a folder to Neo4j with its hash and its answers', async () => {
      await engine.open()
      const [folder, file] = [temporaryPath('graph'), temporaryPath('backup.ndjson')]
      expect((await runCommand(['export', file, '--graph', folder])).code).toBe(0)
      expect((await runCommand(['restore', file], { env: nameGraph(engine) })).code).toBe(0)
      for (const command of [['graph-hash'], ['compare', 'KT-253', '--json']]) {
        expect(await runCommand(command, { env: nameGraph(engine) })).toEqual(await runCommand([...command, '--graph', folder]))
      }
    })
  })
})

describe('equipotent beside a server that holds the folder', () => {
  it('checks that the server is ready, and refuses what needs the folder, naming who has it', async () => {
    const folder = temporaryPath('graph')
    const server = startServerProcess({ GRAPH_URL: folder })
    const url = await server.url
    expect(await runCommand(['check', '--graph', folder])).toMatchObject({
      code: 0,
      stdout: expectText(/served by process \d+ at http.*ready\n$/),
    })
    const { code, stderr } = await runCommand(['graph-hash', '--graph', folder])
    expect([code, stderr]).toEqual([
      1,
      `"${folder}" is held by process ${server.pid}, which serves ${url}. Ask that server, or stop it first.\n`,
    ])
  })

  it('check fails for a graph that cannot be reached, and says why', async () => {
    const { code, stdout } = await runCommand(['check', '--json', '--graph', 'bolt://127.0.0.1:1'])
    expect([code, readLines(stdout).at(-1)]).toMatchObject([1, { ok: false, code: 'DB_UNAVAILABLE' }])
  })
})

function expectText(pattern: RegExp): unknown {
  return expect.stringMatching(pattern)
}

function expectNumber(): unknown {
  return expect.any(Number)
}

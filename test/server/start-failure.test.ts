import { createServer } from 'node:net'
import { once } from 'node:events'
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findSecretFile } from '../../src/graph/open-graph.js'
import { describeFolder, temporaryPath } from './graph-folder.js'
import { startServerProcess, type Environment } from './server-process.js'

describe('a server that cannot listen', () => {
  it('says on one line that its port is in use, and exits with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const said = `Port ${port} of 127.0.0.1 is in use. Stop what uses it, or set PORT to another (0 for any free one).`
    await expectRefusal({ GRAPH_URL: 'memory:', PORT: port }, 1, said)
    other.close()
  })

  it.each(['nobody.invalid', '8.8.8.8'])('says on one line that %s is no address of this machine, and exits with 1', async (HOST) => {
    await expectRefusal({ GRAPH_URL: 'memory:', HOST }, 1, `HOST="${HOST}" is no address of this machine.`)
  })
})

describe('a server with a broken configuration', () => {
  it('says on one line for each broken variable what it must be, and exits with 2', async () => {
    const ending = await endOf({ GRAPH_URL: 'http://127.0.0.1', PORT: '99999', LOG_LEVEL: 'loud' })
    expect(ending).toEqual({
      code: 2,
      stderr: [
        'GRAPH_URL="http://127.0.0.1" must be a folder, memory:, neo4j://host:port or bolt://host:port.',
        'PORT="99999" must be a whole number from 0 to 65535.',
        'LOG_LEVEL="loud" must be one of fatal, error, warn, info, debug, trace, silent.',
        '',
      ].join('\n'),
    })
  })
})

describe('a server whose secret cannot be used', () => {
  it('says so on one line, exits with 2 and makes no graph', async () => {
    const [GRAPH_URL, AUTH_SECRET_FILE] = [temporaryPath('graph'), temporaryPath('secret')]
    await expectRefusal({ GRAPH_URL, AUTH_SECRET_FILE }, 2, `The secret file "${AUTH_SECRET_FILE}" cannot be read (ENOENT).`)
    expect(existsSync(GRAPH_URL)).toBe(false)
  })

  it('leaves its data folder as it was where the secret there is too short', async () => {
    const folder = await folderWithShortSecret()
    await expectRefusalUntouched(folder, /^The secret in "[^\n]*" has 5 bytes; it needs 32 or more\.[^\n]*\n$/, 2)
  })

  it('serves none the less where an issuer elsewhere signs tokens', async () => {
    const GRAPH_URL = await folderWithShortSecret()
    const server = startServerProcess({ GRAPH_URL, AUTH_JWKS_URL: 'http://127.0.0.1:9/keys', AUTH_ISSUER: 'x', AUTH_AUDIENCE: 'y' })
    await server.url
    expect(await server.stop()).toEqual({ code: 0, signal: null })
  })
})

describe('a server whose data folder cannot be used', () => {
  it('names the process that holds it and where it serves, and exits with 1', async () => {
    const GRAPH_URL = temporaryPath('graph')
    const holder = startServerProcess({ GRAPH_URL })
    const url = await holder.url
    const said = `"${GRAPH_URL}" is held by process ${holder.pid}, which serves ${url}. Ask that server, or stop it first.`
    await expectRefusal({ GRAPH_URL }, 1, said)
  })

  it('says that it is damaged, names the way back, exits with 1 and leaves every byte as it was', async () => {
    const folder = await servedFolder()
    truncateSync(join(folder, 'graph.grafeo'), 4096)
    await expectRefusalUntouched(folder, /^"[^\n]*" is damaged: [^\n]*restore[^\n]*\n$/)
  })

  it('says that it is of a newer version, exits with 1 and leaves every byte as it was', async () => {
    const folder = await servedFolder()
    const file = join(folder, 'commit.json')
    const record: unknown = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...Object(record), formatVersion: 99 }))
    await expectRefusalUntouched(folder, /^"[^\n]*" has data format 99, [^\n]*\n$/)
  })
})

async function endOf(settings: Environment): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const server = startServerProcess(settings)
  const { code } = await server.ending
  return { code, stderr: server.stderr() }
}

/** One line that begins so, and nothing more. */
async function expectRefusal(settings: Environment, exitCode: number, beginning: string): Promise<void> {
  const { code, stderr } = await endOf(settings)
  expect(stderr.slice(0, beginning.length)).toBe(beginning)
  expect([code, stderr.trimEnd().split('\n').length]).toEqual([exitCode, 1])
}

async function expectRefusalUntouched(folder: string, message: RegExp, exitCode = 1): Promise<void> {
  const before = describeFolder(folder)
  const { code, stderr } = await endOf({ GRAPH_URL: folder })
  expect(stderr).toMatch(message)
  expect(code).toBe(exitCode)
  expect(describeFolder(folder)).toEqual(before)
}

async function folderWithShortSecret(): Promise<string> {
  const folder = await servedFolder()
  const file = findSecretFile(folder)
  if (file === null) throw new Error('A folder has a file for its secret.')
  writeFileSync(file, 'short')
  return folder
}

/** A data folder with the seed, closed cleanly. */
async function servedFolder(): Promise<string> {
  const folder = temporaryPath('graph')
  const server = startServerProcess({ GRAPH_URL: folder })
  await server.url
  await server.stop()
  return folder
}

/**
 * A data folder keeps every acknowledged change, and one that does not is refused and left as it is.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isGraphError, type GraphErrorCode } from '../../src/graph/graph-error.js'
import type { Cypher } from '../../src/graph/graph.js'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { announceServer, findServer, openGraph } from '../../src/graph/open-graph.js'
import { appendChange, countChanges } from './change-log.js'

const CREATE_VALUES: Cypher = { name: 'test.createValues', text: `CREATE (c:Company {id: 'company:kymera'}) SET c += $properties` }
const READ_VALUES: Cypher = { name: 'test.readValues', text: 'MATCH (c:Company) RETURN properties(c) AS properties' }

let folder: string
const children: ChildProcess[] = []

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'equipotent-folder-')), 'graph')
})

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

async function closeAfterChanges(changes: number): Promise<void> {
  const graph = await openGraph({ url: folder })
  await migrate(graph)
  for (let change = 0; change < changes; change += 1) await appendChange(graph)
  await graph.close()
}

/** Starts a process that appends changes, kills it after so many, and returns the last that it had acknowledged. */
async function killAfterChanges(changes: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'append-changes.ts'), folder])
  children.push(child)
  let printed = ''
  return await new Promise((resolve, reject) => {
    let complaint = ''
    child.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString()
      if (printed.split('\n').length > changes) child.kill('SIGKILL')
    })
    child.once('close', (_, signal) => {
      const acknowledged = Number(printed.split('\n').at(-2))
      if (signal === 'SIGKILL') resolve(acknowledged)
      else reject(new Error(complaint))
    })
  })
}

async function countChangesInFolder(): Promise<number> {
  const graph = await openGraph({ url: folder })
  try {
    return await countChanges(graph)
  } finally {
    await graph.close()
  }
}

async function expectRefused(code: GraphErrorCode, message: RegExp): Promise<void> {
  const refusal = await openGraph({ url: folder }).then(String, (error: unknown) => error)
  expect(isGraphError(refusal, code) ? refusal.message : refusal).toMatch(message)
}

async function expectRefusedUntouched(code: GraphErrorCode, message: RegExp): Promise<void> {
  const before = describeFolder()
  await expectRefused(code, message)
  expect(describeFolder()).toEqual(before)
}

function describeFolder(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const file = join(folder, name)
      const { mtimeMs } = statSync(file)
      return `${name} ${mtimeMs} ${statSync(file).isFile() ? readFileSync(file, 'base64') : ''}`
    })
}

function findLog(): string {
  const log = join(folder, 'graph.grafeo.wal')
  return join(log, readdirSync(log).sort().at(-1) ?? '')
}

function rewriteCommit(change: Readonly<Record<string, unknown>>): void {
  const file = join(folder, 'commit.json')
  const record: unknown = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify(Object.assign({}, record, change)))
}

/** What the folder would hold if the machine stopped now. */
function copyFolder(): string {
  const copy = join(folder, '..', 'copy')
  cpSync(folder, copy, { recursive: true })
  return copy
}

async function readValues(url: string): Promise<unknown> {
  const graph = await openGraph({ url })
  try {
    return (await graph.read(READ_VALUES))[0]?.['properties']
  } finally {
    await graph.close()
  }
}

describe('a data folder', () => {
  it('has every kind of value after a restart, and after a crash', async () => {
    const values = { whole: 280, float: 0.1, text: 'µM 😀 \u0000', flag: true, floats: [1, 2.5], wholes: [1, 2], texts: [''], none: [] }
    const graph = await openGraph({ url: folder })
    await migrate(graph)
    await graph.write((transaction) => transaction.run(CREATE_VALUES, { properties: values }))
    const copy = copyFolder()
    await graph.close()
    expect([await readValues(folder), await readValues(copy)]).toEqual([
      { id: 'company:kymera', ...values },
      { id: 'company:kymera', ...values },
    ])
  })

  it('has after a restart what was written before', async () => {
    await closeAfterChanges(3)
    expect(await countChangesInFolder()).toBe(3)
  })

  it('holds the database and the commit record alone once it is closed', async () => {
    await closeAfterChanges(1)
    expect(readdirSync(folder).sort()).toEqual(['commit.json', 'graph.grafeo'])
  })

  it('loses no acknowledged change when its process is killed', async () => {
    for (const changes of [1, 7, 40]) {
      const acknowledged = await killAfterChanges(changes)
      expect(await countChangesInFolder()).toBeGreaterThanOrEqual(acknowledged)
    }
  })

  it('is refused where a file stands, and says to name a folder', async () => {
    writeFileSync(folder, 'a file')
    await expect(openGraph({ url: folder })).rejects.toThrow('a file stands where a folder should; name a folder')
  })

  it('is refused when its log was cut short', async () => {
    await killAfterChanges(20)
    truncateSync(findLog(), statSync(findLog()).size >> 1)
    await expectRefusedUntouched('DAMAGED', /ends with change \d+, but change \d+ was acknowledged.*equipotent restore/)
  })

  it('is refused when a byte of its log was changed', async () => {
    await killAfterChanges(20)
    const bytes = readFileSync(findLog())
    bytes[bytes.length >> 1] = 255 - (bytes[bytes.length >> 1] ?? 0)
    writeFileSync(findLog(), bytes)
    await expectRefusedUntouched('DAMAGED', /Nothing was touched/)
  })

  it('is refused when its database is gone', async () => {
    await closeAfterChanges(1)
    rmSync(join(folder, 'graph.grafeo'))
    await expectRefusedUntouched('DAMAGED', /graph.grafeo is missing/)
  })

  it('is refused when its database is that of an earlier time', async () => {
    await closeAfterChanges(1)
    cpSync(join(folder, 'graph.grafeo'), join(folder, '..', 'earlier'))
    await closeAfterChanges(1)
    cpSync(join(folder, '..', 'earlier'), join(folder, 'graph.grafeo'))
    await expectRefusedUntouched('DAMAGED', /ends with change 1, but change 2 was acknowledged/)
  })

  it('is refused when its last change is another one', async () => {
    await closeAfterChanges(1)
    rewriteCommit({ hash: 'another' })
    await expectRefusedUntouched('DAMAGED', /is not the one that was acknowledged/)
  })

  it('is refused when its commit record is missing, torn or of another graph', async () => {
    await closeAfterChanges(1)
    rewriteCommit({ graphId: 'another' })
    await expectRefusedUntouched('DAMAGED', /belongs to another graph/)
    truncateSync(join(folder, 'commit.json'), 20)
    await expectRefusedUntouched('DAMAGED', /is no commit record/)
    rmSync(join(folder, 'commit.json'))
    await expectRefusedUntouched('DAMAGED', /commit.json is missing/)
  })

  it('is refused when a later version wrote it', async () => {
    await closeAfterChanges(1)
    rewriteCommit({ formatVersion: 2, unknownToUs: true })
    await expectRefusedUntouched('NEWER_FORMAT', /has data format 2, this program knows format 1/)
  })

  it('is refused while another process holds it, naming the process and its URL', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'append-changes.ts'), folder])
    children.push(child)
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await expectRefused('BUSY', new RegExp(`is held by process ${child.pid ?? 0}\\.`))
  })

  it('tells other processes where it is served', async () => {
    const graph = await openGraph({ url: folder })
    announceServer(folder, 'http://127.0.0.1:4000')
    expect(findServer(folder)).toEqual({ pid: process.pid, url: 'http://127.0.0.1:4000' })
    await expectRefused('BUSY', /serves http:\/\/127\.0\.0\.1:4000/)
    await graph.close()
    expect(findServer(folder)).toBeNull()
  })

  it('is not held by a process that is gone', async () => {
    await killAfterChanges(1)
    expect(findServer(folder)).toBeNull()
    const graph = await openGraph({ url: folder })
    await graph.close()
  })
})

describe('a full disk', () => {
  it('refuses the change, keeps those before and takes more once there is room', async () => {
    const script = join(import.meta.dirname, 'fill-disk.ts')
    const child = spawn('bash', ['-c', `trap '' XFSZ; ulimit -f 600; exec "$0" --import tsx "$1" "$2"`, process.execPath, script, folder])
    children.push(child)
    let printed = ''
    child.stdout.on('data', (text: Buffer) => (printed += text.toString()))
    await new Promise((resolve) => child.once('close', resolve))
    const graph = await openGraph({ url: folder })
    const report: unknown = JSON.parse(printed)
    expect(report).toEqual({ changes: await countChanges(graph), code: 'DB_UNAVAILABLE' })
    await appendChange(graph)
    await graph.close()
  })
})

/**
 * What a commit needs to outlive a loss of power is on the disk before it is acknowledged: the log, and the names that lead to it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type * as FileSystem from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followWriteAheadLog } from '../../src/graph/embedded/write-ahead-log.js'

const synced = vi.hoisted((): string[] => [])

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof FileSystem>()
  const open = async (path: string, flags: string): Promise<FileSystem.FileHandle> => {
    const handle = await original.open(path, flags)
    for (const method of ['sync', 'datasync'] as const) {
      vi.spyOn(handle, method).mockImplementation(() => Promise.resolve(void synced.push(path)))
    }
    return handle
  }
  return { ...original, open }
})

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'equipotent-log-'))
  mkdirSync(join(folder, 'wal'))
  synced.length = 0
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function takeSynced(): readonly string[] {
  return synced.splice(0).map((path) => relative(folder, path))
}

it('syncs the folders of a log file when it is new, and the file at every commit', async () => {
  const log = followWriteAheadLog(join(folder, 'wal'))
  writeFileSync(join(folder, 'wal', '1.log'), '')
  await log.sync()
  expect(takeSynced()).toEqual(['wal', '', 'wal/1.log'])
  await log.sync()
  expect(takeSynced()).toEqual(['wal/1.log'])
  writeFileSync(join(folder, 'wal', '2.log'), '')
  await log.sync()
  expect(takeSynced()).toEqual(['wal', 'wal/2.log'])
  await log.close()
})

it('has nothing to sync while there is no log', async () => {
  const log = followWriteAheadLog(join(folder, 'wal'))
  await log.sync()
  expect(takeSynced()).toEqual([])
})

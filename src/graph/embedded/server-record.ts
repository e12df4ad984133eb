/**
 * `server.json` says which process has the folder open and where it serves, so that a command beside it can ask it.
 *
 * It only informs: the lock is the engine's own. A record of a process that is gone means nothing.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { GraphFolder } from './graph-folder.js'

export interface ServerRecord {
  readonly pid: number
  /** Null while the process does not serve over HTTP. */
  readonly url: string | null
}

/** The process that has the folder open; null when it is gone or there was none. */
export function findServerRecord({ serverFile }: GraphFolder): ServerRecord | null {
  try {
    const record: unknown = JSON.parse(readFileSync(serverFile, 'utf8'))
    return isServerRecord(record) && isRunning(record.pid) ? { pid: record.pid, url: record.url } : null
  } catch {
    return null
  }
}

export function writeServerRecord({ serverFile }: GraphFolder, url: string | null): void {
  const partial = `${serverFile}.${process.pid}`
  writeFileSync(partial, `${JSON.stringify({ pid: process.pid, url })}\n`)
  renameSync(partial, serverFile)
}

export function removeServerRecord({ serverFile }: GraphFolder): void {
  rmSync(serverFile, { force: true })
}

function isServerRecord(record: unknown): record is ServerRecord {
  if (typeof record !== 'object' || record === null || !('pid' in record) || !('url' in record)) return false
  return Number.isSafeInteger(record.pid) && (record.url === null || typeof record.url === 'string')
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' // it runs as somebody else
  }
}

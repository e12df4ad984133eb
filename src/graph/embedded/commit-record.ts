/**
 * `commit.json` says how far the acknowledged changes reach, so that a database that lost some is noticed.
 *
 * It is written in place, always 512 bytes long: one sector, which a disk writes wholly or not at all.
 */
import { constants, existsSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { GraphError } from '../graph-error.js'
import type { GrafeoDatabase } from './grafeo.js'
import type { GraphFolder } from './graph-folder.js'

export const FORMAT_VERSION = 1
const BYTES = 512

export interface CommitRecord {
  readonly formatVersion: number
  /** Null until the graph is migrated for the first time. */
  readonly graphId: string | null
  readonly sequence: number
  readonly hash: string
  readonly nodes: number
  readonly relationships: number
}

export const NO_COMMIT: CommitRecord = {
  formatVersion: FORMAT_VERSION,
  graphId: null,
  sequence: 0,
  hash: '',
  nodes: 0,
  relationships: 0,
}

const READ_HEAD = `
MATCH (h:AuditHead {id: 'audit-head'})
RETURN h.graphId AS graphId, h.sequence AS sequence, h.hash AS hash`

/** How far the database itself reaches. */
export async function describeLastCommit(database: GrafeoDatabase): Promise<CommitRecord> {
  const [row] = (await database.executeCypher(READ_HEAD)).toArray()
  const { graphId, sequence, hash } = row ?? {}
  return {
    formatVersion: FORMAT_VERSION,
    graphId: typeof graphId === 'string' ? graphId : null,
    sequence: typeof sequence === 'number' ? sequence : 0,
    hash: typeof hash === 'string' ? hash : '',
    nodes: database.nodeCount(),
    relationships: database.edgeCount(),
  }
}

/** Null where there is none. Throws `NEWER_FORMAT` before anything else of a newer record is looked at, or `DAMAGED`. */
export function findCommitRecord({ folder, commitFile }: GraphFolder): CommitRecord | null {
  if (!existsSync(commitFile)) return null
  const record = parse(readFileSync(commitFile, 'utf8'))
  const version = record?.['formatVersion']
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    const rule = `this program knows format ${FORMAT_VERSION}. Nothing was touched; use the version of equipotent that wrote it`
    throw new GraphError('NEWER_FORMAT', `"${folder}" has data format ${version}, ${rule}.`)
  }
  if (record !== null && isCommitRecord(record)) return record
  throw new GraphError('DAMAGED', `"${commitFile}" is no commit record. Nothing was touched; restore the last export into a new folder.`)
}

/** Returns when the record is on the disk. */
export async function writeCommitRecord({ commitFile }: GraphFolder, record: CommitRecord): Promise<void> {
  const file = await open(commitFile, constants.O_RDWR | constants.O_CREAT, 0o644)
  try {
    await file.write(`${JSON.stringify(record).padEnd(BYTES - 1)}\n`, 0)
    await file.datasync()
  } finally {
    await file.close()
  }
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

function isCommitRecord(record: Readonly<Record<string, unknown>>): record is Readonly<Record<string, unknown>> & CommitRecord {
  const { graphId, sequence, hash, nodes, relationships } = record
  const numbers = [record['formatVersion'], sequence, nodes, relationships]
  return numbers.every(Number.isSafeInteger) && typeof hash === 'string' && (graphId === null || typeof graphId === 'string')
}

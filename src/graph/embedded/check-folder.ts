/**
 * Looks at a data folder before it is opened: its format first, then whether every acknowledged change is still in it.
 *
 * A damaged log opens in silence with fewer rows, so the database's last change is compared with the commit record.
 * The engine's read-only mode replays the log without touching a byte of the folder.
 */
import { existsSync } from 'node:fs'
import { GraphError } from '../graph-error.js'
import { describeLastCommit, findCommitRecord, type CommitRecord } from './commit-record.js'
import { inspectGrafeo } from './grafeo.js'
import type { GraphFolder } from './graph-folder.js'
import { isLocked } from './to-graph-error.js'

/** False for a folder without a graph. Throws `NEWER_FORMAT` or `DAMAGED`, or the engine's error when it is locked. */
export async function checkFolder(files: GraphFolder): Promise<boolean> {
  const acknowledged = findCommitRecord(files)
  const exists = existsSync(files.databaseFile)
  if (acknowledged === null && !exists) return false
  if (acknowledged === null) throw damaged(files, 'commit.json is missing')
  if (exists) checkReach(files, acknowledged, await readReach(files))
  else if (acknowledged.nodes > 0) throw damaged(files, 'graph.grafeo is missing')
  return exists
}

async function readReach(files: GraphFolder): Promise<CommitRecord> {
  try {
    return await inspectGrafeo(files.databaseFile, describeLastCommit)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (isLocked(error) || /os error \d+/.test(message)) throw error // says nothing about what the folder holds
    throw damaged(files, message, error)
  }
}

function checkReach(files: GraphFolder, acknowledged: CommitRecord, found: CommitRecord): void {
  if (found.sequence < acknowledged.sequence) {
    throw damaged(files, `it ends with change ${found.sequence}, but change ${acknowledged.sequence} was acknowledged`)
  }
  if (acknowledged.sequence > 0 && found.graphId !== acknowledged.graphId) throw damaged(files, 'commit.json belongs to another graph')
  if (found.sequence > acknowledged.sequence) return // stopped after a commit, before its record
  if (found.hash !== acknowledged.hash) throw damaged(files, `change ${found.sequence} is not the one that was acknowledged`)
  for (const kind of ['nodes', 'relationships'] as const) {
    if (found[kind] < acknowledged[kind]) throw damaged(files, `it has ${found[kind]} ${kind} of ${acknowledged[kind]}`)
  }
}

function damaged({ folder }: GraphFolder, what: string, cause?: unknown): GraphError {
  const wayBack = 'Nothing was touched; restore the last export into a new folder: equipotent restore <file> --graph <new folder>'
  return new GraphError('DAMAGED', `"${folder}" is damaged: ${what}. ${wayBack}.`, { cause })
}

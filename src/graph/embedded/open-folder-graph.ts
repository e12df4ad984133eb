/**
 * Opens a data folder of the embedded engine, which this process then holds until it closes the graph.
 *
 * A folder that is damaged, of a newer format or held by another process is refused and not touched.
 */
import { mkdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { GraphError } from '../graph-error.js'
import type { Graph } from '../graph.js'
import { checkFolder } from './check-folder.js'
import { NO_COMMIT, writeCommitRecord } from './commit-record.js'
import { createEmbeddedGraph } from './embedded-graph.js'
import { createFolderKeeper } from './folder-keeper.js'
import { openGrafeo, type GrafeoDatabase } from './grafeo.js'
import { toGraphFolder, type GraphFolder } from './graph-folder.js'
import { findServerRecord, writeServerRecord } from './server-record.js'
import { isLocked, toGraphError } from './to-graph-error.js'

/** Another process may only be looking at the folder before it opens it: worth a moment. */
const ATTEMPTS = 20
const PAUSE_MILLISECONDS = 100

export async function openFolderGraph(folder: string): Promise<Graph> {
  const files = toGraphFolder(folder)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await open(files)
    } catch (error) {
      if (!isLocked(error)) throw toGraphError(`Opening "${folder}"`, error)
      if (findServerRecord(files) !== null || attempt === ATTEMPTS) throw busy(files)
      await sleep(PAUSE_MILLISECONDS)
    }
  }
}

async function open(files: GraphFolder): Promise<Graph> {
  if (!(await checkFolder(files))) {
    mkdirSync(files.folder, { recursive: true })
    await writeCommitRecord(files, NO_COMMIT)
  }
  const database: GrafeoDatabase = openGrafeo(files.databaseFile)
  writeServerRecord(files, null)
  return createEmbeddedGraph(database, createFolderKeeper(database, files))
}

function busy(files: GraphFolder): GraphError {
  const holder = findServerRecord(files)
  const who = holder === null ? 'another process' : `process ${holder.pid}${holder.url === null ? '' : `, which serves ${holder.url}`}`
  return new GraphError('BUSY', `"${files.folder}" is held by ${who}. Ask that server, or stop it first.`)
}

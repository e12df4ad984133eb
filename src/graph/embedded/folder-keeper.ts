/**
 * Makes commits durable: the log is synced, then the record of the commit, and only then is a change acknowledged.
 *
 * When the disk refuses, nobody knows what is on it, so nothing more is written until the folder is opened anew.
 */
import { GraphError } from '../graph-error.js'
import { describeLastCommit, writeCommitRecord } from './commit-record.js'
import type { GrafeoDatabase } from './grafeo.js'
import type { GraphFolder } from './graph-folder.js'
import type { Keeper } from './keeper.js'
import { removeServerRecord } from './server-record.js'
import { toGraphError } from './to-graph-error.js'
import { followWriteAheadLog } from './write-ahead-log.js'

/** A checkpoint bounds the time of the next start and the size of the log. */
const CHECKPOINT_TRIGGERS = { intervalMs: 300_000, walBytes: 64 * 1024 * 1024 }

export function createFolderKeeper(database: GrafeoDatabase, files: GraphFolder): Keeper {
  database.setCheckpointTriggers(CHECKPOINT_TRIGGERS)
  const log = followWriteAheadLog(files.logFolder)
  let failure: Error | null = null

  return {
    checkSound() {
      if (failure === null) return
      const reason = `the disk failed earlier (${failure.message})`
      throw new GraphError('DB_UNAVAILABLE', `"${files.folder}" takes no more changes: ${reason}. Start again when the disk is well.`)
    },
    async keep() {
      try {
        await log.sync()
        await writeCommitRecord(files, await describeLastCommit(database))
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error))
        const repeat = 'Start again, then repeat the change under the same idempotency key'
        throw new GraphError('OUTCOME_UNKNOWN', `The disk failed while a change was kept (${failure.message}). ${repeat}.`, {
          cause: error,
        })
      }
    },
    async close() {
      await log.close()
      removeServerRecord(files)
      try {
        database.close() // makes a checkpoint
      } catch (error) {
        throw toGraphError(`Closing "${files.folder}"`, error)
      }
    },
  }
}

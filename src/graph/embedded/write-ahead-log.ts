/**
 * The engine writes each commit to its log before it answers, but syncs the log to the disk only now and then.
 *
 * Commits go to the log's newest file. A checkpoint starts a new one, and syncs what came before by itself. The name of a
 * new file is durable only when its folder is synced too, and that folder's name when the one above it is.
 */
import { open, readdir, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../sync-folder.js'

export interface WriteAheadLog {
  /** Returns when every commit until now is on the disk. */
  sync(): Promise<void>
  close(): Promise<void>
}

export function followWriteAheadLog(folder: string): WriteAheadLog {
  let newest: { readonly name: string; readonly file: FileHandle } | null = null

  const findNewest = async (): Promise<FileHandle | null> => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort()
    const name = names.at(-1)
    if (name === undefined) return null
    if (newest?.name === name) return newest.file
    const file = await open(join(folder, name), 'r+')
    await syncFolder(folder)
    if (newest === null) await syncFolder(dirname(folder))
    await newest?.file.close()
    newest = { name, file }
    return file
  }

  return {
    async sync() {
      let file: FileHandle | null
      try {
        file = await findNewest()
      } catch {
        file = await findNewest() // a checkpoint came between: what was there is in the database now
      }
      await file?.datasync()
    },
    async close() {
      await newest?.file.close()
      newest = null
    },
  }
}

/**
 * What a data folder holds: the database file, its log beside it while it is open or was not closed, the record of
 * the last commit, and the record of the process that has it open.
 */
import { join } from 'node:path'

export interface GraphFolder {
  readonly folder: string
  readonly databaseFile: string
  readonly logFolder: string
  readonly commitFile: string
  readonly serverFile: string
}

export function toGraphFolder(folder: string): GraphFolder {
  const databaseFile = join(folder, 'graph.grafeo')
  return {
    folder,
    databaseFile,
    logFolder: `${databaseFile}.wal`,
    commitFile: join(folder, 'commit.json'),
    serverFile: join(folder, 'server.json'),
  }
}

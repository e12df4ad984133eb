/**
 * What a data folder holds: the database file, its log beside it while it is open or was not closed, the record of
 * the last commit, the record of the process that has it open, and the secret that signs tokens for it.
 */
import { join } from 'node:path'

export interface GraphFolder {
  readonly folder: string
  readonly databaseFile: string
  readonly logFolder: string
  readonly commitFile: string
  readonly serverFile: string
  readonly secretFile: string
}

export function toGraphFolder(folder: string): GraphFolder {
  const databaseFile = join(folder, 'graph.grafeo')
  return {
    folder,
    databaseFile,
    logFolder: `${databaseFile}.wal`,
    commitFile: join(folder, 'commit.json'),
    serverFile: join(folder, 'server.json'),
    secretFile: join(folder, 'token-secret'),
  }
}

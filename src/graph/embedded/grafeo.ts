/**
 * The embedded engine's package is CommonJS: this file is the one place that imports it.
 */
import grafeo from '@grafeo-db/js'

export type GrafeoDatabase = grafeo.GrafeoDB
export type GrafeoTransaction = grafeo.Transaction
export type GrafeoResult = grafeo.QueryResult
export type GrafeoValue = grafeo.GrafeoValue

/** Opens the database file at `path`, which is made when absent; without a path, one in memory. */
export function openGrafeo(path?: string): GrafeoDatabase {
  return grafeo.GrafeoDB.create(path)
}

/** Opens an existing database to look at it: nothing on the disk changes, and other lookers may do so too. */
export async function inspectGrafeo<Result>(path: string, look: (database: GrafeoDatabase) => Promise<Result>): Promise<Result> {
  const database = grafeo.GrafeoDB.openReadOnly(path)
  try {
    return await look(database)
  } finally {
    database.close()
  }
}

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

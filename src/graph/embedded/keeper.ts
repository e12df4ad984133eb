/**
 * What becomes of commits: in memory nothing is to be done, a folder makes them durable.
 */
import type { GrafeoDatabase } from './grafeo.js'

export interface Keeper {
  /** Throws when an earlier commit could not be kept: then nothing more is written. */
  checkSound(): void
  /** Runs after each commit and before it is acknowledged. */
  keep(): Promise<void>
  close(): Promise<void>
}

/** Keeps nothing beyond the life of the database. */
export function createMemoryKeeper(database: GrafeoDatabase): Keeper {
  return {
    checkSound: () => undefined,
    keep: () => Promise.resolve(),
    close: () => {
      database.close()
      return Promise.resolve()
    },
  }
}

/**
 * Version 2: what waits for review is found by its state, without reading what was decided long ago.
 */
import { createIndex, createUniqueKey, type Migration } from './migration.js'

export const PROPOSALS: Migration = {
  version: 2,
  statements: (engine) => [...createUniqueKey(engine, 'Proposal', 'id'), createIndex('Proposal', 'state')],
}

/**
 * Version 3: which entities were revised after a moment is found without reading those that never were.
 */
import { ENTITY_LABELS } from '../vocabulary.js'
import { createIndex, type Migration } from './migration.js'

export const REVISIONS: Migration = {
  version: 3,
  statements: () => ENTITY_LABELS.map((label) => createIndex(label, 'revisedSequence')),
}

/** Entities that were revised after a moment: they are shown as they are now, whatever moment an answer is of. */
import { findRows } from '../decode-fields.js'
import { readText } from '../decode-value.js'
import type { Cypher, GraphReader } from '../graph.js'
import { ENTITY_LABELS } from '../vocabulary.js'

const FIND_SINCE: Cypher = {
  name: 'revision.findSince',
  text: ENTITY_LABELS.map(
    (label) => `
MATCH (e:${label})
WHERE e.revisedSequence > $at
RETURN e.id AS id`,
  ).join('\nUNION ALL'),
  integers: ['at'],
}

export const REVISION_QUERIES: readonly string[] = [FIND_SINCE.name]

/** Their ids, in no particular order. */
export function findRevisedSince(reader: GraphReader, at: number): Promise<readonly string[]> {
  return findRows(reader, { query: FIND_SINCE, parameters: { at } }, (row) => readText(row, 'id'))
}

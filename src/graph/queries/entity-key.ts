/** The search keys of entities: how far each may be followed changes with what a review decides of its text. */
import { NAME_STATUSES, type NameStatus } from '../../domain/compound.js'
import { findRows, readOneOf } from '../decode-fields.js'
import { readNumber, readText } from '../decode-value.js'
import type { Cypher, GraphReader } from '../graph.js'

const FIND: Cypher = {
  name: 'entityKey.findByEntities',
  text: `
UNWIND $ids AS entityId
MATCH (s:SearchKey {entityId: entityId})
RETURN s.id AS id, entityId, s.key AS key, s.status AS status, s.rank AS rank
ORDER BY entityId, id`,
}

export const ENTITY_KEY_QUERIES: readonly string[] = [FIND.name]

export interface EntitySearchKey {
  readonly id: string
  readonly entityId: string
  readonly key: string
  readonly status: NameStatus
  /** One of SEARCH_KEY_RANKS. */
  readonly rank: number
}

/** Entity by entity, by id. */
export function findKeysByEntities(reader: GraphReader, entityIds: readonly string[]): Promise<readonly EntitySearchKey[]> {
  return findRows(reader, { query: FIND, parameters: { ids: entityIds } }, (row) => ({
    id: readText(row, 'id'),
    entityId: readText(row, 'entityId'),
    key: readText(row, 'key'),
    status: readOneOf(row, 'status', NAME_STATUSES),
    rank: readNumber(row, 'rank'),
  }))
}

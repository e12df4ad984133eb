/**
 * What a search finds: each entity once, by the best of its keys. A whole text that is the searched one comes first, then
 * texts that begin with it, then texts with a word from which on they begin with it; within these by rank, key and id.
 * An id that only begins as the text does counts where ids are asked for: else every compound would answer to "co".
 */
import { NAME_STATUSES, type NameStatus } from '../../domain/compound.js'
import { findRows, readOneOf } from '../decode-fields.js'
import { readNumber, readText } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { readTotal } from './entity-queries.js'

const MATCH_KEYS = `
MATCH (s:SearchKey)
WHERE s.key STARTS WITH $key AND s.status <> 'REJECTED' AND s.kind IN $kinds
AND (s.rank > 0 OR s.key = $key OR $withIds)`

const BEST = `
WITH s, CASE WHEN s.rank > 3 THEN 2 WHEN s.key = $key THEN 0 ELSE 1 END AS place
ORDER BY place, s.rank, s.key, s.id
WITH s.entityId AS entityId, collect([place, s.rank, s.key, s.text, s.status]) AS found
WITH entityId, found[0] AS best
WITH entityId, best[0] AS place, best[1] AS rank, best[2] AS key, best[3] AS text, best[4] AS status`

const FIND: Cypher = {
  name: 'searchHit.findPage',
  text: `${MATCH_KEYS}${BEST}
WHERE place > $place
OR (place = $place AND rank > $rank)
OR (place = $place AND rank = $rank AND key > $lastKey)
OR (place = $place AND rank = $rank AND key = $lastKey AND entityId > $id)
RETURN entityId, place, rank, key, text, status
ORDER BY place, rank, key, entityId
LIMIT $first`,
  integers: ['first', 'place', 'rank'],
}

const COUNT: Cypher = {
  name: 'searchHit.count',
  text: `${MATCH_KEYS}
RETURN count(DISTINCT s.entityId) AS total`,
}

export const SEARCH_HIT_QUERIES: readonly string[] = [FIND.name, COUNT.name]

/** `place` 0 where the text is the searched one, 1 where it begins with it, 2 where a word within it does. */
export interface FoundHit {
  readonly entityId: string
  readonly place: number
  readonly rank: number
  readonly key: string
  readonly text: string
  readonly status: NameStatus
}

export type HitPosition = Pick<FoundHit, 'place' | 'rank' | 'key' | 'entityId'>

export interface HitQuestion {
  /** As `toSearchKey` makes it; never empty. */
  readonly key: string
  /** Of the schema's EntityKind. */
  readonly kinds: readonly string[]
  /** Whether an id may be found by its beginning. */
  readonly withIds: boolean
}

const BEFORE_ALL: HitPosition = { place: -1, rank: 0, key: '', entityId: '' }

export function findHits(
  reader: GraphReader,
  { key, kinds, withIds, after, first }: HitQuestion & { readonly after: HitPosition | null; readonly first: number },
): Promise<readonly FoundHit[]> {
  const { place, rank, key: lastKey, entityId: id } = after ?? BEFORE_ALL
  return findRows(reader, { query: FIND, parameters: { key, kinds, withIds, place, rank, lastKey, id, first } }, toHit)
}

export function countHits(reader: GraphReader, { key, kinds, withIds }: HitQuestion): Promise<number> {
  return readTotal(reader, COUNT, { key, kinds, withIds })
}

function toHit(row: Row): FoundHit {
  return {
    entityId: readText(row, 'entityId'),
    place: readNumber(row, 'place'),
    rank: readNumber(row, 'rank'),
    key: readText(row, 'key'),
    text: readText(row, 'text'),
    status: readOneOf(row, 'status', NAME_STATUSES),
  }
}

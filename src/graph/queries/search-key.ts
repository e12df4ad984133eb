/**
 * Search keys: normalised whole texts (names, ids, registry numbers) that lead to an entity. They are matched with `=`,
 * and for suggestions by how they begin; whether a found name may be followed is not decided here.
 */
import { NAME_STATUSES, type NameStatus } from '../../domain/compound.js'
import { SEARCH_KEY_RANKS } from '../../domain/search-key.js'
import { findRows, readOneOf } from '../decode-fields.js'
import { readBooleanOrNull, readNumber, readText } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'

/**
 * `kind` is one of the schema's EntityKind; `rank` 0 an id, 1 a primary name, 2 another name, 3 a registry number; `text` as written.
 * `isRegistryId`: the text is a registry number, though it may rank as a name.
 */
export interface FoundKey {
  readonly key: string
  readonly kind: string
  readonly entityId: string
  readonly rank: number
  readonly isRegistryId: boolean
  readonly status: NameStatus
  readonly text: string
}

const KEY_COLUMNS = `s.key AS key, s.kind AS kind, s.entityId AS entityId, s.rank AS rank, s.isRegistryId AS isRegistryId,
s.status AS status, s.text AS text`

const FIND: Cypher = {
  name: 'searchKey.find',
  text: `
UNWIND $keys AS wanted
MATCH (s:SearchKey {key: wanted})
WHERE s.rank <= $lastRank
RETURN ${KEY_COLUMNS}
ORDER BY key, rank, entityId, s.id`,
  integers: ['lastRank'],
}

const FIND_OF_KINDS: Cypher = {
  name: 'searchKey.findOfKinds',
  text: `
UNWIND $keys AS wanted
MATCH (s:SearchKey {key: wanted})
WHERE s.kind IN $kinds AND s.rank <= $lastRank
RETURN ${KEY_COLUMNS}
ORDER BY key, rank, entityId, s.id`,
  integers: ['lastRank'],
}

const FIND_BEGINNING: Cypher = {
  name: 'searchKey.findBeginning',
  text: `
UNWIND $heads AS head
CALL (head) {
MATCH (s:SearchKey)
WHERE s.key STARTS WITH head AND s.rank <= $lastRank
WITH s
ORDER BY s.rank, s.key, s.id
LIMIT $first
RETURN s
}
RETURN DISTINCT ${KEY_COLUMNS}
ORDER BY rank, key, entityId`,
  integers: ['first', 'lastRank'],
}

export const SEARCH_KEY_QUERIES: readonly string[] = [FIND.name, FIND_OF_KINDS.name, FIND_BEGINNING.name]

/** Whole texts alone are followed. */
const lastRank = SEARCH_KEY_RANKS.REGISTRY_ID

/** By key and rank; `kinds` null for any kind. A key may find several entities, and one entity several times. */
export function findBySearchKeys(
  reader: GraphReader,
  { keys, kinds }: { readonly keys: readonly string[]; readonly kinds: readonly string[] | null },
): Promise<readonly FoundKey[]> {
  const question =
    kinds === null ? { query: FIND, parameters: { keys, lastRank } } : { query: FIND_OF_KINDS, parameters: { keys, kinds, lastRank } }
  return findRows(reader, question, toFoundKey)
}

/**
 * Candidates for "did you mean": the best ranked keys that share the first three characters with one of `keys`, and those
 * that share the first, at most `first` for each beginning. How near they are is for the caller to compute.
 */
export function findNearestKeys(
  reader: GraphReader,
  { keys, first }: { readonly keys: readonly string[]; readonly first: number },
): Promise<readonly FoundKey[]> {
  const heads = [...new Set(keys.flatMap((key) => [toHead(key, 3), toHead(key, 1)]))].filter((head) => head !== '')
  return findRows(reader, { query: FIND_BEGINNING, parameters: { heads, first, lastRank } }, toFoundKey)
}

function toHead(key: string, length: number): string {
  return Array.from(key).slice(0, length).join('')
}

function toFoundKey(row: Row): FoundKey {
  return {
    key: readText(row, 'key'),
    kind: readText(row, 'kind'),
    entityId: readText(row, 'entityId'),
    rank: readNumber(row, 'rank'),
    isRegistryId: readBooleanOrNull(row, 'isRegistryId') === true,
    status: readOneOf(row, 'status', NAME_STATUSES),
    text: readText(row, 'text'),
  }
}

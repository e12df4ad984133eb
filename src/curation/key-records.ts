/** The search keys of an entity that enters by a proposal: found at once, with the warning that nobody has verified them. */
import type { NameStatus } from '../domain/compound.js'
import { SEARCH_KEY_RANKS, type SearchKeyEntry, type SearchKeyRank, toSearchKeys, withWords } from '../domain/search-key.js'
import { toNode, toRelationship } from '../graph/build-record.js'
import type { NodeRecord, NodeReference, RelationshipRecord } from '../graph/record.js'

/** The schema's EntityKind, as far as names find it. */
export type FindableKind = 'COMPOUND' | 'COMPANY' | 'MECHANISM' | 'TARGET' | 'CELL_LINE' | 'ASSAY' | 'PROTOCOL' | 'CITATION' | 'DOCUMENT'

export interface EnteredTexts {
  readonly name?: string
  readonly otherNames?: readonly string[]
  readonly registryIds?: readonly (string | null | undefined)[]
}

export interface KeyedEntity extends NodeReference {
  readonly kind: FindableKind
  readonly status: NameStatus
}

export interface KeyRecords {
  readonly nodes: readonly NodeRecord[]
  readonly relationships: readonly RelationshipRecord[]
}

/** Without those that are there already, by id. */
export function createKeyRecords(
  entity: KeyedEntity,
  { name, otherNames = [], registryIds = [] }: EnteredTexts,
  there: readonly { readonly id: string }[] = [],
): KeyRecords {
  const { kind, status, id: entityId } = entity
  const ranked = (texts: readonly (string | null | undefined)[], rank: SearchKeyRank) =>
    texts.filter((text) => typeof text === 'string').map((text) => ({ text, rank, status }))
  const keys = toSearchKeys([
    ...(name === undefined ? [] : ranked([name], SEARCH_KEY_RANKS.PRIMARY_NAME)),
    ...(name === undefined ? [] : ranked([entityId], SEARCH_KEY_RANKS.ID)),
    ...ranked(otherNames, SEARCH_KEY_RANKS.OTHER_NAME),
    ...ranked(registryIds, SEARCH_KEY_RANKS.REGISTRY_ID),
  ])
  const nodes = withWords(keys)
    .map((entry) => toKeyNode(entry, { kind, entityId }))
    .filter(({ id }) => !there.some((known) => known.id === id))
  return { nodes, relationships: nodes.map((node) => toRelationship('FINDS', node, entity)) }
}

export function toKeyNode(
  { isRegistryId, ...entry }: SearchKeyEntry,
  entity: { readonly kind: FindableKind; readonly entityId: string },
): NodeRecord {
  return toNode('SearchKey', nameSearchKey(entity.entityId, entry), { ...entry, ...entity, isRegistryId: isRegistryId || null })
}

/** A word has an id of its own beside that of a whole text with the same key. */
export function nameSearchKey(entityId: string, { key, rank }: Pick<SearchKeyEntry, 'key' | 'rank'>): string {
  return rank === SEARCH_KEY_RANKS.WORD ? `search-key:${entityId}:word:${key}` : `search-key:${entityId}:${key}`
}

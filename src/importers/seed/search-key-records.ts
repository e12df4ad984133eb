import { SEARCH_KEY_RANKS, toSearchKeys, withWords, type FindableText, type SearchKeyEntry } from '../../domain/search-key.js'
import { toKeyNode, type FindableKind } from '../../curation/key-records.js'
import type { NodeReference } from '../../graph/record.js'
import { toRelationship, type SeedRecords } from './seed-records.js'

export interface Findable extends NodeReference {
  readonly kind: FindableKind
  readonly name: string
  readonly otherNames?: readonly string[]
  readonly registryIds?: readonly (string | null | undefined)[]
  readonly texts?: readonly FindableText[]
}

/** Search keys of one entity: its id, its name, its other names and its registry ids, each key once. */
export function toSearchKeyRecords(entity: Findable): SeedRecords {
  const verified = (rank: FindableText['rank']) => (text: string) => ({ text, rank, status: 'VERIFIED' }) as const
  const keys = toSearchKeys([
    verified(SEARCH_KEY_RANKS.PRIMARY_NAME)(entity.name),
    verified(SEARCH_KEY_RANKS.ID)(entity.id),
    ...(entity.otherNames ?? []).map(verified(SEARCH_KEY_RANKS.OTHER_NAME)),
    ...(entity.registryIds ?? []).filter((id) => typeof id === 'string').map(verified(SEARCH_KEY_RANKS.REGISTRY_ID)),
    ...(entity.texts ?? []),
  ])
  return toKeyRecords(entity, keys)
}

/** Search keys of texts by which an entity is found besides, where the entity itself is declared elsewhere. */
export function toAddedKeyRecords(entity: Omit<Findable, 'name'>, texts: readonly FindableText[]): SeedRecords {
  return toKeyRecords(entity, toSearchKeys(texts))
}

function toKeyRecords(entity: Omit<Findable, 'name'>, keys: readonly SearchKeyEntry[]): SeedRecords {
  const nodes = withWords(keys).map((entry) => toKeyNode(entry, { kind: entity.kind, entityId: entity.id }))
  return { nodes, relationships: nodes.map((node) => toRelationship('FINDS', node, entity)) }
}

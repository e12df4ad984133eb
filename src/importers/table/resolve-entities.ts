/**
 * Which records of the graph the drafts of a batch mean. By id first, because ids derive from registry numbers; then by
 * the registry number itself, under which a record from elsewhere may stand. Where a number leads to several records,
 * none is chosen.
 */
import { groupBy } from '../../domain/group-by.js'
import { toSearchKey } from '../../domain/search-key.js'
import type { GraphReader } from '../../graph/graph.js'
import { findNodesByIds } from '../../graph/queries/record.js'
import { findBySearchKeys, type FoundKey } from '../../graph/queries/search-key.js'
import type { EntityDraft } from './activity-entities.js'

export interface ResolvedEntities {
  /** The drafts that the graph has no record for, each once. */
  readonly created: readonly EntityDraft[]
  /** The id of the record that a draft's id means. */
  readonly resolve: (id: string) => string
  /** Drafts whose registry number leads to several records, with these. */
  readonly ambiguous: ReadonlyMap<string, { readonly draft: EntityDraft; readonly candidates: readonly string[] }>
}

export async function resolveEntities(reader: GraphReader, drafts: readonly EntityDraft[]): Promise<ResolvedEntities> {
  const distinct = new Map<string, EntityDraft>()
  for (const draft of drafts) if (!distinct.has(draft.id)) distinct.set(draft.id, draft)
  const there = new Set<string>()
  for (const [label, group] of groupBy([...distinct.values()], (draft) => draft.label)) {
    for (const { id } of await findNodesByIds(
      reader,
      label,
      group.map(({ id }) => id),
    ))
      there.add(id)
  }
  const unknown = [...distinct.values()].filter(({ id }) => !there.has(id))
  const candidates = await findByRegistry(reader, unknown)
  const known = new Map(
    [...candidates].flatMap(([id, [only, ...others]]) => (only !== undefined && others.length === 0 ? [[id, only]] : [])),
  )
  return {
    created: unknown.filter(({ id }) => !candidates.has(id)),
    resolve: (id) => known.get(id) ?? id,
    ambiguous: new Map(
      unknown.flatMap((draft) => {
        const found = candidates.get(draft.id) ?? []
        return found.length > 1 ? [[draft.id, { draft, candidates: found }]] : []
      }),
    ),
  }
}

/** The records that stand under the registry numbers of the drafts, by draft. */
async function findByRegistry(reader: GraphReader, drafts: readonly EntityDraft[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  const registered = drafts.flatMap(({ id, registry }) =>
    registry === null ? [] : [{ id, ...registry, key: toSearchKey(registry.number) }],
  )
  for (const [kind, group] of groupBy(registered, (draft) => draft.kind)) {
    const keys = await findBySearchKeys(reader, { keys: [...new Set(group.map(({ key }) => key))], kinds: [kind] })
    const byKey = groupBy(keys, ({ key }) => key)
    for (const { id, number, key } of group) {
      const ids = [...new Set((byKey.get(key) ?? []).filter((one) => isNumber(one, number)).map(({ entityId }) => entityId))]
      if (ids.length > 0) found.set(id, ids)
    }
  }
  return found
}

/** The number as it is written, and trusted: a name that merely looks like it is not it. */
function isNumber({ text, status, isRegistryId }: FoundKey, number: string): boolean {
  return isRegistryId && status === 'VERIFIED' && text.toLowerCase() === number.toLowerCase()
}

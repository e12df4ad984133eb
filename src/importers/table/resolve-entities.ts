/**
 * Which records of the graph the drafts of a batch mean. By id first, because ids derive from registry numbers. Then a
 * compound by its structure, where the graph has that under no number of this registry, and then each by the number itself,
 * under which a record from elsewhere may stand. Where one of them leads to several records, none is chosen; a name never decides.
 */
import { groupBy } from '../../domain/group-by.js'
import { toSearchKey } from '../../domain/search-key.js'
import type { GraphReader } from '../../graph/graph.js'
import { findUnnumberedByStructure } from '../../graph/queries/compound-structure.js'
import { findCompoundsByIds } from '../../graph/queries/compound.js'
import { findNodesByIds } from '../../graph/queries/record.js'
import { findBySearchKeys } from '../../graph/queries/search-key.js'
import type { NodeReference } from '../../graph/record.js'
import type { EntityDraft, Registry } from './activity-entities.js'

export interface ResolvedEntities {
  /** The drafts that the graph has no record for, each once. */
  readonly created: readonly EntityDraft[]
  /** The id of the record that a draft's id means. */
  readonly resolve: (id: string) => string
  /** Drafts whose structure or number leads to several records, with these. */
  readonly ambiguous: ReadonlyMap<string, { readonly culprit: string; readonly candidates: readonly string[] }>
  /** What leads to a record from now on, because the record was found without it. */
  readonly added: readonly AddedNumber[]
  /** Drafts that mean a record because of its structure. */
  readonly sameStructure: ReadonlySet<string>
  /** Drafts whose structure and whose number speak for different compounds. */
  readonly contested: ReadonlySet<string>
}

export interface AddedNumber {
  readonly entity: NodeReference
  readonly kind: Registry['kind']
  readonly number: string
}

export async function resolveEntities(reader: GraphReader, drafts: readonly EntityDraft[]): Promise<ResolvedEntities> {
  const unknown = await findUnknown(reader, drafts)
  const index = await readIndex(reader, unknown)
  const created: EntityDraft[] = []
  const known = new Map<string, string>()
  const ambiguous = new Map<string, { readonly culprit: string; readonly candidates: readonly string[] }>()
  const added: AddedNumber[] = []
  const sameStructure = new Set<string>()
  const contested = new Set<string>()
  for (const draft of unknown) {
    const { registry, label } = draft
    const lead = registry === null ? null : follow(registry, index)
    const [id, ...others] = lead?.ids ?? []
    if (registry === null || lead === null || id === undefined) created.push(draft)
    else if (others.length > 0) ambiguous.set(draft.id, { culprit: lead.by, candidates: lead.ids })
    else {
      known.set(draft.id, id)
      if (lead.by === registry.structureKey) sameStructure.add(draft.id)
      if (lead.isContested) contested.add(draft.id)
      for (const number of lead.added) added.push({ entity: { label, id }, kind: registry.kind, number })
    }
  }
  return { created, resolve: (id) => known.get(id) ?? id, ambiguous, added, sameStructure, contested }
}

/** Ids of the records that the numbers and structures of a batch lead to, and the structures of those that a number leads to. */
interface Index {
  readonly byNumber: ReadonlyMap<string, readonly string[]>
  readonly byStructure: ReadonlyMap<string, readonly string[]>
  readonly structures: ReadonlyMap<string, string | null>
}

async function readIndex(reader: GraphReader, drafts: readonly EntityDraft[]): Promise<Index> {
  const byNumber = await findByNumber(reader, drafts)
  const byStructure = await findByStructure(reader, drafts)
  const drawn = drafts.flatMap(({ registry }) => (registry === null || registry.structureKey === null ? [] : [registry]))
  const compounds = await findCompoundsByIds(reader, [...new Set(drawn.flatMap((registry) => byNumber.get(toPlace(registry)) ?? []))])
  return { byNumber, byStructure, structures: new Map(compounds.map(({ id, inchiKey }) => [id, inchiKey])) }
}

/** Where a draft leads: `by` its structure or its number, which is to be `added` to what the record is found by. */
interface Lead {
  readonly ids: readonly string[]
  readonly by: string
  readonly isContested: boolean
  readonly added: readonly string[]
}

/** What has both the number and the structure comes first, so that a structure under several records is settled by a number. */
function follow(registry: Registry, { byNumber, byStructure, structures }: Index): Lead {
  const { number, structureKey } = registry
  const ofNumber = byNumber.get(toPlace(registry)) ?? []
  const byItsNumber: Lead = { ids: ofNumber, by: number, isContested: false, added: [] }
  if (structureKey === null) return byItsNumber
  const ofBoth = ofNumber.filter((id) => structures.get(id) === structureKey)
  if (ofBoth.length > 0) return { ...byItsNumber, ids: ofBoth }
  const ids = byStructure.get(structureKey) ?? []
  if (ids.length > 0) {
    const isContested = ofNumber.some((id) => !ids.includes(id))
    return { ids, by: structureKey, isContested, added: ofNumber.length === 0 ? [number] : [] }
  }
  const isDrawn = ofNumber.some((id) => typeof structures.get(id) === 'string')
  return { ...byItsNumber, isContested: isDrawn, added: isDrawn ? [] : [structureKey] }
}

async function findUnknown(reader: GraphReader, drafts: readonly EntityDraft[]): Promise<readonly EntityDraft[]> {
  const distinct = new Map<string, EntityDraft>()
  for (const draft of drafts) if (!distinct.has(draft.id)) distinct.set(draft.id, draft)
  const there = new Set<string>()
  for (const [label, group] of groupBy([...distinct.values()], (draft) => draft.label)) {
    const ids = group.map(({ id }) => id)
    for (const { id } of await findNodesByIds(reader, label, ids)) there.add(id)
  }
  return [...distinct.values()].filter(({ id }) => !there.has(id))
}

/** Ids of the records that stand under the number of a draft, by its place. A name that merely looks like a number is none. */
async function findByNumber(reader: GraphReader, drafts: readonly EntityDraft[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  const registries = drafts.flatMap(({ registry }) => registry ?? [])
  for (const [kind, group] of groupBy(registries, (registry) => registry.kind)) {
    const rows = await findBySearchKeys(reader, { keys: [...new Set(group.map(({ number }) => toSearchKey(number)))], kinds: [kind] })
    const trusted = rows.filter(({ isRegistryId, status }) => isRegistryId && status === 'VERIFIED')
    for (const [place, keys] of groupBy(trusted, ({ text }) => toPlace({ kind, number: text }))) {
      found.set(place, [...new Set(keys.map(({ entityId }) => entityId))])
    }
  }
  return found
}

async function findByStructure(reader: GraphReader, drafts: readonly EntityDraft[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const inchiKeys = drafts.flatMap(({ registry }) => registry?.structureKey ?? [])
  const rows = inchiKeys.length === 0 ? [] : await findUnnumberedByStructure(reader, inchiKeys)
  return new Map([...groupBy(rows, ({ inchiKey }) => inchiKey)].map(([inchiKey, group]) => [inchiKey, group.map(({ id }) => id)]))
}

function toPlace({ kind, number }: Pick<Registry, 'kind' | 'number'>): string {
  return `${kind} ${number.toLowerCase()}`
}

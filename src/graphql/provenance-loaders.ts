/** The loaders of what independence rests on: members of assays and issuers of documents, in one query for both. */
import DataLoader from 'dataloader'
import type { Citation } from '../domain/citation.js'
import { groupBy } from '../domain/group-by.js'
import type { GraphReader } from '../graph/graph.js'
import type { FoundProfile } from '../graph/queries/compound-profile.js'
import { findProvenance, type AssayMember } from '../graph/queries/provenance.js'
import { loadPer, readInBatches } from './loader.js'

interface Asked {
  readonly of: 'ASSAY' | 'DOCUMENT'
  readonly id: string
}

interface Found {
  readonly compoundIds: readonly string[]
  readonly issuers: readonly Citation[]
}

/** The profiles that the members of assays bring along are remembered by their own loader. */
export function createProvenanceLoaders(reader: GraphReader, profile: { readonly prime: (found: FoundProfile) => void }) {
  return {
    provenance: loadPer((at: number) => {
      const parts = new DataLoader<Asked, Found, string>(
        async (asked) => {
          const batches = await readInBatches(asked, (some) =>
            findProvenance(reader, { assayIds: select(some, 'ASSAY'), documentIds: select(some, 'DOCUMENT'), at }),
          )
          const members = batches.flatMap((batch) => batch.members)
          const issuers = batches.flatMap((batch) => batch.issuers)
          members.forEach(profile.prime)
          const compoundIds = groupByAssay(members)
          const issuersById = groupBy(issuers, ({ listedIn }) => listedIn)
          return asked.map(({ id }) => ({ compoundIds: compoundIds.get(id) ?? [], issuers: issuersById.get(id) ?? [] }))
        },
        { cacheKeyFn: ({ of, id }) => `${of} ${id}` },
      )
      return {
        membersOfAssay: async (id: string) => (await parts.load({ of: 'ASSAY', id })).compoundIds,
        issuersOfDocument: async (id: string) => (await parts.load({ of: 'DOCUMENT', id })).issuers,
      }
    }),
  }
}

function select(asked: readonly Asked[], kind: Asked['of']): readonly string[] {
  return asked.filter(({ of }) => of === kind).map(({ id }) => id)
}

function groupByAssay(members: readonly AssayMember[]): ReadonlyMap<string, readonly string[]> {
  const pairs = members.flatMap(({ assayIds, profile }) => assayIds.map((assayId) => ({ assayId, compoundId: profile.compoundId })))
  const groups = groupBy(pairs, ({ assayId }) => assayId)
  return new Map([...groups].map(([assayId, own]) => [assayId, own.map(({ compoundId }) => compoundId).sort()]))
}

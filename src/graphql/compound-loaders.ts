/** The loaders of what belongs to a compound. Where one tick asks for profiles and for names, one query reads both. */
import DataLoader from 'dataloader'
import type { CompoundProfile } from '../domain/compound.js'
import { groupBy } from '../domain/group-by.js'
import type { Target } from '../domain/target.js'
import type { GraphReader } from '../graph/graph.js'
import { findCompoundDetails } from '../graph/queries/compound-details.js'
import { findNamesByCompounds, type NameOfCompound } from '../graph/queries/compound-name.js'
import { findProfilesWithTargets, type FoundProfile } from '../graph/queries/compound-profile.js'
import { readInBatches, type LoaderById } from './loader.js'

type Part = 'PROFILE' | 'NAMES'

interface PartOfCompound {
  readonly id: string
  readonly part: Part
}

interface Details {
  readonly profile: CompoundProfile | null
  readonly targets: readonly Target[]
  readonly names: readonly NameOfCompound[]
}

const NOTHING: Details = { profile: null, targets: [], names: [] }

/** The targets that profiles bring along are remembered by their own loader. */
export function createCompoundLoaders(reader: GraphReader, target: LoaderById<Target>) {
  const remember = ({ targets }: Pick<Details, 'targets'>) => {
    for (const one of targets) target.prime(one.id, one)
  }
  const details = new DataLoader<PartOfCompound, Details, string>(
    async (asked) => {
      const ids = [...new Set(asked.map(({ id }) => id))]
      const parts = new Set(asked.map(({ part }) => part))
      const batches = await readInBatches(ids, (some) => findDetails(reader, some, parts))
      const found = new Map(batches.flatMap((batch) => [...batch]))
      for (const one of found.values()) remember(one)
      return asked.map(({ id }) => found.get(id) ?? NOTHING)
    },
    { cacheKeyFn: ({ id, part }) => `${part} ${id}` },
  )
  return {
    profile: {
      load: async (id: string) => (await details.load({ id, part: 'PROFILE' })).profile,
      prime: ({ profile, targets }: FoundProfile) => {
        remember({ targets })
        details.prime({ id: profile.compoundId, part: 'PROFILE' }, { profile, targets, names: [] })
      },
    },
    namesByCompound: { load: async (id: string) => (await details.load({ id, part: 'NAMES' })).names },
  }
}

async function findDetails(reader: GraphReader, ids: readonly string[], parts: ReadonlySet<Part>): Promise<ReadonlyMap<string, Details>> {
  if (!parts.has('PROFILE')) {
    const names = groupBy(await findNamesByCompounds(reader, ids), ({ compoundId }) => compoundId)
    return new Map([...names].map(([id, own]) => [id, { ...NOTHING, names: own }]))
  }
  const found = parts.has('NAMES')
    ? await findCompoundDetails(reader, ids)
    : (await findProfilesWithTargets(reader, ids)).map((one) => ({ ...one, names: [] }))
  return new Map(found.map((one) => [one.profile.compoundId, one]))
}

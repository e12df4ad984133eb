import { groupBy } from './group-by.js'
import type { Measurement } from './measurement.js'
import { toGroupKey } from './potency-context.js'

/** Measurements in sets within which every two are linked, and those of compounds that nothing links to another. */
export interface LinkedAssays {
  readonly sets: readonly (readonly Measurement[])[]
  readonly lonely: readonly Measurement[]
}

/**
 * Two assays are linked where they have a compound in common, and so on from each to the next. A compound that shares no
 * assay with another is lonely: there is nothing to rank it against.
 */
export function linkAssays(measurements: readonly Measurement[]): LinkedAssays {
  const byAssay = groupBy(measurements, toGroupKey)
  const byCompound = groupBy(measurements, ({ compound }) => compound.id)
  const seen = new Set<string>()
  const sets: (readonly Measurement[])[] = []
  for (const start of byAssay.keys()) {
    const reached = reach(start, seen, (assay) =>
      (byAssay.get(assay) ?? []).flatMap(({ compound }) => (byCompound.get(compound.id) ?? []).map(toGroupKey)),
    )
    if (reached.size > 0) sets.push([...reached].flatMap((key) => byAssay.get(key) ?? []))
  }
  const isLonely = (members: readonly Measurement[]) => new Set(members.map(({ compound }) => compound.id)).size === 1
  return { sets: sets.filter((members) => !isLonely(members)), lonely: sets.filter(isLonely).flat() }
}

/** Everything that can be reached from a start and has not been seen; empty where the start has. */
function reach(start: string, seen: Set<string>, neighboursOf: (key: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [start]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    reached.add(next)
    waiting.push(...neighboursOf(next))
  }
  return reached
}

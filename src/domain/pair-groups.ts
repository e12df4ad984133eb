import type { ComparabilityPolicy } from './comparability-policy.js'
import { groupBy } from './group-by.js'
import type { Measurement } from './measurement.js'
import { toGroupKey } from './potency-context.js'
import { toScale } from './value-scale.js'

/** Values of both sides that are held side by side, each side's being replicates of one assay and source. */
export interface GroupPair {
  readonly reference: readonly Measurement[]
  readonly comparator: readonly Measurement[]
}

/** `unpaired` are values of the comparator whose assay and source has none of the reference. */
export interface PairedGroups {
  readonly pairs: readonly GroupPair[]
  readonly unpaired: readonly Measurement[]
}

/**
 * Pairs the values of one context: each group of the comparator with the reference's group of the same assay and
 * source. A policy that reaches across sources pairs a group without counterpart with every group of the reference;
 * under the others it stays unpaired, unless nothing else is there: then it is paired, for the rules to refuse.
 */
export function pairGroups(
  reference: readonly Measurement[],
  comparator: readonly Measurement[],
  policy: ComparabilityPolicy,
): PairedGroups {
  const own = groupBy(reference, toReplicateKey)
  const other = [...groupBy(comparator, toReplicateKey)]
  const shared = other.flatMap(([key, group]) => toPair(own.get(key), group))
  const lonely = other.filter(([key]) => !own.has(key)).map(([, group]) => group)
  const isCrossed = policy.reach === 'CONTEXT' || shared.length === 0
  if (!isCrossed) return { pairs: shared, unpaired: lonely.flat() }
  const crossed = lonely.flatMap((group) => [...own.values()].flatMap((counterpart) => toPair(counterpart, group)))
  return { pairs: [...shared, ...crossed], unpaired: [] }
}

/** Replicates share assay, source and scale: a value in µg/mL is no replicate of one in nM. */
function toReplicateKey(measurement: Measurement): string {
  return `${toGroupKey(measurement)} ${measurement.endpoint} ${toScale(measurement) ?? ''}`
}

function toPair(reference: readonly Measurement[] | undefined, comparator: readonly Measurement[]): readonly GroupPair[] {
  return reference === undefined ? [] : [{ reference, comparator }]
}

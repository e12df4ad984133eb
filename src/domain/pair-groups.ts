import type { ComparabilityPolicy } from './comparability-policy.js'
import { groupBy } from './group-by.js'
import type { Measurement } from './measurement.js'
import { toGroupKey } from './potency-context.js'
import { toScale } from './value-scale.js'

/** Values of both sides that are held side by side. The comparator's are of one assay and source. */
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
 * source. A policy that reaches across sources pairs a group without counterpart with all that the reference has; under
 * the others it stays unpaired, unless nothing else is there: then it is paired, for the rules to refuse.
 */
export function pairGroups(
  reference: readonly Measurement[],
  comparator: readonly Measurement[],
  policy: ComparabilityPolicy,
): PairedGroups {
  if (reference.length === 0) return { pairs: [], unpaired: [] }
  const own = groupBy(reference, toReplicateKey)
  const groups = [...groupBy(comparator, toReplicateKey)]
  const hasShared = groups.some(([key]) => own.has(key))
  const isCrossed = policy.reach === 'CONTEXT' || !hasShared
  const paired = groups.filter(([key]) => isCrossed || own.has(key))
  return {
    pairs: paired.map(([key, group]) => ({ reference: own.get(key) ?? onScaleOf(group, reference), comparator: group })),
    unpaired: groups.filter(([key]) => !isCrossed && !own.has(key)).flatMap(([, group]) => group),
  }
}

/** What can be divided by a group, and everything where nothing can, for the rules to refuse. */
function onScaleOf(group: readonly Measurement[], reference: readonly Measurement[]): readonly Measurement[] {
  const [first] = group
  const onScale = reference.filter((measurement) => first !== undefined && toScale(measurement) === toScale(first))
  return onScale.length > 0 ? onScale : reference
}

/** Replicates share assay, source and scale: a value in µg/mL is no replicate of one in nM. */
function toReplicateKey(measurement: Measurement): string {
  return `${toGroupKey(measurement)} ${measurement.endpoint} ${toScale(measurement) ?? ''}`
}

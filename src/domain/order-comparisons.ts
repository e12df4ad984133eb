import { compareCodePoints } from './code-point-order.js'
import type { CompoundComparison } from './compound-comparison.js'
import { groupBy } from './group-by.js'
import type { PotencyRatio } from './potency-ratio.js'
import { assignTiers } from './tiers.js'

/**
 * Gives the rows of each context their tiers, the reference counted as 1-fold, and puts them in order: contexts with an
 * answer first, then by endpoint, target and cell line; inside a context the most potent comparator first, a bound at
 * its own number, and rows without a number last, by name.
 */
export function orderComparisons(rows: readonly CompoundComparison[], noiseLog10: number): readonly CompoundComparison[] {
  const contexts = [...groupBy(rows, toContextText).values()].map((members) => orderContext(members, noiseLog10))
  return contexts.sort(compareContexts).flat()
}

function orderContext(rows: readonly CompoundComparison[], noiseLog10: number): readonly CompoundComparison[] {
  const [, ...tiers] = assignTiers([1, ...rows.map(({ ratio }) => (ratio.status === 'POINT' ? ratio.fold : null))], noiseLog10)
  return rows.map((row, index) => ({ ...row, tier: tiers[index] ?? null })).sort(compareRows)
}

function compareContexts(one: readonly CompoundComparison[], other: readonly CompoundComparison[]): number {
  const byAnswer = Number(other.some(isAnswered)) - Number(one.some(isAnswered))
  if (byAnswer !== 0) return byAnswer
  const [first] = one
  const [second] = other
  return first === undefined || second === undefined ? 0 : compareCodePoints(toContextText(first), toContextText(second))
}

function compareRows(one: CompoundComparison, other: CompoundComparison): number {
  const [own, others] = [toRank(one.ratio), toRank(other.ratio)]
  if (own !== others) return own < others ? -1 : 1
  return compareCodePoints(one.comparator.name, other.comparator.name) || compareCodePoints(one.comparator.id, other.comparator.id)
}

/** The fold or its bound; of extents the greater difference is first. */
function toRank(ratio: PotencyRatio): number {
  const fold = ratio.fold ?? ratio.foldLow ?? ratio.foldHigh
  if (fold !== null) return fold
  const difference = ratio.difference ?? ratio.differenceLow ?? ratio.differenceHigh
  return difference === null ? Infinity : -difference
}

function isAnswered({ ratio }: CompoundComparison): boolean {
  return ratio.status === 'POINT' || ratio.status === 'BOUND'
}

function toContextText({ endpoint, target, cellLine }: CompoundComparison): string {
  return [endpoint.code, target?.name ?? '', target?.id ?? '', cellLine?.name ?? '', cellLine?.id ?? ''].join('\u0000')
}

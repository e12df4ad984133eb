import type { Consequence } from './consequence.js'
import type { ChangedRow, StateComparisons } from './state-comparison.js'

/**
 * The compounds that move from tier to tier. A comparison tells the tiers of all but its reference, so two are held beside
 * each other: with the first of the compounds whose values stay, and with the second.
 */
export function* listTierConsequences(
  { compoundIds }: { readonly compoundIds: readonly string[] },
  { compounds, compare }: StateComparisons,
): Generator<Consequence> {
  const steady = compounds.filter(({ id }) => !compoundIds.includes(id))
  const [first, second] = [...steady, ...compounds.filter(({ id }) => compoundIds.includes(id))]
  if (first === undefined || second === undefined) return
  const ofFirst = compare(second, first)
  const rows = [
    ...compare(first, null),
    ...(ofFirst.length === 0 ? [] : compare(second, null).filter(({ comparator }) => comparator.id === first.id)),
  ]
  for (const row of rows) yield* describeMove(row)
}

function* describeMove({ comparator, context, before, after }: ChangedRow): Generator<Consequence> {
  const [from, to] = [before?.tier ?? null, after?.tier ?? null]
  if (from === to) return
  const message = `${comparator.name} moves from ${toWords(from)} to ${toWords(to)}, ${context}.`
  yield { kind: 'TIER', about: [comparator.id], before: toText(from), after: toText(to), message }
}

function toText(tier: number | null): string | null {
  return tier === null ? null : String(tier)
}

function toWords(tier: number | null): string {
  return tier === null ? 'no tier' : `tier ${tier}`
}

import type { CompoundComparison } from './compound-comparison.js'
import type { Consequence } from './consequence.js'
import { toSignificantText } from './print-significant.js'
import type { ChangedRow, StateComparisons } from './state-comparison.js'

/** A changed compound's ratio to each other compound of its assays, the other as the reference, and the ratio's verdict. */
export function* listRatioConsequences(
  { compoundIds }: { readonly compoundIds: readonly string[] },
  { compounds, compare }: StateComparisons,
): Generator<Consequence> {
  for (const changed of compounds.filter(({ id }) => compoundIds.includes(id))) {
    for (const reference of compounds.filter(({ id }) => id !== changed.id)) {
      for (const row of compare(reference, changed)) yield* describeRow(row, [reference.id, changed.id], reference.name)
    }
  }
}

function* describeRow(row: ChangedRow, about: readonly string[], referenceName: string): Generator<Consequence> {
  const pair = `${row.comparator.name} against ${referenceName}, ${row.context}`
  const [before, after] = [row.before?.ratio ?? null, row.after?.ratio ?? null]
  const [outcome, nextOutcome] = [before?.verdict.outcome ?? null, after?.verdict.outcome ?? null]
  if (outcome !== null && nextOutcome !== null && outcome !== nextOutcome) {
    const message = `The verdict on ${pair} changes from ${outcome} to ${nextOutcome}.`
    yield { kind: 'VERDICT', about, before: outcome, after: nextOutcome, message }
  }
  if (toNumbers(row.before) === toNumbers(row.after)) return
  const message = `The ratio of ${pair}, changes from ${toWords(row.before)} to ${toWords(row.after)}.`
  yield { kind: 'RATIO', about, before: before?.display ?? null, after: after?.display ?? null, message }
}

/** What makes two ratios one, in text. */
function toNumbers(row: CompoundComparison | null): string {
  if (row === null || row.ratio.status === 'NO_VALUE') return ''
  const { status, fold, foldLow, foldHigh, difference, differenceLow, differenceHigh } = row.ratio
  return JSON.stringify([status, fold, foldLow, foldHigh, difference, differenceLow, differenceHigh])
}

/** `933-fold`: more digits than the display has, to see a small change; never alone. */
function toWords(row: CompoundComparison | null): string {
  if (row === null) return 'no ratio'
  const { fold, display } = row.ratio
  return fold === null ? display : `${toSignificantText(fold, 3)}-fold`
}

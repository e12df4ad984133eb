import type { Compound } from './compound.js'
import type { CompoundComparison } from './compound-comparison.js'
import type { Issue } from './issue.js'
import type { ScopedAnswer } from './scope-warnings.js'
import { codesOf, warnOfFlagged, warnOfNothingLeft, warnOfProposed, warnOfUnknownExclusion } from './scope-warnings.js'

/** What the warnings of a comparison look at. */
export interface WarnedAnswer extends ScopedAnswer {
  readonly reference: Compound
  readonly comparators: readonly Compound[] | null
  readonly rows: readonly CompoundComparison[]
}

type WarningLaw = (answer: WarnedAnswer) => readonly Issue[]

const WARNING_LAWS: readonly WarningLaw[] = [
  warnOfNothingLeft,
  warnOfReferenceLeftOut,
  warnOfNothingToCompare,
  warnOfComparatorWithoutRow,
  warnOfUnknownExclusion,
  warnOfFlagged,
  warnOfProposed,
]

/** What to know about an answer as a whole, in a fixed order. */
export function findComparisonWarnings(answer: WarnedAnswer): readonly Issue[] {
  return WARNING_LAWS.flatMap((law) => law(answer))
}

function warnOfReferenceLeftOut({ reference, included, excluded }: WarnedAnswer): readonly Issue[] {
  const own = excluded.filter(({ measurement }) => measurement.compound.id === reference.id)
  if (included.length === 0 || own.length === 0 || included.some(({ compound }) => compound.id === reference.id)) return []
  const message = `Every value of ${reference.name} was left out (${codesOf(own)}), so that there is no ratio to it; the rows stay, without a value. Leave out less, or take another reference.`
  return [{ code: 'REFERENCE_LEFT_OUT', message, path: ['evidence'] }]
}

/** Where comparators were named, each that has no row is said by itself. */
function warnOfNothingToCompare({ reference, comparators, rows }: WarnedAnswer): readonly Issue[] {
  if (rows.length > 0 || comparators !== null) return []
  const message = `No compound shares an assay with ${reference.name} here. Widen the context, or try the policy "exploratory-v1", which compares across sources.`
  return [{ code: 'NOTHING_TO_COMPARE', message, path: ['reference'] }]
}

function warnOfComparatorWithoutRow({ reference, comparators, rows }: WarnedAnswer): readonly Issue[] {
  const listed = new Set(rows.map(({ comparator }) => comparator.id))
  return (comparators ?? []).flatMap((comparator) => {
    if (listed.has(comparator.id)) return []
    const message =
      comparator.id === reference.id
        ? `${comparator.name} is the reference itself and is not listed.`
        : `${comparator.name} has no value of an endpoint that ${reference.name} has here, so that it has no row.`
    return [{ code: 'COMPARATOR_WITHOUT_ROW', message, path: ['comparators'] }]
  })
}

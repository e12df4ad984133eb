import type { Compound } from './compound.js'
import type { CompoundComparison } from './compound-comparison.js'
import type { EvidenceScope } from './evidence-scope.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import type { Issue } from './issue.js'
import type { Measurement } from './measurement.js'

/** What the warnings of an answer look at. `known` is everything that was loaded, before anything was left out. */
export interface WarnedAnswer {
  readonly reference: Compound
  readonly comparators: readonly Compound[] | null
  readonly rows: readonly CompoundComparison[]
  readonly known: readonly Measurement[]
  readonly included: readonly Measurement[]
  readonly excluded: readonly ExcludedMeasurement[]
  readonly scope: EvidenceScope
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

function warnOfNothingLeft({ included, excluded }: WarnedAnswer): readonly Issue[] {
  if (included.length > 0 || excluded.length === 0) return []
  const message = `Every value was left out (${codesOf(excluded)}), so that nothing can be compared; the excluded list says why each was. Leave out less.`
  return [{ code: 'NO_VALUE_LEFT', message, path: ['evidence'] }]
}

function warnOfReferenceLeftOut({ reference, included, excluded }: WarnedAnswer): readonly Issue[] {
  const own = excluded.filter(({ measurement }) => measurement.compound.id === reference.id)
  if (included.length === 0 || own.length === 0 || included.some(({ compound }) => compound.id === reference.id)) return []
  const message = `Every value of ${reference.name} was left out (${codesOf(own)}), so that there is no ratio to it; the rows stay, without a value. Leave out less, or take another reference.`
  return [{ code: 'REFERENCE_LEFT_OUT', message, path: ['evidence'] }]
}

function warnOfNothingToCompare({ reference, comparators, rows }: WarnedAnswer): readonly Issue[] {
  if (rows.length > 0 || comparators?.length === 0) return []
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

function warnOfUnknownExclusion({ scope, known }: WarnedAnswer): readonly Issue[] {
  const ids = new Set(known.flatMap((measurement) => [measurement.id, measurement.citation.id, measurement.assay.id]))
  return scope.exclude.flatMap((id) => {
    if (ids.has(id)) return []
    const message = `"${id}" is not the id of a measurement, citation or assay of this answer, so that leaving it out changes nothing.`
    return [{ code: 'EXCLUDE_UNUSED', message, path: ['evidence', 'exclude'] }]
  })
}

function warnOfFlagged({ scope, included }: WarnedAnswer): readonly Issue[] {
  const flagged = scope.includeFlagged ? included.filter(({ validity }) => validity.length > 0) : []
  if (flagged.length === 0) return []
  const message = `Flagged values are used (${[...new Set(flagged.flatMap(({ validity }) => validity))].join(', ')}), because includeFlagged is set.`
  return [{ code: 'FLAGGED_INCLUDED', message, path: ['evidence', 'includeFlagged'] }]
}

function warnOfProposed({ included }: WarnedAnswer): readonly Issue[] {
  const proposed = included.filter(({ status }) => status === 'PROPOSED')
  if (proposed.length === 0) return []
  const message = `${proposed.length} of the values are proposed and not yet reviewed, because includeProposed is set.`
  return [{ code: 'PROPOSED_INCLUDED', message, path: ['evidence', 'includeProposed'] }]
}

function codesOf(excluded: readonly ExcludedMeasurement[]): string {
  return [...new Set(excluded.map(({ code }) => code))].join(', ')
}

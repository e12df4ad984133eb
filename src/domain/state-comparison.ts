import { compareCodePoints } from './code-point-order.js'
import type { Citation } from './citation.js'
import { STANDARD_POLICY } from './comparability-policy.js'
import { comparePotency } from './compare-potency.js'
import type { Compound, CompoundProfile } from './compound.js'
import type { CompoundComparison } from './compound-comparison.js'
import { DEFAULT_EVIDENCE_SCOPE } from './evidence-scope.js'
import type { Measurement } from './measurement.js'
import type { MissingValue } from './missing-value.js'

/** The values of some assays at one moment. */
interface Values {
  readonly measurements: readonly Measurement[]
  readonly missingValues: readonly MissingValue[]
}

/** A row of a comparison before and after; null where there is none. `context` says of what, as in "IC50 in RS4;11". */
export interface ChangedRow {
  readonly context: string
  readonly comparator: Compound
  readonly before: CompoundComparison | null
  readonly after: CompoundComparison | null
}

/** Compares before and after a change under the same policy and scope. */
export interface StateComparisons {
  /** Every compound with a value in the assays, before or after, by name. */
  readonly compounds: readonly Compound[]
  /** Null comparators: everything that shares an assay with the reference. */
  readonly compare: (reference: Compound, comparator: Compound | null) => readonly ChangedRow[]
}

interface ComparedStates {
  readonly before: Values
  readonly after: Values
  readonly profiles: ReadonlyMap<string, CompoundProfile>
  readonly documentCitations: readonly Citation[]
}

export function createComparisons({ before, after, profiles, documentCitations }: ComparedStates): StateComparisons {
  const known = new Map([...before.measurements, ...after.measurements].map(({ compound }) => [compound.id, compound]))
  const compounds = [...known.values()].sort((one, other) => compareCodePoints(one.name, other.name) || compareCodePoints(one.id, other.id))
  const compareAt = (values: Values, reference: Compound, comparator: Compound | null) => {
    const isMeant = ({ compound }: { readonly compound: Compound }) =>
      comparator === null || compound.id === reference.id || compound.id === comparator.id
    return comparePotency({
      reference,
      comparators: comparator === null ? null : [comparator],
      measurements: values.measurements.filter(isMeant),
      missingValues: values.missingValues.filter(isMeant),
      profiles,
      documentCitations,
      policy: STANDARD_POLICY,
      scope: DEFAULT_EVIDENCE_SCOPE,
    }).comparisons
  }
  return {
    compounds,
    compare: (reference, comparator) => matchRows(compareAt(before, reference, comparator), compareAt(after, reference, comparator)),
  }
}

function matchRows(before: readonly CompoundComparison[], after: readonly CompoundComparison[]): readonly ChangedRow[] {
  const rows = new Map<string, ChangedRow>()
  for (const row of before) rows.set(toKey(row), { context: toContext(row), comparator: row.comparator, before: row, after: null })
  for (const row of after) {
    const known = rows.get(toKey(row)) ?? { context: toContext(row), comparator: row.comparator, before: null }
    rows.set(toKey(row), { ...known, after: row })
  }
  return [...rows.values()]
}

function toKey({ comparator, endpoint, target, cellLine }: CompoundComparison): string {
  return JSON.stringify([comparator.id, endpoint.code, target?.id ?? null, cellLine?.id ?? null])
}

function toContext({ endpoint, target, cellLine }: CompoundComparison): string {
  const against = target === null ? '' : ` against ${target.name}`
  return `${endpoint.code}${against}${cellLine === null ? '' : ` in ${cellLine.name}`}`
}

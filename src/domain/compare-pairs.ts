import type { Citation } from './citation.js'
import { comparePotency } from './compare-potency.js'
import type { MatrixRequest } from './potency-matrix.js'
import type { PotencyRatio } from './potency-ratio.js'

/**
 * Each compound against each that stands after it, column by column: the earlier is the reference. A pair that meets in a
 * column by a value or a missing value has an answer there, be it that there is no value; one that does not has none.
 */
export function comparePairs(request: MatrixRequest & { readonly documentCitations: readonly Citation[] }): readonly PotencyRatio[] {
  const { compounds, columns, provenance } = request
  return columns.flatMap((column) => {
    const measurements = request.measurements.filter(column.holds)
    const missingValues = request.missingValues.filter(column.holds)
    return compounds.flatMap((reference, position) => {
      const comparators = compounds.slice(position + 1)
      const { profiles } = provenance
      const { comparisons } = comparePotency({ ...request, measurements, missingValues, profiles, reference, comparators })
      return comparators.flatMap(({ id }) => comparisons.filter(({ comparator }) => comparator.id === id).map(({ ratio }) => ratio))
    })
  })
}

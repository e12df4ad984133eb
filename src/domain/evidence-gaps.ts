import type { CellLine } from './cell-line.js'
import { compareCodePoints } from './code-point-order.js'
import { EXPLORATORY_POLICY } from './comparability-policy.js'
import type { Endpoint } from './endpoint.js'
import { groupBy } from './group-by.js'
import { classifyIndependence } from './independence.js'
import type { Issue } from './issue.js'
import type { PotencyRecord } from './potency-context.js'
import { fillMatrix, type MatrixCell, type MatrixColumn, type MatrixRequest } from './potency-matrix.js'

/** How much of a grid holds a value. `filled` cells have a number or a bound, `independent` ones a value without interest behind it. */
export interface EvidenceGapReport {
  readonly cells: number
  readonly filled: number
  readonly independent: number
  readonly gaps: readonly MatrixCell[]
  readonly warnings: readonly Issue[]
}

/** Tells what of a grid holds no value that counts: what a source leaves blank and what stands in none. */
export function findEvidenceGaps(request: Omit<MatrixRequest, 'policy'>): EvidenceGapReport {
  const { cells, warnings } = fillMatrix({ ...request, policy: EXPLORATORY_POLICY })
  const filled = cells.filter(({ measurements }) => measurements.length > 0)
  const isIndependent = ({ measurements }: MatrixCell) =>
    measurements.some((measurement) => classifyIndependence(measurement, request.provenance) === 'INDEPENDENT')
  return {
    cells: cells.length,
    filled: filled.length,
    independent: filled.filter(isIndependent).length,
    gaps: cells.filter(({ measurements }) => measurements.length === 0),
    warnings,
  }
}

/** What was asked for by name; null for what was not. */
export interface GapAxes {
  readonly endpoints: readonly Endpoint[] | null
  readonly cellLines: readonly CellLine[] | null
}

/** Every combination where both are named; else the combinations that occur, in the order of their names. */
export function findGapColumns(
  records: readonly PotencyRecord[],
  { endpoints, cellLines }: GapAxes,
  toEndpoint: (record: PotencyRecord) => Endpoint,
): readonly MatrixColumn[] {
  if (endpoints !== null && cellLines !== null) {
    return endpoints.flatMap((endpoint) => cellLines.map((cellLine) => toColumn(endpoint, cellLine)))
  }
  const asked = records.filter(
    ({ endpoint, assay }) =>
      (endpoints?.some(({ code }) => code === endpoint) ?? true) && (cellLines?.some(({ id }) => id === assay.cellLine?.id) ?? true),
  )
  const occurring = groupBy(asked, ({ endpoint, assay }) => [endpoint, assay.cellLine?.name ?? '', assay.cellLine?.id ?? ''].join('\u0000'))
  return [...occurring]
    .sort(([one], [other]) => compareCodePoints(one, other))
    .flatMap(([, [sample]]) => (sample === undefined ? [] : [toColumn(toEndpoint(sample), sample.assay.cellLine)]))
}

function toColumn(endpoint: Endpoint, cellLine: CellLine | null): MatrixColumn {
  const holds = (record: PotencyRecord) => record.endpoint === endpoint.code && record.assay.cellLine?.id === cellLine?.id
  return { endpoint, target: null, cellLine, holds }
}

import type { CellLine } from './cell-line.js'
import { compareCodePoints } from './code-point-order.js'
import type { ComparabilityPolicy } from './comparability-policy.js'
import type { Compound } from './compound.js'
import type { Endpoint } from './endpoint.js'
import type { EvidenceScope } from './evidence-scope.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import { groupBy } from './group-by.js'
import type { Issue } from './issue.js'
import type { Measurement } from './measurement.js'
import type { AbsentReason, MissingValue } from './missing-value.js'
import { toContextKey, type PotencyRecord } from './potency-context.js'
import type { Provenance } from './provenance.js'
import { rankCompounds, type RankedCompound } from './rank-compounds.js'
import { toExactValue } from './replicate-group.js'
import { selectEvidence } from './select-evidence.js'
import { setRestatementsAside } from './set-restatements-aside.js'
import type { Target } from './target.js'

/**
 * What is known of one compound in one context. MEASURED: at least one number. CENSORED_ONLY: only bounds or ranges.
 * ABSENT: a source has a cell for it without a value. NO_RECORD: nothing that counts.
 */
export const CELL_STATES = ['MEASURED', 'CENSORED_ONLY', 'ABSENT', 'NO_RECORD'] as const
export type CellState = (typeof CELL_STATES)[number]

/** A context as a column. Null: the context does not name one. */
export interface MatrixColumn {
  readonly endpoint: Endpoint | null
  readonly target: Target | null
  readonly cellLine: CellLine | null
  readonly holds: (record: PotencyRecord) => boolean
}

/** `value` is the compound's row in the ranking of its column, null where the policy gives it none. `absentReason` is why a cell is blank. */
export interface MatrixCell {
  readonly compound: Compound
  readonly endpoint: Endpoint | null
  readonly target: Target | null
  readonly cellLine: CellLine | null
  readonly state: CellState
  readonly absentReason: AbsentReason | null
  readonly value: RankedCompound | null
  readonly measurements: readonly Measurement[]
  readonly missingValues: readonly MissingValue[]
  readonly excluded: readonly ExcludedMeasurement[]
}

export interface MatrixRequest {
  readonly compounds: readonly Compound[]
  readonly columns: readonly MatrixColumn[]
  readonly measurements: readonly Measurement[]
  readonly missingValues: readonly MissingValue[]
  readonly provenance: Provenance
  readonly policy: ComparabilityPolicy
  readonly scope: EvidenceScope
}

export interface FilledMatrix {
  readonly cells: readonly MatrixCell[]
  readonly warnings: readonly Issue[]
}

/**
 * One cell for each compound and column, compound by compound; none is left blank without its state. Values stand as the
 * policy ranks them among these compounds: of several assays the one that ranks the most of them gives the value.
 */
export function fillMatrix(request: MatrixRequest): FilledMatrix {
  const { compounds, columns, scope, provenance } = request
  const measurements = request.measurements.filter((record) => columns.some((column) => column.holds(record)))
  const evidence = selectEvidence(measurements, { scope, provenance })
  const filled = columns.map((column) => fillColumn(request, column, evidence))
  return { cells: compounds.flatMap((_, row) => filled.flatMap((cells) => cells[row] ?? [])), warnings: evidence.warnings }
}

/** A column for each endpoint, target and cell line that occurs, in the order of their names. */
export function findColumns(records: readonly PotencyRecord[], toEndpoint: (record: PotencyRecord) => Endpoint): readonly MatrixColumn[] {
  const columns = [...groupBy(records, toContextKey)].flatMap(([key, [sample]]) => {
    if (sample === undefined) return []
    const { target, cellLine } = sample.assay
    return [{ endpoint: toEndpoint(sample), target, cellLine, holds: (record: PotencyRecord) => toContextKey(record) === key }]
  })
  return columns.sort((one, other) => compareCodePoints(nameColumn(one), nameColumn(other)))
}

interface ColumnEvidence {
  readonly included: readonly Measurement[]
  readonly excluded: readonly ExcludedMeasurement[]
}

function fillColumn(request: MatrixRequest, column: MatrixColumn, evidence: ColumnEvidence): readonly MatrixCell[] {
  const { provenance, policy, scope } = request
  const known = request.measurements.filter(column.holds)
  const { groups, unranked } = rankCompounds({ measurements: known, profiles: provenance.profiles, provenance, policy, scope })
  const rows = new Map(groups.flatMap((group) => group.rows.map((row) => [row.compound.id, row] as const)).reverse())
  const included = groupBy(setRestatementsAside(evidence.included.filter(column.holds)).made, ({ compound }) => compound.id)
  const excluded = groupBy(unranked, ({ measurement }) => measurement.compound.id)
  const missing = groupBy(request.missingValues.filter(column.holds), ({ compound }) => compound.id)
  const { endpoint, target, cellLine } = column
  return request.compounds.map((compound) => {
    const measurements = included.get(compound.id) ?? []
    const missingValues = missing.get(compound.id) ?? []
    const state = toState(measurements, missingValues)
    return {
      compound,
      ...{ endpoint, target, cellLine },
      state,
      absentReason: state === 'ABSENT' ? (missingValues[0]?.reason ?? null) : null,
      value: rows.get(compound.id) ?? null,
      ...{ measurements, missingValues },
      excluded: excluded.get(compound.id) ?? [],
    }
  })
}

function toState(measurements: readonly Measurement[], missingValues: readonly MissingValue[]): CellState {
  if (measurements.some((measurement) => toExactValue(measurement) !== null)) return 'MEASURED'
  if (measurements.length > 0) return 'CENSORED_ONLY'
  return missingValues.length > 0 ? 'ABSENT' : 'NO_RECORD'
}

function nameColumn({ endpoint, target, cellLine }: MatrixColumn): string {
  return [endpoint?.code ?? '', target?.name ?? '', cellLine?.name ?? '', target?.id ?? '', cellLine?.id ?? ''].join('\u0000')
}

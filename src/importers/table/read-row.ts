/** From a row of a file to what it states, or to why it was not taken. It does not look into the graph. */
import { readActivityValue, type ActivityValue } from './activity-value.js'
import { findExposureTime, type ExposureTime } from './exposure-time.js'
import type { TableRow } from './read-table.js'
import type { RowKeys } from './row-key.js'
import { createRowProblem, type RowProblem } from './row-problem.js'
import { toActivity, type Activity, type TableLayout } from './table-layout.js'
import type { TableSource } from './table-source.js'

/** A row that states a value or its absence. */
export interface StatedRow {
  readonly kind: 'STATED'
  readonly row: TableRow
  /** The end of the ids that derive from the row. */
  readonly key: string
  readonly digest: string
  readonly activity: Activity
  readonly value: Exclude<ActivityValue, { readonly kind: 'PROBLEM' }>
  readonly exposure: ExposureTime | null
}

export interface RejectedRow {
  readonly kind: 'REJECTED'
  readonly row: TableRow
  readonly problem: RowProblem
}

export interface RowReader {
  readonly source: TableSource
  readonly layout: TableLayout
  readonly keys: RowKeys
}

export function readRow(row: TableRow, { source, layout, keys }: RowReader): StatedRow | RejectedRow {
  const { cells } = row
  const reject = (problem: RowProblem): RejectedRow => ({ kind: 'REJECTED', row, problem })
  if (cells === null) return reject(createRowProblem('QUOTE_NOT_CLOSED', row.text, 'Compare the end of the file with the source.'))
  if (cells.length !== layout.header.length) return reject(describeCount(cells.length, layout.header.length))
  const activity = toActivity(layout, source, cells)
  const problem = findIdProblem(activity, source)
  if (problem !== null) return reject(problem)
  const value = readActivityValue(activity, source)
  if (value.kind === 'PROBLEM') return reject(value.problem)
  return { kind: 'STATED', row, ...keys.next(activity), activity, value, exposure: findExposureTime(activity.conditions) }
}

function describeCount(found: number, expected: number): RowProblem {
  return createRowProblem('COLUMN_COUNT', '', `This one has ${found}, the header ${expected}; it may be cut short, or a quote is missing.`)
}

const NAMED = ['compoundId', 'assayId', 'citationId'] as const
const REGISTERED = [...NAMED, 'targetId', 'parentId', 'cellLineId'] as const

function findIdProblem(activity: Activity, source: TableSource): RowProblem | null {
  const columnOf = (field: (typeof REGISTERED)[number] | 'rowId') => source.columns[field] ?? source.optionalColumns[field] ?? field
  const keyed = source.columns.rowId === undefined ? NAMED : ([...NAMED, 'rowId'] as const)
  const blank = keyed.find((field) => activity[field] === '')
  if (blank !== undefined) return createRowProblem('ID_MISSING', '', `Fill in "${columnOf(blank)}".`)
  const malformed = REGISTERED.find((field) => activity[field] !== '' && !source.idPattern.test(activity[field]))
  if (malformed !== undefined) {
    return createRowProblem('ID_MALFORMED', activity[malformed], `Look "${columnOf(malformed)}" up in the source; cells may have moved.`)
  }
  return /^[\w.-]*$/.test(activity.rowId)
    ? null
    : createRowProblem('ID_MALFORMED', activity.rowId, `Look "${columnOf('rowId')}" up in the source.`)
}

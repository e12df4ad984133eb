/**
 * Writes a batch of rows as one change. Rows that the graph has are left alone, so that a batch which was written before,
 * whole or in part, can be given again. A batch that takes too long is written in two halves, and these in halves.
 */
import type { ContributorIdentity } from '../../curation/change.js'
import { commitChange } from '../../curation/commit-change.js'
import { GraphError, isGraphError } from '../../graph/graph-error.js'
import type { Graph } from '../../graph/graph.js'
import { toSha256 } from '../../graph/sha256.js'
import { findStructureKeys } from './find-structure-keys.js'
import { hasNewRows, planBatch, type Batch, type BatchPlan } from './plan-batch.js'
import type { RejectedRow } from './read-row.js'
import type { TableFile } from './table-file.js'

export interface BatchOutcome {
  readonly measurements: number
  readonly missingValues: number
  readonly duplicates: number
  readonly rejected: readonly RejectedRow[]
  /** What was noticed of compounds, a code for each row. */
  readonly warnings: readonly string[]
  /** True for a batch that was too large for one change. */
  readonly isSplit: boolean
}

export interface BatchCommit extends Omit<Batch, 'structureKeys'> {
  readonly file: TableFile
  readonly contributor: ContributorIdentity
  readonly now: () => string
}

export async function commitBatch(graph: Graph, batch: BatchCommit): Promise<BatchOutcome> {
  if (!(await hasNewRows(graph, batch.rows))) return toOutcome(await planBatch(graph, { ...batch, structureKeys: new Map() }))
  const structureKeys = await findStructureKeys(graph, batch.rows)
  try {
    return await commit(graph, { ...batch, structureKeys })
  } catch (error) {
    if (!isGraphError(error, 'TIMEOUT') || batch.rows.length < 2) throw error
    const middle = Math.ceil(batch.rows.length / 2)
    const first = await commitBatch(graph, { ...batch, rows: batch.rows.slice(0, middle) })
    return addOutcomes(first, await commitBatch(graph, { ...batch, rows: batch.rows.slice(middle) }))
  }
}

/** The event tells the file, the rows and a digest of what they say; the rows themselves stand in the file. */
async function commit(graph: Graph, batch: BatchCommit & Batch): Promise<BatchOutcome> {
  const { source, file, document, contributor, rows, now } = batch
  const range = `${rows[0]?.row.row ?? 0}-${rows.at(-1)?.row.row ?? 0}`
  const digest = toSha256(rows.map(({ key, digest }) => `${key} ${digest}`).join('\n'))
  const decided: { plan: BatchPlan | null } = { plan: null }
  const outcome = await commitChange(graph, {
    contributor,
    idempotencyKey: `${source.name}:${file.sha256}:${range}:${digest.slice(0, 16)}`,
    action: 'importTable',
    reason: `${source.title}, rows ${range} of the file with SHA-256 ${file.sha256}`,
    payload: { source: source.name, sha256: file.sha256, rows: range, batchSha256: digest },
    at: now(),
    locks: [],
    decide: async (transaction) => {
      decided.plan = await planBatch(transaction, batch)
      if (decided.plan.accepted.length === 0) return { kind: 'REFUSE', issues: [] }
      const tell = (field: string, after: string) => ({ subject: document.id, field, before: null, after })
      const changes = [tell('sha256', file.sha256), tell('rows', range), tell('batchSha256', digest)]
      return { kind: 'APPLY', plan: { ...decided.plan.plan, changes } }
    },
  })
  // A commit whose answer was lost is found again under its key: it was this run that made it.
  if (outcome.kind !== 'MISMATCH') return toOutcome(decided.plan ?? (await planBatch(graph, batch)))
  throw new GraphError('QUERY', `Rows ${range} of "${file.fileName}" could not be written: ${outcome.issue.message}`)
}

function toOutcome({ accepted, duplicates, rejected, warnings }: BatchPlan): BatchOutcome {
  const measurements = accepted.filter(({ value }) => value.kind === 'MEASUREMENT').length
  return { measurements, missingValues: accepted.length - measurements, duplicates, rejected, warnings, isSplit: false }
}

function addOutcomes(a: BatchOutcome, b: BatchOutcome): BatchOutcome {
  return {
    measurements: a.measurements + b.measurements,
    missingValues: a.missingValues + b.missingValues,
    duplicates: a.duplicates + b.duplicates,
    rejected: [...a.rejected, ...b.rejected],
    warnings: [...a.warnings, ...b.warnings],
    isSplit: true,
  }
}

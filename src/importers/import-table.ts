/**
 * Loads a table into the graph: rows in = accepted + duplicate + rejected, always. Loading it again adds nothing, and a
 * run that was cut short is finished by running it again: each row has a key, and what is there is left alone.
 *
 * The file is read twice, in pieces: once to name and check it, once for its rows, of which one batch is in memory.
 */
import type { ContributorIdentity } from '../curation/change.js'
import { toSortName } from '../domain/search-key.js'
import type { Graph } from '../graph/graph.js'
import { toSearchKeyRecords } from './seed/search-key-records.js'
import { joinRecords, toNode } from './seed/seed-records.js'
import { commitBatch, type BatchCommit, type BatchOutcome } from './table/commit-batch.js'
import { CompoundForms } from './table/compound-forms.js'
import type { FileDocument } from './table/plan-batch.js'
import { readRow, type RejectedRow, type StatedRow } from './table/read-row.js'
import { readTable } from './table/read-table.js'
import { RejectsFile } from './table/rejects-file.js'
import { RowKeys } from './table/row-key.js'
import { readTableFile, type TableFile } from './table/table-file.js'
import { findLayout } from './table/table-layout.js'
import type { TableSource } from './table/table-source.js'

const BATCH_ROWS = 5_000
/** Below this size a slow graph gets no smaller batches from the start. */
const LEAST_BATCH_ROWS = 250

export interface ImportRequest {
  readonly source: TableSource
  readonly path: string
  /** Where rejected rows go; by default beside the file. */
  readonly rejectsPath?: string | undefined
  readonly now: () => string
  readonly onProgress?: ((counts: ImportCounts) => void) | undefined
  readonly batchRows?: number | undefined
}

/** `read` = `accepted` + `duplicates` + `rejected`, and `accepted` = `measurements` + `missingValues`. */
export interface ImportCounts {
  readonly read: number
  readonly accepted: number
  readonly duplicates: number
  readonly rejected: number
  readonly measurements: number
  readonly missingValues: number
}

export interface ImportResult extends ImportCounts {
  readonly file: TableFile
  /** The file as a document of the graph, in which each value has its lines. */
  readonly documentId: string
  /** Null where no row was rejected. */
  readonly rejectsPath: string | null
  /** Columns that the source may have and this file lacks. */
  readonly absentColumns: readonly string[]
  /** What was noticed while reading values that were taken, how often, by code. */
  readonly warnings: ReadonlyMap<string, number>
  /** Why rows were rejected, how often, by code. */
  readonly rejections: ReadonlyMap<string, number>
}

/** Throws `TableError` for a file that is none of this source; nothing is written then. */
export async function checkTable({ source, path }: Pick<ImportRequest, 'source' | 'path'>): Promise<void> {
  const file = await readTableFile(path)
  const { header, rows } = await readTable(file, source.delimiter)
  await rows[Symbol.asyncIterator]().return?.()
  findLayout(source, file.fileName, header)
}

/** Throws `TableError` as `checkTable` does, and `GraphError` where the graph cannot be written; run again, it goes on. */
export async function importTable(graph: Graph, request: ImportRequest): Promise<ImportResult> {
  const { source, path, now, onProgress } = request
  const file = await readTableFile(path)
  const table = await readTable(file, source.delimiter)
  const layout = findLayout(source, file.fileName, table.header)
  const reader = { source, layout, keys: new RowKeys(source) }
  const common = { source, file, document: toDocument(source, file), contributor: toContributor(source), now }
  const rejects = new RejectsFile(request.rejectsPath ?? `${path}.rejects.csv`, { header: layout.header, delimiter: source.delimiter })
  const tally = new ImportTally()
  const forms = new CompoundForms()
  let batchRows = request.batchRows ?? BATCH_ROWS
  let batch: (StatedRow | RejectedRow)[] = []
  const flush = async (): Promise<void> => {
    const { rejected, isSplit } = await commitRows(graph, { ...common, batch, tally })
    if (isSplit) batchRows = Math.max(Math.ceil(batchRows / 2), LEAST_BATCH_ROWS)
    await rejects.add(rejected)
    batch = []
    onProgress?.(tally.counts)
  }
  try {
    for await (const row of table.rows) {
      const read = readRow(row, reader)
      if (read.kind === 'STATED') forms.add(read.activity)
      batch.push(read)
      if (batch.length >= batchRows) await flush()
    }
    if (batch.length > 0) await flush()
    await forms.commit(graph, common)
  } finally {
    tally.hasRejects = await rejects.close()
  }
  const { counts, warnings, rejections } = tally
  return {
    ...counts,
    file,
    documentId: common.document.id,
    rejectsPath: tally.hasRejects ? rejects.path : null,
    absentColumns: layout.absent,
    warnings,
    rejections,
  }
}

interface RowsToCommit extends Omit<BatchCommit, 'rows'> {
  readonly batch: readonly (StatedRow | RejectedRow)[]
  readonly tally: ImportTally
}

async function commitRows(graph: Graph, { batch, tally, ...common }: RowsToCommit): Promise<Pick<BatchOutcome, 'rejected' | 'isSplit'>> {
  const rows = batch.filter((row) => row.kind === 'STATED')
  const outcome = await commitBatch(graph, { ...common, rows })
  const unread = batch.filter((row) => row.kind === 'REJECTED')
  const rejected = [...unread, ...outcome.rejected].sort((one, other) => one.row.row - other.row.row)
  tally.add({ ...outcome, rejected, read: batch.length })
  const refused = new Set(rejected.map(({ row }) => row))
  for (const code of outcome.warnings) tally.warn([code])
  for (const { row, value } of rows) if (!refused.has(row)) tally.warn(value.warnings)
  return { rejected, isSplit: outcome.isSplit }
}

class ImportTally {
  counts: ImportCounts = { read: 0, accepted: 0, duplicates: 0, rejected: 0, measurements: 0, missingValues: 0 }
  hasRejects = false
  readonly warnings = new Map<string, number>()
  readonly rejections = new Map<string, number>()

  add(batch: Omit<ImportCounts, 'accepted' | 'rejected'> & { readonly rejected: readonly RejectedRow[] }): void {
    const { counts } = this
    this.counts = {
      read: counts.read + batch.read,
      accepted: counts.accepted + batch.measurements + batch.missingValues,
      duplicates: counts.duplicates + batch.duplicates,
      rejected: counts.rejected + batch.rejected.length,
      measurements: counts.measurements + batch.measurements,
      missingValues: counts.missingValues + batch.missingValues,
    }
    for (const { problem } of batch.rejected) count(this.rejections, problem.code)
  }

  warn(codes: readonly string[]): void {
    for (const code of new Set(codes)) count(this.warnings, code)
  }
}

function count(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1)
}

function toContributor({ name, title }: TableSource): ContributorIdentity {
  return { id: `contributor:import:${name}`, name: title, role: 'import' }
}

/** The file as a document: each value knows the lines on which it stands there. */
function toDocument({ name, title, host }: TableSource, { fileName, sha256, lines }: TableFile): FileDocument {
  const text = `${title}: ${fileName}`
  const id = `document:${name}:${sha256.slice(0, 16)}`
  const node = toNode('Document', id, { title: text, sortName: toSortName(text), host, sha256, lines, version: 1 })
  const keys = toSearchKeyRecords({ ...node, kind: 'DOCUMENT', name: text })
  return { id, records: joinRecords([{ nodes: [node], relationships: [] }, keys]) }
}

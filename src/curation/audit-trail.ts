/**
 * Walks the stored audit log in order, page by page, and the record hashes that its events list.
 */
import type { GraphReader } from '../graph/graph.js'
import { findStoredAuditEvents, nameAuditBatch, nameAuditEvent, type StoredAuditEvent } from '../graph/queries/audit.js'
import { findRecordsByIds } from '../graph/queries/record.js'
import type { Properties } from '../graph/record.js'
import { findRecordHash, type RecordHash } from '../graph/record-hash.js'
import { pageSizeOf } from '../graph/record-pages.js'
import { NODE_LABELS } from '../graph/vocabulary.js'
import { RECORDS_PER_BATCH } from './audit-event.js'

/** One place of the log; `event` is null where it is missing. */
export interface TrailEntry {
  readonly sequence: number
  readonly id: string
  readonly event: StoredAuditEvent | null
}

export async function* walkEvents(reader: GraphReader, last: number): AsyncGenerator<readonly TrailEntry[]> {
  const size = pageSizeOf('AuditEvent')
  for (let start = 1; start <= last; start += size) {
    const sequences = Array.from({ length: Math.min(size, last - start + 1) }, (_, index) => start + index)
    const events = await findStoredAuditEvents(reader, sequences.map(nameAuditEvent))
    yield sequences.map((sequence) => {
      const id = nameAuditEvent(sequence)
      return { sequence, id, event: events.get(id) ?? null }
    })
  }
}

/** The records of an event in its order, page by page: those it lists itself, or those of its batches. */
export async function* walkRecords(reader: GraphReader, { sequence, event }: TrailEntry): AsyncGenerator<readonly RecordHash[]> {
  if (event === null) return
  const { recordCount, recordDigest } = event.properties
  if (typeof recordDigest !== 'string') {
    yield listRecords(event.properties)
    return
  }
  const batches = Math.ceil((typeof recordCount === 'number' ? recordCount : 0) / RECORDS_PER_BATCH)
  for (let position = 0; position < batches; position += 1) {
    const [batch] = await findRecordsByIds(reader, 'AuditBatch', [nameAuditBatch(sequence, position)])
    const lines = batch?.properties['records']
    yield typeof lines === 'string' ? lines.split('\n').flatMap(readLine) : []
  }
}

/** The records of all events, in the order of the events. */
export async function* walkAllRecords(reader: GraphReader, last: number): AsyncGenerator<readonly RecordHash[]> {
  for await (const page of walkEvents(reader, last)) {
    for (const entry of page) yield* walkRecords(reader, entry)
  }
}

function listRecords({ recordLabels, recordIds, recordHashes }: Properties): readonly RecordHash[] {
  const ids = toTexts(recordIds)
  const hashes = toTexts(recordHashes)
  return toTexts(recordLabels).flatMap((text, index) => {
    const label = NODE_LABELS.find((known) => known === text)
    const id = ids[index]
    const hash = hashes[index]
    return label === undefined || id === undefined || hash === undefined ? [] : [{ label, id, hash }]
  })
}

function readLine(line: string): readonly RecordHash[] {
  const record = findRecordHash(line)
  return record === null ? [] : [record]
}

function toTexts(value: Properties[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

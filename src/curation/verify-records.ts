/**
 * Checks each record against the last event that names it.
 *
 * The last hashes of at most 250,000 records are held at a time: a bigger log is walked once for each such part.
 */
import { createAuditIssue } from '../domain/audit-issue.js'
import type { Issue } from '../domain/issue.js'
import type { GraphReader } from '../graph/graph.js'
import { findRecordsByIds } from '../graph/queries/record.js'
import type { NodeReference, StoredRecord } from '../graph/record.js'
import { hashRecord, type RecordHash } from '../graph/record-hash.js'
import { findAllIds, STORED_LABELS } from '../graph/record-pages.js'
import { walkAllRecords } from './audit-trail.js'

const RECORDS_PER_PART = 250_000
/** The log itself, which its chain guards. */
const LOG_LABELS: readonly string[] = ['Operation', 'AuditEvent', 'AuditBatch', 'AuditHead']

export interface RecordCheck {
  /** The last event. */
  readonly last: number
  /** How many record hashes all events list. */
  readonly records: number
  readonly report: (issue: Issue) => void
}

export async function verifyRecords(reader: GraphReader, { last, records, report }: RecordCheck): Promise<void> {
  const parts = Math.max(1, Math.ceil(records / RECORDS_PER_PART))
  for (let part = 0; part < parts; part += 1) {
    const isOfPart = (reference: NodeReference): boolean => parts === 1 || numberOf(reference.id) % parts === part
    const hashes = await findLastHashes(reader, last, isOfPart)
    await compareRecords(reader, { hashes, isOfPart, report })
    for (const { label, id } of hashes.values()) report(createAuditIssue('RECORD_MISSING', `${label} "${id}" is not there.`))
  }
}

async function findLastHashes(
  reader: GraphReader,
  last: number,
  isOfPart: (reference: NodeReference) => boolean,
): Promise<Map<string, RecordHash>> {
  const hashes = new Map<string, RecordHash>()
  for await (const records of walkAllRecords(reader, last)) {
    for (const record of records.filter(isOfPart)) hashes.set(nameReference(record), record)
  }
  return hashes
}

interface Comparison {
  /** Those that were found are taken out. */
  readonly hashes: Map<string, RecordHash>
  readonly isOfPart: (reference: NodeReference) => boolean
  readonly report: (issue: Issue) => void
}

async function compareRecords(reader: GraphReader, { hashes, isOfPart, report }: Comparison): Promise<void> {
  for await (const page of walkStoredRecords(reader)) {
    for (const record of page.filter(isOfPart)) {
      const name = nameReference(record)
      const expected = hashes.get(name)
      hashes.delete(name)
      const culprit = `${record.label} "${record.id}"`
      if (expected === undefined) report(createAuditIssue('RECORD_UNKNOWN', `No event names ${culprit}.`))
      else if (expected.hash !== hashRecord(record).hash) report(createAuditIssue('RECORD_CHANGED', `${culprit} was changed by hand.`))
    }
  }
}

async function* walkStoredRecords(reader: GraphReader): AsyncGenerator<readonly StoredRecord[]> {
  for (const label of STORED_LABELS.filter((stored) => !LOG_LABELS.includes(stored))) {
    for await (const ids of findAllIds(reader, label)) yield await findRecordsByIds(reader, label, ids)
  }
}

function nameReference({ label, id }: NodeReference): string {
  return `${label} ${id}`
}

/** Spreads ids over the parts. */
function numberOf(id: string): number {
  let number = 0
  for (let index = 0; index < id.length; index += 1) number = (number * 31 + id.charCodeAt(index)) % 1_000_003
  return number
}

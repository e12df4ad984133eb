/**
 * The one audit event of a change: who, when, what, why, before and after, the hash of each changed record, and the
 * hash of the event before. Its own hash is the SHA-256 of the canonical JSON of all of that.
 *
 * Up to 1,000 records stand in the event; of more it holds one digest, and the list goes into batches beside it.
 */
import { toCanonicalJson } from '../domain/canonical-json.js'
import { compareCodePoints } from '../domain/code-point-order.js'
import { type AppendedEvent, type AuditHead, nameAuditBatch, nameAuditEvent } from '../graph/queries/audit.js'
import type { Moment } from '../graph/queries/evidence.js'
import type { NodeRecord, Properties } from '../graph/record.js'
import { printRecordHash, type RecordHash } from '../graph/record-hash.js'
import { toSha256 } from '../graph/sha256.js'
import type { ChangePlan, ChangeRequest } from './change.js'

export const RECORDS_PER_BATCH = 1_000

export interface ChangeFacts {
  readonly request: ChangeRequest
  readonly plan: ChangePlan
  /** The log's head before this change. */
  readonly head: AuditHead
  readonly moment: Moment
  readonly records: readonly RecordHash[]
  readonly payloadHash: string
  readonly operationId: string
}

export interface ComposedEvent {
  readonly event: AppendedEvent
  readonly batches: readonly NodeRecord[]
}

export function composeAuditEvent(facts: ChangeFacts): ComposedEvent {
  const { request, plan, head, moment, records, payloadHash, operationId } = facts
  const id = nameAuditEvent(moment.sequence)
  const big = records.length > RECORDS_PER_BATCH
  const unhashed = omitEmpty({
    ...moment,
    action: request.action,
    contributorId: request.contributor.id,
    operationId,
    payloadHash,
    previousHash: head.hash,
    recordCount: records.length,
    reason: request.reason,
    subjects: listSubjects(plan, big),
    changes: plan.changes.length === 0 ? null : toCanonicalJson(plan.changes.map((change) => ({ ...change }))),
    ...(big ? { recordDigest: digestRecords(records) } : listRecords(records)),
  })
  const hash = hashAuditEvent(id, unhashed)
  return {
    event: {
      id,
      ...moment,
      hash,
      properties: { ...unhashed, hash },
      contributorId: request.contributor.id,
      operationId,
      resultIds: plan.resultIds,
    },
    batches: big ? toBatches(moment.sequence, records) : [],
  }
}

/** The hash of an event from everything that is stored of it but the hash. */
export function hashAuditEvent(id: string, properties: Properties): string {
  const hashed = Object.entries(properties).filter(([key]) => key !== 'hash')
  return toSha256(toCanonicalJson({ ...Object.fromEntries(hashed), id }))
}

/** The digest of the records of a big event, in their order. */
export function digestRecords(records: readonly RecordHash[]): string {
  return toSha256(records.map(printRecordHash).join('\n'))
}

function listRecords(records: readonly RecordHash[]): Properties {
  return {
    recordLabels: records.map(({ label }) => label),
    recordIds: records.map(({ id }) => id),
    recordHashes: records.map(({ hash }) => hash),
  }
}

/** What the event is about, for the history of a record; of a bulk import only what it names as its results. */
function listSubjects(plan: ChangePlan, big: boolean): readonly string[] {
  const changed = [...plan.updates, ...plan.entersForce, ...plan.leavesForce].map(({ id }) => id)
  return [...new Set(big ? plan.resultIds : [...plan.resultIds, ...changed])].sort(compareCodePoints)
}

function toBatches(sequence: number, records: readonly RecordHash[]): readonly NodeRecord[] {
  return Array.from({ length: Math.ceil(records.length / RECORDS_PER_BATCH) }, (_, position) => {
    const batch = records.slice(position * RECORDS_PER_BATCH, (position + 1) * RECORDS_PER_BATCH)
    return {
      label: 'AuditBatch',
      id: nameAuditBatch(sequence, position),
      properties: { sequence, position, records: batch.map(printRecordHash).join('\n') },
    }
  })
}

/** Null and empty lists are not stored. */
function omitEmpty(properties: Readonly<Record<string, Properties[string] | null>>): Properties {
  const kept: Record<string, Properties[string]> = {}
  for (const [key, value] of Object.entries(properties)) {
    const empty = value === null || (Array.isArray(value) && value.length === 0)
    if (!empty) kept[key] = value
  }
  return kept
}

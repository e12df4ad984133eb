/**
 * The audit log: one event a change, numbered without gaps, each holding the hash of the one before; and its head.
 *
 * Events are looked up by the id that follows from their number, which both engines do by index.
 */
import type { FieldChange } from '../../domain/field-change.js'
import { toFieldChanges } from '../decode-field-changes.js'
import { toNodeRecord } from '../decode-record.js'
import { readBooleanOrNull, readNumber, readText, readTextOrNull, readTexts } from '../decode-value.js'
import { GraphError } from '../graph-error.js'
import type { Cypher, GraphReader, Parameters, Row, Transaction } from '../graph.js'
import type { NodeRecord, Properties } from '../record.js'
import { INTEGER_PROPERTIES } from './record-write.js'

/** Where the log ends. Sequence 0, no hash and a time before all others where nothing has happened yet. */
export interface AuditHead {
  readonly sequence: number
  readonly hash: string
  readonly at: string
  readonly graphId: string
}

export interface AuditEvent {
  readonly id: string
  readonly sequence: number
  readonly at: string
  readonly action: string
  readonly contributor: { readonly id: string; readonly name: string; readonly role: string }
  readonly reason: string | null
  readonly subjects: readonly string[]
  readonly changes: readonly FieldChange[]
  readonly hash: string
  readonly previousHash: string
}

const HEAD_COLUMNS = 'h.sequence AS sequence, h.hash AS hash, h.at AS at, h.graphId AS graphId, h.restoring AS restoring'
const EVENT_COLUMNS = `e.id AS id, e.sequence AS sequence, e.at AS at, e.action AS action, e.reason AS reason,
  e.subjects AS subjects, e.changes AS changes, e.hash AS hash, e.previousHash AS previousHash,
  c.id AS contributorId, c.name AS contributorName, c.role AS contributorRole`

/** Takes no parameters. */
export const READ_HEAD: Cypher = {
  name: 'audit.readHead',
  text: `
MATCH (h:AuditHead {id: 'audit-head'})
RETURN ${HEAD_COLUMNS}`,
}

// The head is read after it was written to, hence under its lock: no other change can take the same number.
const LOCK_HEAD: Cypher = {
  name: 'audit.lockHead',
  text: `
MATCH (h:AuditHead {id: 'audit-head'})
SET h.lock = true
REMOVE h.lock
RETURN ${HEAD_COLUMNS}`,
}

const APPEND: Cypher = {
  name: 'audit.append',
  text: `
MATCH (h:AuditHead {id: 'audit-head'})
MATCH (o:Operation {id: $operationId})
MATCH (c:Contributor {id: $contributorId})
SET h.sequence = $sequence, h.hash = $hash, h.at = $at
SET o.sequence = $sequence, o.at = $at, o.resultIds = $resultIds
CREATE (e:AuditEvent {id: $id})
SET e += $properties
CREATE (e)-[:BY]->(c)
RETURN e.id AS id`,
  integers: INTEGER_PROPERTIES,
}

const FIND_SEQUENCE_AT: Cypher = {
  name: 'audit.findSequenceAt',
  text: `
MATCH (e:AuditEvent)
WHERE e.at <= $at
RETURN e.sequence AS sequence
ORDER BY e.at DESC
LIMIT 1`,
}

const FIND_PAGE: Cypher = {
  name: 'audit.findPage',
  text: `
MATCH (e:AuditEvent)
WHERE e.sequence > $after
WITH e
ORDER BY e.sequence
LIMIT $first
MATCH (e)-[:BY]->(c:Contributor)
RETURN ${EVENT_COLUMNS}
ORDER BY sequence`,
  integers: ['after', 'first'],
}

const FIND_PAGE_BY_SUBJECT: Cypher = {
  name: 'audit.findPageBySubject',
  text: `
MATCH (e:AuditEvent)
WHERE e.sequence > $after AND ($subject IN e.subjects OR e.sequence IN $sequences)
WITH e
ORDER BY e.sequence
LIMIT $first
MATCH (e)-[:BY]->(c:Contributor)
RETURN ${EVENT_COLUMNS}
ORDER BY sequence`,
  integers: ['after', 'first', 'sequences'],
}

const COUNT: Cypher = {
  name: 'audit.count',
  text: `
MATCH (e:AuditEvent)
RETURN count(e) AS total`,
}

const COUNT_BY_SUBJECT: Cypher = {
  name: 'audit.countBySubject',
  text: `
MATCH (e:AuditEvent)
WHERE $subject IN e.subjects OR e.sequence IN $sequences
RETURN count(e) AS total`,
  integers: ['sequences'],
}

const FIND_STORED: Cypher = {
  name: 'audit.findStored',
  text: `
UNWIND $ids AS id
MATCH (e:AuditEvent {id: id})
RETURN e.id AS id, properties(e) AS properties, [(e)-[:BY]->(c:Contributor) | c.id] AS contributorIds`,
}

/** Throws `DAMAGED` for a graph whose restore did not finish, and `QUERY` for one that was never migrated. */
export async function readAuditHead(reader: GraphReader): Promise<AuditHead> {
  return toAuditHead(await reader.read(READ_HEAD))
}

/** From here to the end of the transaction no other change can append. */
export async function lockAuditHead(transaction: Transaction): Promise<AuditHead> {
  return toAuditHead(await transaction.run(LOCK_HEAD))
}

export interface AppendedEvent {
  readonly id: string
  readonly sequence: number
  readonly at: string
  readonly hash: string
  /** Everything of the event but its id. */
  readonly properties: Properties
  readonly contributorId: string
  readonly operationId: string
  readonly resultIds: readonly string[]
}

/** Appends the event, moves the head to it, and stores the operation's outcome. */
export async function appendAuditEvent(transaction: Transaction, event: AppendedEvent): Promise<void> {
  const parameters: Parameters = { ...event }
  const rows = await transaction.run(APPEND, parameters)
  if (rows.length !== 1) throw new GraphError('QUERY', `${event.id} was appended ${rows.length} times, not once.`)
}

/** The last sequence at or before an ISO-8601 UTC time with milliseconds; 0 before the first event. */
export async function findSequenceAt(reader: GraphReader, isoTime: string): Promise<number> {
  const [row] = await reader.read(FIND_SEQUENCE_AT, { at: isoTime })
  return row === undefined ? 0 : readNumber(row, 'sequence')
}

export interface AuditEventFilter {
  /** The id of a record that the events changed. */
  readonly subject?: string | undefined
  /** Events that are the subject's whether or not they name it: see `record-moment.ts`. */
  readonly sequences?: readonly number[] | undefined
}

export interface AuditEventPage extends AuditEventFilter {
  /** The sequence of the last event of the page before. */
  readonly after?: number | undefined
  readonly first: number
}

/** Events by sequence, the oldest first. */
export async function findAuditEvents(reader: GraphReader, page: AuditEventPage): Promise<readonly AuditEvent[]> {
  const { subject, sequences = [], after = 0, first } = page
  const rows = await (subject === undefined
    ? reader.read(FIND_PAGE, { after, first })
    : reader.read(FIND_PAGE_BY_SUBJECT, { after, first, subject, sequences }))
  return rows.map(toAuditEvent)
}

export async function countAuditEvents(reader: GraphReader, filter: AuditEventFilter = {}): Promise<number> {
  const { subject, sequences = [] } = filter
  const [row] = await (subject === undefined ? reader.read(COUNT) : reader.read(COUNT_BY_SUBJECT, { subject, sequences }))
  return row === undefined ? 0 : readNumber(row, 'total')
}

/** An event as it is stored, for checking its hash. */
export interface StoredAuditEvent extends NodeRecord {
  readonly contributorIds: readonly string[]
}

/** Events by their ids; one that is not there is left out. */
export async function findStoredAuditEvents(reader: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, StoredAuditEvent>> {
  const rows = await reader.read(FIND_STORED, { ids })
  return new Map(
    rows.map((row) => [readText(row, 'id'), { ...toNodeRecord('AuditEvent', row), contributorIds: readTexts(row, 'contributorIds') }]),
  )
}

export function nameAuditEvent(sequence: number): string {
  return `audit-event:${sequence}`
}

/** The nth batch, from 0, of the record hashes of a big event. */
export function nameAuditBatch(sequence: number, position: number): string {
  return `audit-batch:${sequence}:${position}`
}

function toAuditHead([row]: readonly Row[]): AuditHead {
  if (row === undefined) throw new GraphError('QUERY', 'The graph has no audit head; migrate it first.')
  if (readBooleanOrNull(row, 'restoring') === true) {
    throw new GraphError('DAMAGED', 'A restore into this graph did not finish. Restore again into an empty graph.')
  }
  return { sequence: readNumber(row, 'sequence'), hash: readText(row, 'hash'), at: readText(row, 'at'), graphId: readText(row, 'graphId') }
}

function toAuditEvent(row: Row): AuditEvent {
  return {
    id: readText(row, 'id'),
    sequence: readNumber(row, 'sequence'),
    at: readText(row, 'at'),
    action: readText(row, 'action'),
    contributor: { id: readText(row, 'contributorId'), name: readText(row, 'contributorName'), role: readText(row, 'contributorRole') },
    reason: readTextOrNull(row, 'reason'),
    subjects: readTexts(row, 'subjects'),
    changes: toFieldChanges(readTextOrNull(row, 'changes')),
    hash: readText(row, 'hash'),
    previousHash: readText(row, 'previousHash'),
  }
}

/**
 * Checks the audit log itself: its numbers, its hashes, its head, the operations and batches that belong to it.
 */
import { createAuditIssue } from '../domain/audit-issue.js'
import type { Issue } from '../domain/issue.js'
import type { GraphReader } from '../graph/graph.js'
import { type AuditHead, countAuditEvents, type StoredAuditEvent } from '../graph/queries/audit.js'
import { findOperationStamps } from '../graph/queries/operation.js'
import { printRecordHash } from '../graph/record-hash.js'
import { createSha256 } from '../graph/sha256.js'
import { hashAuditEvent } from './audit-event.js'
import { type TrailEntry, walkEvents, walkRecords } from './audit-trail.js'

export interface ChainReport {
  readonly events: number
  /** How many record hashes all events list. */
  readonly records: number
}

/** `expect` is a head noted earlier, as `sequence:hash`. */
export async function verifyChain(
  reader: GraphReader,
  { head, expect, report }: { readonly head: AuditHead; readonly expect: string | undefined; readonly report: (issue: Issue) => void },
): Promise<ChainReport> {
  let previous: string | null = ''
  let events = 0
  let records = 0
  let expected = expect === undefined || expect === '0:'
  for await (const page of walkEvents(reader, head.sequence)) {
    for (const entry of page) {
      const { event, id, sequence } = entry
      if (event === null) {
        report(createAuditIssue('EVENT_MISSING', `${id} is not there.`))
        previous = null
        continue
      }
      const { hash, previousHash, recordCount } = event.properties
      if (!isUnchanged(event)) report(createAuditIssue('EVENT_CHANGED', `${id} was changed by hand.`))
      if (previous !== null && previousHash !== previous) report(createAuditIssue('CHAIN_BROKEN', `${id} follows another event.`))
      if (!(await areBatchesUnchanged(reader, entry)))
        report(createAuditIssue('EVENT_CHANGED', `The batches of ${id} were changed by hand.`))
      expected ||= expect === `${sequence}:${String(hash)}`
      previous = typeof hash === 'string' ? hash : null
      events += 1
      records += typeof recordCount === 'number' ? recordCount : 0
    }
    for (const issue of await findChangedOperations(reader, page)) report(issue)
  }
  if (previous !== null && previous !== head.hash)
    report(createAuditIssue('HEAD_CHANGED', `The head ${head.sequence}:${head.hash} is not the last event's.`))
  const beyond = (await countAuditEvents(reader)) - events
  if (beyond > 0) report(createAuditIssue('HEAD_BEHIND', `${beyond} events lie beyond the head ${head.sequence}:${head.hash}.`))
  if (!expected) report(createAuditIssue('EXPECTED_HEAD_MISSING', `"${expect ?? ''}" (sequence:hash) is not in the chain.`))
  return { events, records }
}

function isUnchanged({ id, properties, contributorIds }: StoredAuditEvent): boolean {
  const [contributor, ...others] = contributorIds
  return hashAuditEvent(id, properties) === properties['hash'] && contributor === properties['contributorId'] && others.length === 0
}

async function areBatchesUnchanged(reader: GraphReader, entry: TrailEntry): Promise<boolean> {
  const digest = entry.event?.properties['recordDigest']
  if (digest === undefined) return true
  const hash = createSha256()
  let separator = ''
  for await (const records of walkRecords(reader, entry)) {
    if (records.length > 0) hash.add(`${separator}${records.map(printRecordHash).join('\n')}`)
    separator = '\n'
  }
  return hash.finish() === digest
}

async function findChangedOperations(reader: GraphReader, page: readonly TrailEntry[]): Promise<readonly Issue[]> {
  const events = page.flatMap(({ event }) => (event === null ? [] : [event]))
  const named = events.map(({ properties }) => ({ operationId: String(properties['operationId']), properties }))
  const stamps = await findOperationStamps(
    reader,
    named.map(({ operationId }) => operationId),
  )
  return named
    .filter(({ operationId, properties }) => {
      const stamp = stamps.get(operationId)
      return stamp?.payloadHash !== properties['payloadHash'] || stamp?.sequence !== properties['sequence']
    })
    .map(({ operationId }) => createAuditIssue('OPERATION_CHANGED', `"${operationId}" was changed by hand.`))
}

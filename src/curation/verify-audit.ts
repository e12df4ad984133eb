/**
 * Recomputes the audit chain and the hash of every record. It shows accidents and careless edits. Somebody who may
 * write to the database can rewrite all of it: only a head that was noted elsewhere tells.
 */
import { createAuditIssue } from '../domain/audit-issue.js'
import type { Issue } from '../domain/issue.js'
import { atOneMoment } from '../graph/at-one-moment.js'
import type { GraphReader } from '../graph/graph.js'
import type { AuditHead } from '../graph/queries/audit.js'
import { verifyChain } from './verify-chain.js'
import { verifyRecords } from './verify-records.js'

export interface AuditVerification {
  readonly ok: boolean
  readonly events: number
  /** `sequence:hash`, to be kept elsewhere and given as `expect` some other time. */
  readonly head: string
  readonly problems: readonly Issue[]
}

const LISTED_PROBLEMS = 1_000

/** `expect` is the head of an earlier verification. Throws `OVERLOADED` when problems are seen amid endless changes. */
export function verifyAudit(graph: GraphReader, expect?: string): Promise<AuditVerification> {
  const verify = async (reader: GraphReader, head: AuditHead): Promise<AuditVerification> => {
    const problems: Issue[] = []
    let more = 0
    const report = (issue: Issue): void => {
      if (problems.length < LISTED_PROBLEMS) problems.push(issue)
      else more += 1
    }
    const { events, records } = await verifyChain(reader, { head, expect, report })
    await verifyRecords(reader, { last: head.sequence, records, report })
    if (more > 0) problems.push(createAuditIssue('MORE_PROBLEMS', `There are ${more} more.`))
    return { ok: problems.length === 0, events, head: `${head.sequence}:${head.hash}`, problems }
  }
  return atOneMoment(graph, verify, ({ ok }) => ok)
}

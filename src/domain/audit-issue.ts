import type { Issue } from './issue.js'

/** What verifying the audit log can find, each code with what it says about the graph. */
export const AUDIT_ISSUES = {
  EVENT_MISSING: 'Events are numbered without gaps up to the head.',
  EVENT_CHANGED: 'An event is what it was when it was written.',
  CHAIN_BROKEN: 'An event holds the hash of the one before it.',
  HEAD_CHANGED: "The head holds the last event's hash.",
  HEAD_BEHIND: 'No event lies beyond the head.',
  OPERATION_CHANGED: "An event's operation has the same payload hash and sequence.",
  RECORD_CHANGED: 'A record is what the last event that names it left.',
  RECORD_MISSING: 'Nothing that an event names is ever deleted.',
  RECORD_UNKNOWN: 'Every record was made by a change that an event tells of.',
  EXPECTED_HEAD_MISSING: 'A head that was noted earlier is still in the chain.',
  MORE_PROBLEMS: 'Only so many problems are listed.',
} as const

export type AuditIssueCode = keyof typeof AUDIT_ISSUES

/** The culprit first, then the rule: `Measurement "…" was changed by hand. …`. */
export function createAuditIssue(code: AuditIssueCode, culprit: string): Issue {
  return { code, message: `${culprit} ${AUDIT_ISSUES[code]}` }
}

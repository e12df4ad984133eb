/** Who changed what, from the audit log. Pages go by sequence, so that a later event never moves an earlier row. */
import { countAuditEvents, findAuditEvents, type AuditEvent } from '../graph/queries/audit.js'
import { toConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint } from './cursor.js'

export function listHistory({ graph, moment }: RequestContext, page: PageArguments, subject: string): Connection<AuditEvent> {
  return toConnection(page, {
    fingerprint: toFingerprint('history', subject),
    sequence: () => moment.sequenceAt(null),
    read: ({ first, after }) => findAuditEvents(graph, { subject, first, after: Number(after?.[0] ?? 0) }),
    count: () => countAuditEvents(graph, { subject }),
    keysOf: ({ sequence }) => [sequence],
  })
}

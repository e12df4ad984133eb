/** Who changed what, from the audit log. Pages go by sequence, so that a later event never moves an earlier row. */
import { countAuditEvents, findAuditEvents, type AuditEvent } from '../graph/queries/audit.js'
import { toConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint } from './cursor.js'
import { hideDraftEvents, isHiddenDraft } from './hide-drafts.js'

/** Of somebody else's draft, as of nothing, there is none. */
export function listHistory({ graph, moment, viewer }: RequestContext, page: PageArguments, subject: string): Connection<AuditEvent> {
  return toConnection(page, {
    fingerprint: () => toFingerprint('history', subject),
    sequence: () => moment.sequenceAt(null),
    read: async ({ first, after }) => {
      if (await isHiddenDraft(graph, viewer, subject)) return []
      return hideDraftEvents(graph, viewer, await findAuditEvents(graph, { subject, first, after: Number(after?.[0] ?? 0) }))
    },
    count: async () => ((await isHiddenDraft(graph, viewer, subject)) ? 0 : countAuditEvents(graph, { subject })),
    keysOf: ({ sequence }) => [sequence],
  })
}

/** All events, for those who follow them: at the end the cursor stays the one that was given. */
export function listChanges({ graph, moment, viewer }: RequestContext, page: PageArguments): Connection<AuditEvent> {
  const connection = toConnection(page, {
    fingerprint: () => toFingerprint('changes'),
    sequence: () => moment.sequenceAt(null),
    read: async ({ first, after }) =>
      hideDraftEvents(graph, viewer, await findAuditEvents(graph, { first, after: Number(after?.[0] ?? 0) })),
    count: () => countAuditEvents(graph),
    keysOf: ({ sequence }) => [sequence],
  })
  const pageInfo = async () => {
    const info = await connection.pageInfo()
    return { ...info, endCursor: info.endCursor ?? page.after ?? null }
  }
  return { ...connection, pageInfo }
}

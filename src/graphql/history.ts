/** Who changed what, from the audit log. Pages go by sequence, so that a later event never moves an earlier row. */
import type { GraphReader } from '../graph/graph.js'
import { countAuditEvents, findAuditEvents, type AuditEvent } from '../graph/queries/audit.js'
import { findRecordMoments } from '../graph/queries/record-moment.js'
import { NODE_LABELS } from '../graph/vocabulary.js'
import { toConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint } from './cursor.js'
import { hideDraftEvents, isHiddenDraft } from './hide-drafts.js'
import { findNodeKind } from './node-kinds.js'

/** Of somebody else's draft, as of nothing, there is none. An event belongs to what it names, and to what it made. */
export function listHistory({ graph, moment, viewer }: RequestContext, page: PageArguments, subject: string): Connection<AuditEvent> {
  const filter = async () => ({ subject, sequences: await findMomentsOf(graph, subject) })
  return toConnection(page, {
    fingerprint: () => toFingerprint('history', subject),
    sequence: () => moment.sequenceAt(null),
    read: async ({ first, after }) => {
      if (await isHiddenDraft(graph, viewer, subject)) return []
      return hideDraftEvents(graph, viewer, await findAuditEvents(graph, { ...(await filter()), first, after: Number(after?.[0] ?? 0) }))
    },
    count: async () => ((await isHiddenDraft(graph, viewer, subject)) ? 0 : countAuditEvents(graph, await filter())),
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

function findMomentsOf(reader: GraphReader, id: string): Promise<readonly number[]> {
  const label = NODE_LABELS.find((one) => one === findNodeKind(id)?.type)
  return label === undefined ? Promise.resolve([]) : findRecordMoments(reader, label, id)
}

/** What waits for review, by how long it waits: what is decided meanwhile falls out, what comes in stands at the end. */
import type { Proposal } from '../domain/proposal.js'
import { countReviewQueue, findReviewQueue } from '../graph/queries/proposal.js'
import { toConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint, type CursorKey } from './cursor.js'

export function listReviewQueue({ graph, loaders, moment }: RequestContext, page: PageArguments): Connection<Proposal> {
  return toConnection(page, {
    fingerprint: () => toFingerprint('reviewQueue'),
    sequence: () => moment.sequenceAt(null),
    read: async ({ first, after }) => {
      const proposals = await findReviewQueue(graph, { first, after: toPosition(after) })
      for (const proposal of proposals) loaders.proposal.prime(proposal.id, proposal)
      return proposals
    },
    count: () => countReviewQueue(graph),
    keysOf: ({ at, id }) => [at, id],
  })
}

function toPosition(keys: readonly CursorKey[] | null) {
  if (keys === null) return null
  const [at, id] = keys
  return { at: String(at), id: String(id) }
}

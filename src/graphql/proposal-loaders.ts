/** The loaders of proposals and of the events of the audit log, as far as the viewer may see them. */
import { findProposalConsequences } from '../curation/find-consequences.js'
import { findObstacles } from '../curation/find-obstacles.js'
import { NO_CONSEQUENCES } from '../domain/consequence.js'
import type { GraphReader } from '../graph/graph.js'
import { findAuditEvents } from '../graph/queries/audit.js'
import { findProposalsByIds } from '../graph/queries/proposal.js'
import { hideDraftEvents, hideDraftProposals } from './hide-drafts.js'
import { loadById, loadKeyed } from './loader.js'
import type { Reading } from './reading.js'

export function createProposalLoaders(reader: GraphReader, { moment, viewer, now }: Reading) {
  const proposal = loadById(async (ids) => hideDraftProposals(await findProposalsByIds(reader, ids), viewer))
  const load = async (ids: readonly string[]) => (await Promise.all(ids.map((id) => proposal.load(id)))).filter((one) => one !== null)
  return {
    proposal,
    auditEvent: loadById(async (ids) => {
      const events = await Promise.all(ids.map((id) => findAuditEvent(reader, id)))
      return hideDraftEvents(reader, viewer, events.flat())
    }),
    /** Why the viewer may not decide a proposal. */
    obstaclesByProposal: loadKeyed(async (ids) => findObstacles(reader, { viewer, proposals: await load(ids), at: now() }), []),
    /** What accepting a proposal would change. */
    consequencesByProposal: loadKeyed(
      async (ids) => findProposalConsequences(reader, await load(ids), await moment.sequenceAt(null)),
      NO_CONSEQUENCES,
    ),
  }
}

/** An event's id holds its sequence. */
async function findAuditEvent(reader: GraphReader, id: string) {
  const sequence = Number(/^audit-event:([1-9]\d{0,14})$/.exec(id)?.[1] ?? 0)
  return sequence === 0 ? [] : findAuditEvents(reader, { after: sequence - 1, first: 1 })
}

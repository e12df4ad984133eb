/** A draft is shown to its contributor alone; for anybody else it is not there. */
import type { Viewer } from '../domain/permission.js'
import type { Proposal } from '../domain/proposal.js'
import type { GraphReader } from '../graph/graph.js'
import type { AuditEvent } from '../graph/queries/audit.js'
import { findProposalsByIds, nameProposal } from '../graph/queries/proposal.js'

export interface Drafted {
  readonly id: string
  readonly status: string
}

/** Asks for authors only where there is a draft. */
export async function hideDrafts<Evidence extends Drafted>(
  reader: GraphReader,
  viewer: Viewer | null,
  evidence: readonly Evidence[],
): Promise<readonly Evidence[]> {
  const drafts = evidence.filter(({ status }) => status === 'DRAFT')
  if (drafts.length === 0) return evidence
  const proposals =
    viewer === null
      ? []
      : await findProposalsByIds(
          reader,
          drafts.map(({ id }) => nameProposal(id)),
        )
  const own = new Set(hideDraftProposals(proposals, viewer).map(({ subject }) => subject.id))
  return evidence.filter(({ id, status }) => status !== 'DRAFT' || own.has(id))
}

export function hideDraftProposals(proposals: readonly Proposal[], viewer: Viewer | null): readonly Proposal[] {
  return proposals.filter(({ state, by }) => state !== 'DRAFT' || by.id === viewer?.id)
}

/** Of anything by its id: whether it is a draft of somebody else, or the proposal of one. */
export async function isHiddenDraft(reader: GraphReader, viewer: Viewer | null, id: string): Promise<boolean> {
  const proposals = await findProposalsByIds(reader, [id, nameProposal(id)])
  return hideDraftProposals(proposals, viewer).length < proposals.length
}

/** That somebody drafted something stays in the log, which has no gaps; what it is, and why, does not show. */
export async function hideDraftEvents(
  reader: GraphReader,
  viewer: Viewer | null,
  events: readonly AuditEvent[],
): Promise<readonly AuditEvent[]> {
  const ids = [...new Set(events.flatMap(({ subjects }) => subjects.filter(isProposalId)))]
  if (ids.length === 0) return events
  const proposals = await findProposalsByIds(reader, ids)
  const shown = hideDraftProposals(proposals, viewer)
  const hidden = new Set(proposals.filter((proposal) => !shown.includes(proposal)).map(({ id }) => id))
  const isHidden = ({ subjects }: AuditEvent) => subjects.some((id) => hidden.has(id))
  return events.map((event) => (isHidden(event) ? { ...event, reason: null, subjects: [], changes: [] } : event))
}

function isProposalId(id: string): boolean {
  return id.startsWith(nameProposal(''))
}

/** A draft is shown to its contributor alone; for anybody else it is not there. */
import type { Viewer } from '../domain/permission.js'
import type { Proposal } from '../domain/proposal.js'
import type { GraphReader } from '../graph/graph.js'
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

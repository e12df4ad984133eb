import type { Proposal } from '../domain/proposal.js'
import type { GraphReader } from '../graph/graph.js'
import { toReference } from '../graph/build-record.js'
import { findProposal, nameProposal } from '../graph/queries/proposal.js'
import type { NodeReference } from '../graph/record.js'
import type { Desk } from './action.js'

/** By the proposal's id, or by the id of what it proposes. A draft is there for its contributor alone; null for anybody else. */
export async function findVisibleProposal(reader: GraphReader, { contributor }: Desk, id: string): Promise<Proposal | null> {
  const proposal = await findProposal(reader, toProposalId(id))
  return proposal?.state === 'DRAFT' && proposal.by.id !== contributor.id ? null : proposal
}

/** What deciding a proposal must not share with another decision: itself, and the value that it would replace. */
export async function findProposalLocks(reader: GraphReader, id: string): Promise<readonly NodeReference[]> {
  const proposal = await findProposal(reader, toProposalId(id))
  if (proposal === null) return []
  const base = proposal.baseId === null ? [] : [toReference('Measurement', proposal.baseId)]
  return [toReference('Proposal', proposal.id), ...base]
}

function toProposalId(id: string): string {
  return id.startsWith('proposal:') ? id : nameProposal(id)
}

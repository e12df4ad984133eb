/** For the review queue: whether the viewer may decide each proposal, and every reason why not. A fixed number of queries. */
import { NO_STAKES } from '../domain/conflict-of-interest.js'
import type { ContributorInterests } from '../domain/contributor.js'
import type { Issue } from '../domain/issue.js'
import type { Viewer } from '../domain/permission.js'
import type { Proposal } from '../domain/proposal.js'
import { findReviewObstacles } from '../domain/review-policy.js'
import type { GraphReader } from '../graph/graph.js'
import { findInterests, findStakes } from './find-stakes.js'

const NO_INTERESTS: ContributorInterests = { affiliations: [], declared: [] }

/** The viewer's obstacles by the proposal's id, none where they may review. `at` is the clock's time, for affiliations. */
export async function findObstacles(
  reader: GraphReader,
  { viewer, proposals, at }: { readonly viewer: Viewer | null; readonly proposals: readonly Proposal[]; readonly at: string },
): Promise<ReadonlyMap<string, readonly Issue[]>> {
  const ids = [...new Set(proposals.map(({ subject }) => subject.id))]
  const stakes = await findStakes(reader, ids)
  const interests = viewer === null ? NO_INTERESTS : await findInterests(reader, viewer.id)
  return new Map(
    proposals.map((proposal) => {
      const question = { viewer, proposal, stakes: stakes.get(proposal.subject.id) ?? NO_STAKES, interests, at }
      return [proposal.id, findReviewObstacles(question)]
    }),
  )
}

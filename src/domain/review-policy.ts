import { findConflictsOfInterest, type Stakes } from './conflict-of-interest.js'
import type { ContributorInterests } from './contributor.js'
import { createCurationIssue } from './curation-issue.js'
import type { Issue } from './issue.js'
import { authorise, type Viewer } from './permission.js'
import type { Proposal } from './proposal.js'

/** A question of review: may this viewer, at this time, decide this proposal? */
export interface ReviewQuestion {
  readonly viewer: Viewer | null
  readonly proposal: Proposal
  readonly stakes: Stakes
  readonly interests: ContributorInterests
  readonly at: string
}

type ReviewLaw = (question: ReviewQuestion) => readonly Issue[]

/** Who may not review, and why; each law by itself, so that every reason is told. */
export const REVIEW_LAWS: readonly ReviewLaw[] = [requireEditor, refuseOwnProposal, refuseConflictOfInterest, requireWaiting]

/** Empty where the viewer may review. */
export function findReviewObstacles(question: ReviewQuestion): readonly Issue[] {
  return REVIEW_LAWS.flatMap((law) => law(question))
}

function requireEditor({ viewer }: ReviewQuestion): readonly Issue[] {
  const access = authorise(viewer, 'reviewProposal')
  return access.kind === 'DENIED' ? [access.issue] : []
}

function refuseOwnProposal({ viewer, proposal }: ReviewQuestion): readonly Issue[] {
  if (viewer?.id !== proposal.by.id) return []
  const nextStep = `${viewer.name} made it; leave it to another editor, or withdraw it.`
  return [createCurationIssue('OWN_PROPOSAL', { culprit: proposal.id, nextStep, path: ['proposal'] })]
}

function refuseConflictOfInterest({ stakes, interests, at }: ReviewQuestion): readonly Issue[] {
  return findConflictsOfInterest(stakes, interests, at)
}

function requireWaiting({ proposal }: ReviewQuestion): readonly Issue[] {
  if (proposal.state === 'PROPOSED') return []
  const nextStep = `It is ${proposal.state}; read reviewQueue for what waits.`
  return [createCurationIssue('NOT_WAITING', { culprit: proposal.id, nextStep, path: ['proposal'] })]
}

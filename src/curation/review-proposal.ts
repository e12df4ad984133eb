/**
 * An editor decides what waits: never their own proposal, never with a conflict of interest, and with a reason where it
 * is turned down. Accepting a correction supersedes the old value in the same transaction; its rivals turn stale by that.
 */
import { checkWord } from '../domain/check-field.js'
import { requireReason } from '../domain/check-text.js'
import { NO_STAKES } from '../domain/conflict-of-interest.js'
import type { Issue } from '../domain/issue.js'
import type { Proposal } from '../domain/proposal.js'
import { findReviewObstacles } from '../domain/review-policy.js'
import { createConflict, toInvalidInput, type UserError } from '../domain/user-error.js'
import { toReference } from '../graph/build-record.js'
import type { GraphReader } from '../graph/graph.js'
import { findMeasurementsByIds } from '../graph/queries/measurement.js'
import { findRecordsByIds } from '../graph/queries/record.js'
import { toReportedValueProperties } from '../graph/reported-value-properties.js'
import { EVIDENCE_LABELS } from '../graph/vocabulary.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import type { ChangePlan } from './change.js'
import { apply, compareFields, moveEvidence, moveProposal, refuse } from './change-plan.js'
import { checkReferences, describeUnknown } from './check-references.js'
import { curate } from './curate.js'
import { findProposalLocks, findVisibleProposal } from './find-proposal.js'
import { findInterests, findStakes } from './find-stakes.js'
import { LATEST } from './latest-moment.js'
import { describeSettled, settleProposal } from './settle-proposal.js'

export const REVIEW_DECISIONS = ['ACCEPT', 'REJECT'] as const
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number]

export interface ReviewProposalInput extends ActionInput {
  /** The proposal's id, or the id of what it proposes. */
  readonly proposal: string
  readonly decision: ReviewDecision
  readonly reason?: string | null | undefined
}

export function reviewProposal(request: CurationRequest<ReviewProposalInput>): Promise<ActionOutcome> {
  const { input } = request
  return curate(request, 'reviewProposal', async (desk) => ({
    errors: [
      ...checkWord(input.decision, REVIEW_DECISIONS, ['decision']),
      ...(input.decision === 'REJECT' ? requireReason(input.reason) : []),
    ],
    reason: input.reason,
    locks: await findProposalLocks(desk.reader, input.proposal),
    decide: async (transaction) => {
      const proposal = await findVisibleProposal(transaction, desk, input.proposal)
      if (proposal === null) return refuse(describeUnknown('Proposal', input.proposal, ['proposal']))
      const isAccepted = input.decision === 'ACCEPT'
      if (isAccepted && proposal.stale) return refuse(describeStale(proposal)) // first, since a hundred rivals may wait for the lock
      const stakes = (await findStakes(transaction, [proposal.subject.id])).get(proposal.subject.id) ?? NO_STAKES
      const interests = await findInterests(transaction, desk.contributor.id)
      const obstacles = findReviewObstacles({ viewer: desk.contributor, proposal, stakes, interests, at: desk.at })
      if (obstacles.length > 0) return refuse(...obstacles.map((issue) => toUserError(issue, proposal)))
      const unusable = isAccepted ? await checkRests(transaction, proposal) : []
      if (unusable.length > 0) return refuse(...unusable)

      const settlement = await settleProposal(transaction, proposal, input.decision)
      if (settlement.error !== null) return refuse(settlement.error)
      const superseded = isAccepted ? await supersede(transaction, proposal) : {}
      const decided = moveProposal(proposal.id, isAccepted ? 'ACCEPTED' : 'REJECTED', [proposal.subject.id, proposal.id])
      return apply(decided, settlement.plan, superseded)
    },
  }))
}

/** Evidence counts only where nothing that it rests on was rejected while it waited. */
async function checkRests(reader: GraphReader, { subject }: Proposal): Promise<readonly UserError[]> {
  const label = EVIDENCE_LABELS.find((evidence) => evidence === subject.label)
  const [record] = label === undefined ? [] : await findRecordsByIds(reader, label, [subject.id])
  const targets = (record?.relationships ?? []).map(({ to }) => ({ ...to, path: ['proposal'] }))
  return checkReferences(
    reader,
    targets.filter((to) => !EVIDENCE_LABELS.some((evidence) => evidence === to.label)),
  )
}

/** The value that a correction replaces leaves force, and the history of both tells from what to what. */
async function supersede(reader: GraphReader, { baseId, subject }: Proposal): Promise<Partial<ChangePlan>> {
  if (baseId === null) return {}
  const found = await findMeasurementsByIds(reader, { ids: [baseId, subject.id], at: LATEST })
  const [base, correction] = [baseId, subject.id].map((id) => found.find((measurement) => measurement.id === id))
  if (base?.status !== 'ACCEPTED' || correction === undefined) return {}
  const { changes = [], ...move } = moveEvidence(toReference('Measurement', baseId), 'ACCEPTED', 'SUPERSEDED')
  const link = { subject: baseId, field: 'supersededBy', before: null, after: subject.id }
  const difference = compareFields(subject.id, toReportedValueProperties(base), toReportedValueProperties(correction))
  return { ...move, changes: [...changes, link, ...difference] }
}

function describeStale({ id, baseId, standingId }: Proposal): UserError {
  const currentId = standingId ?? baseId
  const nextStep = `${currentId ?? 'Another value'} stands in its place now; reject this one, or correct that.`
  return createConflict('STALE_PROPOSAL', { culprit: id, nextStep, path: ['proposal'], currentId })
}

function toUserError(issue: Issue, proposal: Proposal): UserError {
  return issue.code === 'NOT_WAITING' ? describeSettled(proposal) : toInvalidInput(issue, issue.path ?? ['proposal'])
}

import { reviewProposal } from '../../curation/review-proposal.js'
import { submitDraft } from '../../curation/submit-draft.js'
import { withdrawProposal } from '../../curation/withdraw-proposal.js'
import type {
  ConflictErrorResolvers,
  DuplicateErrorResolvers,
  EntityPayloadResolvers,
  MeasurementPayloadResolvers,
  MutationResolvers,
  ProposalResolvers,
  QueryResolvers,
  ReviewPayloadResolvers,
  UserErrorResolvers,
} from '../generated/resolver-types.js'
import { loadAnyNode, loadRequiredNode } from '../load-any-node.js'
import { loadOptional } from '../load-known.js'
import { mutate } from '../mutate.js'
import { listReviewQueue } from '../review-queue.js'
import {
  findConsequencesOf,
  findOwnOperation,
  listUserErrors,
  loadMeasurementOf,
  loadProposalOf,
  loadSubjectOf,
  toReceipt,
} from '../payload.js'

export const MutationQuery: QueryResolvers = {
  operation: (_, { idempotencyKey }, context) => findOwnOperation(context, idempotencyKey),
  reviewQueue: (_, page, context) => listReviewQueue(context, page),
}

export const ReviewMutation: MutationResolvers = {
  submitDraft: (_, { input }, context) => mutate(context, submitDraft, input),
  reviewProposal: (_, { input }, context) => mutate(context, reviewProposal, input),
  withdrawProposal: (_, { input }, context) => mutate(context, withdrawProposal, input),
}

const PAYLOAD = {
  userErrors: listUserErrors,
  operation: toReceipt,
  consequences: findConsequencesOf,
}

export const MeasurementPayload: MeasurementPayloadResolvers = { ...PAYLOAD, measurement: loadMeasurementOf, proposal: loadProposalOf }

export const EntityPayload: EntityPayloadResolvers = { ...PAYLOAD, entity: loadSubjectOf, proposal: loadProposalOf }

export const ReviewPayload: ReviewPayloadResolvers = { ...PAYLOAD, proposal: loadProposalOf }

export const UserError: UserErrorResolvers = {
  __resolveType: ({ kind }) => kind,
}

export const ConflictError: ConflictErrorResolvers = {
  current: ({ currentId }, _, context) => (currentId === null ? null : loadAnyNode(context, currentId)),
}

export const DuplicateError: DuplicateErrorResolvers = {
  existing: ({ existingId }, _, context) => loadAnyNode(context, existingId),
}

export const Proposal: ProposalResolvers = {
  subject: ({ subject }, _, context) => loadRequiredNode(context, subject.id),
  supersedes: ({ baseId }, _, { loaders }) => loadOptional(loaders.measurement, baseId),
  mayReview: async ({ id }, _, { loaders }) => (await loaders.obstaclesByProposal.load(id)).length === 0,
  becauseNot: ({ id }, _, { loaders }) => loaders.obstaclesByProposal.load(id),
  consequences: ({ id }, _, { loaders }) => loaders.consequencesByProposal.load(id),
}

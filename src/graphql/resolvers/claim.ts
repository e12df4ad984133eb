import { proposeClaim } from '../../curation/propose-claim.js'
import { proposeEvidenceLine } from '../../curation/propose-evidence-line.js'
import { retractClaim } from '../../curation/retract-claim.js'
import { retractEvidenceLine } from '../../curation/retract-evidence-line.js'
import type { ClaimResolvers, EvidenceLineResolvers, MutationResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { judge } from '../judge.js'
import { listClaims } from '../claim-list.js'
import { loadKnown } from '../load-known.js'
import { loadNodes } from '../node-kinds.js'
import { mutate } from '../mutate.js'

export const ClaimQuery: QueryResolvers = {
  claim: (_, { id }, { loaders }) => loaders.claim.load(id),
  claims: (_, page, context) => listClaims(context, page, {}),
}

export const ClaimMutation: MutationResolvers = {
  proposeClaim: (_, { input }, context) => mutate(context, proposeClaim, input),
  proposeEvidenceLine: (_, { input }, context) => mutate(context, proposeEvidenceLine, input),
  retractClaim: (_, { input }, context) => mutate(context, retractClaim, input),
  retractEvidenceLine: (_, { input }, context) => mutate(context, retractEvidenceLine, input),
}

export const Claim: ClaimResolvers = {
  about: ({ aboutIds }, _, { loaders }) => loadNodes(loaders, aboutIds),
  evidenceLines: async ({ id }, _, { loaders, moment }) => loaders.evidenceLinesByClaim(await moment.sequenceAt(null)).load(id),
  verdict: async (claim, _, context) => (await judge(context, claim)).verdict,
  supporting: async (claim, _, context) => (await judge(context, claim)).supporting,
  disputing: async (claim, _, context) => (await judge(context, claim)).disputing,
  independentSupporting: async (claim, _, context) => (await judge(context, claim)).independentSupporting,
}

export const EvidenceLine: EvidenceLineResolvers = {
  citations: ({ citationIds }, _, { loaders }) => loadKnown(loaders.citation, citationIds),
  measurements: ({ measurementIds }, _, { loaders }) => loadKnown(loaders.measurement, measurementIds),
}

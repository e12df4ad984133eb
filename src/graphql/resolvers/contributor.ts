import { declareInterest } from '../../curation/declare-interest.js'
import { registerContributor } from '../../curation/register-contributor.js'
import { setAffiliation } from '../../curation/set-affiliation.js'
import type { AffiliationResolvers, ContributorResolvers, MutationResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { loadRequired } from '../load-known.js'
import { mutate } from '../mutate.js'

export const ContributorQuery: QueryResolvers = {
  viewer: (_, __, { viewer }) => viewer,
}

export const ContributorMutation: MutationResolvers = {
  registerContributor: (_, { input }, context) => mutate(context, registerContributor, input),
  setAffiliation: (_, { input }, context) => mutate(context, setAffiliation, input),
  declareInterest: (_, { input }, context) => mutate(context, declareInterest, input),
}

export const Contributor: ContributorResolvers = {
  affiliations: ({ id }, _, { loaders }) => loaders.affiliationsByContributor.load(id),
}

export const Affiliation: AffiliationResolvers = {
  company: ({ companyId }, _, { loaders }) => loadRequired(loaders.company, companyId),
}

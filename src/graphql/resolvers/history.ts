import type { AffiliationResolvers, ContributorResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { listHistory } from '../history.js'
import { loadRequired } from '../load-known.js'

export const HistoryQuery: QueryResolvers = {
  history: (_, { id, ...page }, context) => listHistory(context, page, id),
}

export const Contributor: ContributorResolvers = {
  affiliations: ({ id }, _, { loaders }) => loaders.affiliationsByContributor.load(id),
}

export const Affiliation: AffiliationResolvers = {
  company: ({ companyId }, _, { loaders }) => loadRequired(loaders.company, companyId),
}

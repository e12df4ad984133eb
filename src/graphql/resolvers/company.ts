import { proposeCompany } from '../../curation/propose-company.js'
import { listCompoundsOfCompany } from '../compound-list.js'
import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import { findByKey } from '../find-by-key.js'
import type { CompanyResolvers, MutationResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { mutate } from '../mutate.js'

export const CompanyQuery: QueryResolvers = {
  company: (_, { by }, context) => findByKey(context, { kind: 'COMPANY', key: by }, context.loaders.company),
  companies: (_, page, context) => listEntities(context, page, ENTITY_LISTS.companies),
}

export const CompanyMutation: MutationResolvers = {
  proposeCompany: (_, { input }, context) => mutate(context, proposeCompany, input),
}

export const Company: CompanyResolvers = {
  compounds: ({ id }, page, context) => listCompoundsOfCompany(context, page, id),
}

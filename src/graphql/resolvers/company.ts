import { listCompoundsOfCompany } from '../compound-list.js'
import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import { findByKey } from '../find-by-key.js'
import type { CompanyResolvers, QueryResolvers } from '../generated/resolver-types.js'

export const CompanyQuery: QueryResolvers = {
  company: (_, { by }, context) => findByKey(context, { kind: 'COMPANY', key: by }, context.loaders.company),
  companies: (_, page, context) => listEntities(context, page, ENTITY_LISTS.companies),
}

export const Company: CompanyResolvers = {
  compounds: ({ id }, page, context) => listCompoundsOfCompany(context, page, id),
}

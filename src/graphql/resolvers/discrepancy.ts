import { listDiscrepancies } from '../discrepancies.js'
import type { DiscrepancyResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { loadNodes } from '../node-kinds.js'

export const DiscrepancyQuery: QueryResolvers = {
  discrepancies: (_, question, context) => listDiscrepancies(context, question),
}

export const Discrepancy: DiscrepancyResolvers = {
  sides: ({ sideIds }, _, { loaders }) => loadNodes(loaders, sideIds),
}

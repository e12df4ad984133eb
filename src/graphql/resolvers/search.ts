import type { QueryResolvers, SearchHitResolvers } from '../generated/resolver-types.js'
import { loadRequiredNode } from '../load-any-node.js'
import { searchNames } from '../search.js'

export const SearchQuery: QueryResolvers = {
  search: (_, question, context) => searchNames(context, question),
}

export const SearchHit: SearchHitResolvers = {
  node: ({ entityId }, _, context) => loadRequiredNode(context, entityId),
}

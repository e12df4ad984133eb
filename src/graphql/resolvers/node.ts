import type { NodeResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { readIds } from '../list-limit.js'
import { getNodeType, loadNode } from '../node-kinds.js'

export const NodeQuery: QueryResolvers = {
  node: (_, { id }, { loaders }) => loadNode(loaders, id),
  nodes: (_, { ids }, { loaders }) => Promise.all(readIds('ids', ids).map((id) => loadNode(loaders, id))),
}

export const Node: NodeResolvers = {
  __resolveType: ({ id }) => getNodeType(id),
}

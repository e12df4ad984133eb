import type { NodeResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { readIds } from '../list-limit.js'
import { loadAnyNode } from '../load-any-node.js'
import { getNodeType } from '../node-kinds.js'

export const NodeQuery: QueryResolvers = {
  node: (_, { id }, context) => loadAnyNode(context, id),
  nodes: (_, { ids }, context) => Promise.all(readIds('ids', ids).map((id) => loadAnyNode(context, id))),
}

export const Node: NodeResolvers = {
  __resolveType: ({ id }) => getNodeType(id),
}

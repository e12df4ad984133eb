import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import { findByKey } from '../find-by-key.js'
import type { CellLineResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { loadOptional } from '../load-known.js'

export const CellLineQuery: QueryResolvers = {
  cellLine: (_, { by }, context) => findByKey(context, { kind: 'CELL_LINE', key: by }, context.loaders.cellLine),
  cellLines: (_, page, context) => listEntities(context, page, ENTITY_LISTS.cellLines),
}

export const CellLine: CellLineResolvers = {
  parent: ({ parentId }, _, { loaders }) => loadOptional(loaders.cellLine, parentId),
}

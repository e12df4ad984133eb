import { proposeCellLine } from '../../curation/propose-cell-line.js'
import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import { findByKey } from '../find-by-key.js'
import type { CellLineResolvers, MutationResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { loadOptional } from '../load-known.js'
import { mutate } from '../mutate.js'

export const CellLineQuery: QueryResolvers = {
  cellLine: (_, { by }, context) => findByKey(context, { kind: 'CELL_LINE', key: by }, context.loaders.cellLine),
  cellLines: (_, page, context) => listEntities(context, page, ENTITY_LISTS.cellLines),
}

export const CellLineMutation: MutationResolvers = {
  proposeCellLine: (_, { input }, context) => mutate(context, proposeCellLine, input),
}

export const CellLine: CellLineResolvers = {
  parent: ({ parentId }, _, { loaders }) => loadOptional(loaders.cellLine, parentId),
}

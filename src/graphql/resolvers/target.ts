import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import { findByKey } from '../find-by-key.js'
import type { QueryResolvers } from '../generated/resolver-types.js'

export const TargetQuery: QueryResolvers = {
  target: (_, { by }, context) => findByKey(context, { kind: 'TARGET', key: by }, context.loaders.target),
  targets: (_, page, context) => listEntities(context, page, ENTITY_LISTS.targets),
}

import { proposeTarget } from '../../curation/propose-target.js'
import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import { findByKey } from '../find-by-key.js'
import type { MutationResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { mutate } from '../mutate.js'

export const TargetQuery: QueryResolvers = {
  target: (_, { by }, context) => findByKey(context, { kind: 'TARGET', key: by }, context.loaders.target),
  targets: (_, page, context) => listEntities(context, page, ENTITY_LISTS.targets),
}

export const TargetMutation: MutationResolvers = {
  proposeTarget: (_, { input }, context) => mutate(context, proposeTarget, input),
}

import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import type { MechanismResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { loadKnown } from '../load-known.js'

export const MechanismQuery: QueryResolvers = {
  mechanism: (_, { id }, { loaders }) => loaders.mechanism.load(id),
  mechanisms: (_, page, context) => listEntities(context, page, ENTITY_LISTS.mechanisms),
}

export const Mechanism: MechanismResolvers = {
  targets: ({ targetIds }, _, { loaders }) => loadKnown(loaders.target, targetIds),
  recruits: ({ recruitsIds }, _, { loaders }) => loadKnown(loaders.target, recruitsIds),
}

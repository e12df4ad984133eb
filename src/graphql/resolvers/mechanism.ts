import { proposeMechanism } from '../../curation/propose-mechanism.js'
import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import type { MechanismResolvers, MutationResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { loadKnown } from '../load-known.js'
import { mutate } from '../mutate.js'

export const MechanismQuery: QueryResolvers = {
  mechanism: (_, { id }, { loaders }) => loaders.mechanism.load(id),
  mechanisms: (_, page, context) => listEntities(context, page, ENTITY_LISTS.mechanisms),
}

export const MechanismMutation: MutationResolvers = {
  proposeMechanism: (_, { input }, context) => mutate(context, proposeMechanism, input),
}

export const Mechanism: MechanismResolvers = {
  targets: ({ targetIds }, _, { loaders }) => loadKnown(loaders.target, targetIds),
  recruits: ({ recruitsIds }, _, { loaders }) => loadKnown(loaders.target, recruitsIds),
}

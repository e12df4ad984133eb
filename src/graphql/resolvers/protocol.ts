import { proposeProtocol } from '../../curation/propose-protocol.js'
import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import type { MutationResolvers, ProtocolResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { loadKnown } from '../load-known.js'
import { mutate } from '../mutate.js'

export const ProtocolQuery: QueryResolvers = {
  protocol: (_, { id }, { loaders }) => loaders.protocol.load(id),
  protocols: (_, page, context) => listEntities(context, page, ENTITY_LISTS.protocols),
}

export const ProtocolMutation: MutationResolvers = {
  proposeProtocol: (_, { input }, context) => mutate(context, proposeProtocol, input),
}

export const Protocol: ProtocolResolvers = {
  steps: ({ id }, _, { loaders }) => loaders.stepsByProtocol.load(id),
  citations: ({ citationIds }, _, { loaders }) => loadKnown(loaders.citation, citationIds),
}

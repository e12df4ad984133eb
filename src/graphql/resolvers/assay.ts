import { proposeAssay } from '../../curation/propose-assay.js'
import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import type { AssayResolvers, MutationResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { loadOptional } from '../load-known.js'
import { mutate } from '../mutate.js'

export const AssayQuery: QueryResolvers = {
  assay: (_, { id }, { loaders }) => loaders.assay.load(id),
  assays: (_, page, context) => listEntities(context, page, ENTITY_LISTS.assays),
}

export const AssayMutation: MutationResolvers = {
  proposeAssay: (_, { input }, context) => mutate(context, proposeAssay, input),
}

export const Assay: AssayResolvers = {
  readout: ({ readout }) => readout.value,
  format: ({ format }) => format.value,
  technology: ({ technology }) => technology.value,
  exposureTime: ({ exposureTime }) => (exposureTime.basis === 'UNKNOWN' && exposureTime.reportedText === null ? null : exposureTime),
  parameters: ({ id }, _, { loaders }) => loaders.parametersByAssay.load(id),
  protocol: ({ protocolId }, _, { loaders }) => loadOptional(loaders.protocol, protocolId),
}

import type { MissingValueResolvers } from '../generated/resolver-types.js'
import { loadRequired } from '../load-known.js'

export const MissingValue: MissingValueResolvers = {
  endpoint: ({ endpoint }, _, { loaders }) => loadRequired(loaders.endpoint, endpoint),
}

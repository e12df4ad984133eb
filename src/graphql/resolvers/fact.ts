import { stateFact } from '../fact.js'
import type { QueryResolvers } from '../generated/resolver-types.js'

export const FactQuery: QueryResolvers = {
  fact: (_, { id, evidence }, context) => stateFact(context, id, evidence),
}

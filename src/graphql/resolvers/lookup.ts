import type { QueryResolvers } from '../generated/resolver-types.js'
import { readIds } from '../list-limit.js'
import { lookUp } from '../look-up.js'

export const LookupQuery: QueryResolvers = {
  lookup: (_, { names, kinds, identityLevel }, context) =>
    Promise.all(readIds('names', names).map((input) => lookUp(context, { input, kinds: kinds ?? null, level: identityLevel }))),
}

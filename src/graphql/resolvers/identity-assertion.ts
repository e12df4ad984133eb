import type { IdentityAssertionResolvers } from '../generated/resolver-types.js'
import { loadOptional, loadRequired } from '../load-known.js'

export const IdentityAssertion: IdentityAssertionResolvers = {
  subject: ({ compoundIds }, _, { loaders }) => loadRequired(loaders.compound, compoundIds[0] ?? ''),
  other: ({ compoundIds }, _, { loaders }) => loadOptional(loaders.compound, compoundIds[1] ?? null),
  name: ({ nameId }, _, { loaders }) => loadOptional(loaders.compoundName, nameId),
  evidence: async ({ id }, _, { loaders, moment }) => loaders.evidenceLinesByIdentityAssertion(await moment.sequenceAt(null)).load(id),
}

import { proposeCompound } from '../../curation/propose-compound.js'
import { proposeCompoundName } from '../../curation/propose-compound-name.js'
import { proposeIdentityAssertion } from '../../curation/propose-identity-assertion.js'
import type {
  CompanyRoleResolvers,
  CompoundFormResolvers,
  CompoundNameResolvers,
  CompoundResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolver-types.js'
import { compareWithReference } from '../compare.js'
import { findByKey } from '../find-by-key.js'
import { reportIndependenceOf } from '../independence-of.js'
import { listClaims } from '../claim-list.js'
import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import { listMeasurements } from '../measurement-list.js'
import { findCompoundsLookingAhead } from '../measurements-ahead.js'
import { loadOptional, loadRequired } from '../load-known.js'
import { readListMoment } from '../evidence-input.js'
import { mutate } from '../mutate.js'
import { isSelected } from '../selected-fields.js'

export const CompoundQuery: QueryResolvers = {
  compound: (_, { by, identityLevel }, context) =>
    findByKey(context, { kind: 'COMPOUND', key: by, identityLevel }, context.loaders.compound),
  compounds: (_, page, context, info) =>
    listEntities(context, page, {
      ...ENTITY_LISTS.compounds,
      find: (_graph, rows) => findCompoundsLookingAhead(context, rows, info),
      hasPageInfo: isSelected(info, 'pageInfo'),
    }),
}

export const CompoundMutation: MutationResolvers = {
  proposeCompound: (_, { input }, context) => mutate(context, proposeCompound, input),
  proposeCompoundName: (_, { input }, context) => mutate(context, proposeCompoundName, input),
  proposeIdentityAssertion: (_, { input }, context) => mutate(context, proposeIdentityAssertion, input),
}

export const Compound: CompoundResolvers = {
  names: ({ id }, _, { loaders }) => loaders.namesByCompound.load(id),
  companies: async ({ id }, _, { loaders }) => (await loadRequired(loaders.profile, id)).companies,
  mechanisms: async ({ id }, _, { loaders }) => (await loadRequired(loaders.profile, id)).mechanisms,
  forms: async ({ id }, _, { loaders }) => (await loadRequired(loaders.profile, id)).forms,
  identityAssertions: ({ id }, _, { loaders }) => loaders.identityAssertionsByCompound.load(id),
  measurements: ({ id }, page, context, info) => listMeasurements(context, page, { compoundId: id }, info),
  missingValues: async ({ id }, { evidence }, context) =>
    context.loaders.missingValuesByCompound(await readListMoment(context, evidence)).load(id),
  claims: ({ id }, page, context) => listClaims(context, page, { aboutCompoundId: id }),
  potencyComparison: (comparator, question, context) => compareWithReference(context, comparator, question),
  independence: ({ id }, { evidence }, context) => reportIndependenceOf(context, id, evidence),
}

export const CompoundName: CompoundNameResolvers = {
  citation: ({ citationId }, _, { loaders }) => loadOptional(loaders.citation, citationId),
}

export const CompoundForm: CompoundFormResolvers = {
  of: ({ ofCompoundId }, _, { loaders }) => loadRequired(loaders.compound, ofCompoundId),
}

export const CompanyRole: CompanyRoleResolvers = {
  citation: ({ citationId }, _, { loaders }) => loadOptional(loaders.citation, citationId),
}

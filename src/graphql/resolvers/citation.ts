import { proposeCitation } from '../../curation/propose-citation.js'
import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import type { CitationResolvers, MutationResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { loadOptional } from '../load-known.js'
import { mutate } from '../mutate.js'

export const CitationQuery: QueryResolvers = {
  citation: (_, { id }, { loaders }) => loaders.citation.load(id),
  citations: (_, page, context) => listEntities(context, page, ENTITY_LISTS.citations),
}

export const CitationMutation: MutationResolvers = {
  proposeCitation: (_, { input }, context) => mutate(context, proposeCitation, input),
}

export const Citation: CitationResolvers = {
  document: ({ documentId }, _, { loaders }) => loadOptional(loaders.document, documentId),
}

import { proposeDocument } from '../../curation/propose-document.js'
import type { DocumentResolvers, MutationResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { listClaims } from '../claim-list.js'
import { listMeasurements } from '../measurement-list.js'
import { ENTITY_LISTS, listEntities } from '../entity-list.js'
import { mutate } from '../mutate.js'

export const DocumentQuery: QueryResolvers = {
  document: (_, { id }, { loaders }) => loaders.document.load(id),
  documents: (_, page, context) => listEntities(context, page, ENTITY_LISTS.documents),
}

export const DocumentMutation: MutationResolvers = {
  proposeDocument: (_, { input }, context) => mutate(context, proposeDocument, input),
}

export const Document: DocumentResolvers = {
  citations: ({ id }, _, { loaders }) => loaders.citationsByDocument.load(id),
  measurements: ({ id }, page, context, info) => listMeasurements(context, page, { documentId: id }, info),
  claims: ({ id }, page, context) => listClaims(context, page, { documentId: id }),
}

import { coverDocument } from '../document-coverage.js'
import type { QueryResolvers } from '../generated/resolver-types.js'

export const CoverageQuery: QueryResolvers = {
  documentCoverage: (_, { document, evidence }, context) => coverDocument(context, document, evidence),
}

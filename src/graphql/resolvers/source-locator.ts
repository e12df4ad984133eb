import type { SourceLocatorResolvers } from '../generated/resolver-types.js'
import { loadRequired } from '../load-known.js'

export const SourceLocator: SourceLocatorResolvers = {
  document: ({ documentId }, _, { loaders }) => loadRequired(loaders.document, documentId),
}

/** What of a document is in the graph, line by line. */
import { toDocumentCoverage, type DocumentCoverage } from '../domain/coverage.js'
import { findLocatedFacts } from '../graph/queries/located-fact.js'
import type { RequestContext } from './context.js'
import { readListMoment } from './evidence-input.js'
import type { EvidenceScope, InputMaybe } from './generated/resolver-types.js'
import { UserInputError } from './user-input-error.js'

export async function coverDocument(context: RequestContext, id: string, evidence: InputMaybe<EvidenceScope>): Promise<DocumentCoverage> {
  const at = await readListMoment(context, evidence)
  const document = await context.loaders.document.load(id)
  if (document === null) {
    throw new UserInputError(`No document has the id "${id}". List documents to find its id.`, { suggestions: [], argument: 'document' })
  }
  return toDocumentCoverage(document, await findLocatedFacts(context.graph, { documentId: id, at }))
}

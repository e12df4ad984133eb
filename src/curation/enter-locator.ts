/** From a place as a curator enters it to a locator of the graph. */
import { checkPlace, type EnteredLocator } from '../domain/check-locator.js'
import type { SourceLocator } from '../domain/source-locator.js'
import { createInvalidInput, type UserError } from '../domain/user-error.js'
import type { GraphReader } from '../graph/graph.js'
import { findDocumentsByIds } from '../graph/queries/document.js'
import { toSha256 } from '../graph/sha256.js'
import { describeUnknown } from './check-references.js'

export type LocatorAnswer =
  | { readonly locator: SourceLocator | null; readonly errors: readonly [] }
  | { readonly locator: null; readonly errors: readonly UserError[] }

/**
 * Without a document the place stands in the one that lists the citation. A quote is kept as its hash, as `verify-source`
 * computes it: of the lines, or of the trimmed cell where there is a column.
 */
export async function enterLocator(
  reader: GraphReader,
  entered: EnteredLocator | null | undefined,
  citedDocumentId: string | null,
): Promise<LocatorAnswer> {
  if (entered === null || entered === undefined) return { locator: null, errors: [] }
  const documentId = entered.document ?? citedDocumentId
  if (documentId === null) {
    const nextStep = 'Name the document; the citation is listed in none.'
    return invalid(createInvalidInput('LOCATOR_WITHOUT_DOCUMENT', { culprit: '', nextStep, path: ['locator', 'document'] }))
  }
  const [document] = await findDocumentsByIds(reader, [documentId])
  if (document === undefined) return invalid(describeUnknown('Document', documentId, ['locator', 'document']))
  const errors = checkPlace(entered, document)
  if (errors.length > 0) return { locator: null, errors }
  const { lineStart = null, lineEnd = null, row = null, column = null, quote = null } = entered
  const quoted = column === null ? quote : (quote?.trim() ?? null)
  const sha256 = quoted === null ? null : toSha256(quoted)
  return { locator: { documentId, lineStart, lineEnd: lineEnd ?? lineStart, row, column, sha256 }, errors: [] }
}

function invalid(error: UserError): LocatorAnswer {
  return { locator: null, errors: [error] }
}

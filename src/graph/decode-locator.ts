/** Where a fact stands, as properties of the fact's own node. */
import type { SourceLocator } from '../domain/source-locator.js'
import { readNumberOrNull, readTextOrNull } from './decode-value.js'
import type { Row } from './graph.js'

export const LOCATOR_FIELDS = ['documentId', 'lineStart', 'lineEnd', 'row', 'column', 'textSha256'] as const

/** Null for a fact that stands in no document. */
export function toLocator(fields: Row): SourceLocator | null {
  const documentId = readTextOrNull(fields, 'documentId')
  if (documentId === null) return null
  return {
    documentId,
    lineStart: readNumberOrNull(fields, 'lineStart'),
    lineEnd: readNumberOrNull(fields, 'lineEnd'),
    row: readNumberOrNull(fields, 'row'),
    column: readTextOrNull(fields, 'column'),
    sha256: readTextOrNull(fields, 'textSha256'),
  }
}

import type { SourceLocator } from '../../domain/source-locator.js'
import type { SeedLocator } from './seed-schema.js'

/** A locator of a seed file, in the document that the file is about; null where none is given. */
export function toSourceLocator(at: SeedLocator | undefined, documentId: string | null): SourceLocator | null {
  if (at === undefined) return null
  if (documentId === null) throw new Error('A locator needs a document: name it at the top of the file, as in `document: document:…`.')
  const { lines, row = null, column = null, sha256 } = at
  return { documentId, ...lines, row, column, sha256 }
}

import type { SourceLocator } from '../../domain/source-locator.js'
import { getDocumentId, type SeedPlace } from './seed-entry.js'
import type { SeedLocator } from './seed-schema.js'

/** A locator of a seed file, in the document that the file is about; null where none is given. */
export function toSourceLocator(at: SeedLocator | undefined, place: SeedPlace): SourceLocator | null {
  if (at === undefined) return null
  const { lines, row = null, column = null, sha256 } = at
  return { documentId: getDocumentId(place, ['at']), ...lines, row, column, sha256 }
}

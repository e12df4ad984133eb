/** Where an entry of a seed file stands: its place in its section, counted from 0, and the document that the file is about. */
export interface SeedPlace {
  readonly index: number
  readonly documentId: string | null
}

/** An entry that fits its shape and still cannot be used. `path` leads to the culprit inside the entry. */
export class SeedEntryError extends Error {
  override readonly name = 'SeedEntryError'

  constructor(
    message: string,
    readonly path: readonly PropertyKey[] = [],
  ) {
    super(message)
  }
}

/** The document of a place. Throws `SeedEntryError` where the file names none. */
export function getDocumentId({ documentId }: SeedPlace, path: readonly PropertyKey[] = []): string {
  if (documentId !== null) return documentId
  throw new SeedEntryError('A place in a document needs the document; name it at the top of the file, as in "document: document:…".', path)
}

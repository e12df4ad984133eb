/** A file that cannot be imported at all. The message quotes the culprit and says what to do; nothing of it was read. */
export class TableError extends Error {
  override readonly name = 'TableError'

  constructor(
    readonly code: 'FILE_UNREADABLE' | 'FILE_EMPTY' | 'NOT_UTF8' | 'WRONG_DELIMITER' | 'COLUMN_MISSING' | 'COLUMN_TWICE' | 'ROW_TOO_LONG',
    message: string,
  ) {
    super(message)
  }
}

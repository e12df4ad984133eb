/**
 * Where in a document a fact stands: 1-based inclusive lines, for tables the row (1-based, header not counted)
 * and column heading, and the SHA-256 of the exact text of those lines joined by LF (or of the cell's text,
 * trimmed, where `column` is set), in lower-case hex.
 */
export interface SourceLocator {
  readonly documentId: string
  readonly lineStart: number | null
  readonly lineEnd: number | null
  readonly row: number | null
  readonly column: string | null
  readonly sha256: string | null
}

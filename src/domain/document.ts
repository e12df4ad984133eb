/** A source read as a whole. `lines` is its number of text lines, `sha256` that of its bytes. */
export interface SourceDocument {
  readonly id: string
  readonly title: string
  readonly host: string | null
  readonly date: string | null
  readonly sha256: string | null
  readonly lines: number | null
  readonly version: number
}

/** A cell line, possibly engineered: `modification` says how, `parentId` from which line. */
export interface CellLine {
  readonly id: string
  readonly name: string
  readonly cellosaurus: string | null
  readonly parentId: string | null
  readonly modification: string | null
  readonly version: number
}

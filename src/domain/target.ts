/** A single protein, complex, protein–protein interaction or family. Ids that were not checked are null. */
export interface Target {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly organism: string | null
  readonly uniprot: string | null
  readonly chemblId: string | null
  readonly version: number
}

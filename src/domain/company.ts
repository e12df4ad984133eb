/** A company: developer, publisher, vendor or maker of reagents; its role stands on the relation. */
export interface Company {
  readonly id: string
  readonly name: string
  readonly version: number
}

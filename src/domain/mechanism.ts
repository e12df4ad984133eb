/** How a compound acts. `action` is a word such as "inhibitor" or "degrader"; targets are listed by id. */
export interface Mechanism {
  readonly id: string
  readonly name: string
  readonly action: string
  readonly targetIds: readonly string[]
  readonly recruitsIds: readonly string[]
  readonly version: number
}

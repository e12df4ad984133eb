/** One field before and after, for people who read the history. Values are printed text or JSON. */
export interface FieldChange {
  readonly subject: string
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

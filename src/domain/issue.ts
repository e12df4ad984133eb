/**
 * An expected failure or a warning, as data. `code` is stable and may be matched by a program; `message`
 * quotes the culprit, states the rule and offers the next step; `path` leads to the offending input.
 */
export interface Issue {
  readonly code: string
  readonly message: string
  readonly path?: readonly string[]
}

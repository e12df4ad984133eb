/** What is wrong at one place of a seed file: the message quotes the culprit and says what to do. */
export interface SeedProblem {
  readonly fileName: string
  readonly line: number
  readonly message: string
}

/** A seed file that cannot be used. The message has one line for each problem: `file:line: what is wrong`. */
export class SeedFileError extends Error {
  override readonly name = 'SeedFileError'

  constructor(readonly problems: readonly SeedProblem[]) {
    super(problems.map(({ fileName, line, message }) => `${fileName}:${line}: ${message}`).join('\n'))
  }
}

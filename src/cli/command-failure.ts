/** A command that ends badly for a reason that people can mend: exit 1 for what failed, 2 for wrong use. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'

  constructor(
    message: string,
    readonly exitCode: 1 | 2,
  ) {
    super(message)
  }
}

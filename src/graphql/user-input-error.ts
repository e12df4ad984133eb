/**
 * What a request got wrong, told so that it can be put right: the message quotes the culprit and states the
 * rule, `extensions` carry the nearest known names or the candidates. `code` is stable.
 */
import { GraphQLError } from 'graphql'

export interface Candidate {
  readonly id: string
  readonly name: string
}

export class UserInputError extends GraphQLError {
  constructor(message: string, details: { readonly suggestions?: readonly string[]; readonly argument?: string } = {}) {
    super(message, { extensions: { code: 'BAD_USER_INPUT', ...details } })
    this.name = 'UserInputError'
  }
}

/** A name that fits several things; none of them is guessed. */
export class AmbiguousNameError extends GraphQLError {
  constructor(message: string, candidates: readonly Candidate[]) {
    super(message, { extensions: { code: 'AMBIGUOUS_NAME', candidates } })
    this.name = 'AmbiguousNameError'
  }
}

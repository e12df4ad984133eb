import { GraphQLError } from 'graphql'
import type { AccessIssue } from '../domain/permission.js'

/** Who asks is not known (UNAUTHENTICATED) or may not ask for this (FORBIDDEN). */
export class AccessError extends GraphQLError {
  constructor({ code, message }: AccessIssue) {
    super(message, { extensions: { code } })
    this.name = 'AccessError'
  }
}

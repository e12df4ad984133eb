import type { CurationIssueCode } from './curation-issue.js'
import { createCurationIssue } from './curation-issue.js'
import type { Issue } from './issue.js'

/**
 * What is wrong with a request to change the graph, for the person who made it. `InvalidInput`: the input breaks a rule.
 * `ConflictError`: the graph is no longer, or not yet, what the request supposes; `currentId` is what stands there now.
 * `DuplicateError`: the graph holds it already, as `existingId`.
 */
export type UserError = InvalidInput | ConflictError | DuplicateError

export type InvalidInput = Issue & { readonly kind: 'InvalidInput' }
export type ConflictError = Issue & { readonly kind: 'ConflictError'; readonly currentId: string | null }
export type DuplicateError = Issue & { readonly kind: 'DuplicateError'; readonly existingId: string }

export type Path = readonly string[]

/** The culprit as it was given, and what to do about it. */
export interface Complaint {
  readonly culprit: string
  readonly nextStep: string
  readonly path: Path
}

export function createInvalidInput(code: CurationIssueCode, complaint: Complaint): UserError {
  return { kind: 'InvalidInput', ...createCurationIssue(code, complaint) }
}

export function createConflict(code: CurationIssueCode, complaint: Complaint & { readonly currentId: string | null }): UserError {
  return { kind: 'ConflictError', ...createCurationIssue(code, complaint), currentId: complaint.currentId }
}

export function createDuplicate(code: CurationIssueCode, complaint: Complaint & { readonly existingId: string }): UserError {
  return { kind: 'DuplicateError', ...createCurationIssue(code, complaint), existingId: complaint.existingId }
}

/** An issue of another catalogue, such as one of reading a printed value, as an error of the input. */
export function toInvalidInput({ code, message }: Issue, path: Path): UserError {
  return { kind: 'InvalidInput', code, message, path }
}

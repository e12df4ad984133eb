import type { Issue } from './issue.js'
import { findRole, isAtLeast, type Role } from './role.js'

/** Who may do what: the least role of each mutation. Reading needs no token, and a mutation that is not here does not exist. */
export const PERMISSIONS = {
  proposeMeasurement: 'curator',
  correctMeasurement: 'curator',
  restoreMeasurement: 'curator',
  proposeClaim: 'curator',
  proposeEvidenceLine: 'curator',
  proposeIdentityAssertion: 'curator',
  proposeCompound: 'curator',
  proposeCompoundName: 'curator',
  proposeCompany: 'curator',
  proposeMechanism: 'curator',
  proposeTarget: 'curator',
  proposeCellLine: 'curator',
  proposeAssay: 'curator',
  proposeProtocol: 'curator',
  proposeCitation: 'curator',
  proposeDocument: 'curator',
  submitDraft: 'curator',
  withdrawProposal: 'curator',
  declareInterest: 'curator',
  reviewProposal: 'editor',
  retractMeasurement: 'editor',
  retractClaim: 'editor',
  retractEvidenceLine: 'editor',
  registerContributor: 'admin',
  setAffiliation: 'admin',
} as const satisfies Readonly<Record<string, Role>>

export type MutationName = keyof typeof PERMISSIONS

/** Who asks: identity and role come from a checked token; null without one. */
export interface Viewer {
  readonly id: string
  readonly name: string
  readonly role: string
}

/** UNAUTHENTICATED without a viewer, FORBIDDEN below the least role; both are faults of the request, not of its input. */
export type AccessIssue = Issue & { readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN' }

export type Access = { readonly kind: 'ALLOWED'; readonly viewer: Viewer } | { readonly kind: 'DENIED'; readonly issue: AccessIssue }

export function authorise(viewer: Viewer | null, mutation: MutationName): Access {
  const least = PERMISSIONS[mutation]
  if (viewer === null) {
    const message = `${mutation} changes the graph and needs to know who asks. Send a token whose role is ${least} or higher.`
    return { kind: 'DENIED', issue: { code: 'UNAUTHENTICATED', message } }
  }
  if (isAtLeast(findRole(viewer.role), least)) return { kind: 'ALLOWED', viewer }
  const message = `${mutation} is for ${least}s; the token of ${viewer.name} has the role "${viewer.role}". Ask an admin for a token of that role.`
  return { kind: 'DENIED', issue: { code: 'FORBIDDEN', message } }
}

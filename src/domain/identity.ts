import type { NameStatus } from './compound.js'
import type { Issue } from './issue.js'

/** How far a name may be followed to a compound. */
export const IDENTITY_LEVELS = ['VERIFIED', 'INCLUDE_ASSERTED'] as const
export type IdentityLevel = (typeof IDENTITY_LEVELS)[number]

/** An unverified name is found at both levels, with a warning; what is only asserted or disputed by request; a rejected name never. */
export const FINDABLE_NAME_STATUSES: Readonly<Record<IdentityLevel, readonly NameStatus[]>> = {
  VERIFIED: ['VERIFIED', 'UNVERIFIED'],
  INCLUDE_ASSERTED: ['VERIFIED', 'UNVERIFIED', 'ASSERTED', 'DISPUTED'],
}

export function isFindable(status: NameStatus, level: IdentityLevel): boolean {
  return FINDABLE_NAME_STATUSES[level].includes(status)
}

/** A name that was followed: what was asked for, the name as the graph has it, what it led to. */
export interface FollowedName {
  readonly input: string
  readonly status: NameStatus
  readonly entityName: string
}

const WARNINGS: Readonly<Record<NameStatus, { readonly code: string; readonly explain: string } | null>> = {
  VERIFIED: null,
  UNVERIFIED: {
    code: 'NAME_UNVERIFIED',
    explain: 'no source that was checked confirms this name; use the compound’s id or its primary name to be sure.',
  },
  ASSERTED: {
    code: 'IDENTITY_ASSERTED',
    explain: 'one source asserts this identity and nobody has verified it; read identityAssertions before relying on it.',
  },
  DISPUTED: {
    code: 'IDENTITY_DISPUTED',
    explain: 'sources contradict each other about this identity; read identityAssertions before relying on it.',
  },
  REJECTED: {
    code: 'IDENTITY_REJECTED',
    explain: 'this identity was reviewed and rejected; use the compound’s id or its primary name.',
  },
}

/** Returns what must be said when a name was followed; null for a verified one, which is followed silently. */
export function nameWarning(name: FollowedName): Issue | null {
  const warning = WARNINGS[name.status]
  if (warning === null) return null
  return { code: warning.code, message: `"${name.input}" was taken for ${name.entityName}: ${warning.explain}` }
}

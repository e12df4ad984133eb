/** What a person may do, least first; each role may do what those before it may. It comes from the token. */
export const ROLES = ['reader', 'curator', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Null for a word that is no role; such a token may only read. */
export function findRole(word: string): Role | null {
  return ROLES.find((role) => role === word) ?? null
}

export function isAtLeast(role: Role | null, least: Role): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(least)
}

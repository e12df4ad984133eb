/** Somebody who changes the graph. `role` is the one of the token at the first write, or as an admin registered it. */
export interface Contributor {
  readonly id: string
  readonly name: string
  readonly role: string
}

/** Dates as YYYY, YYYY-MM or YYYY-MM-DD; null is open. The end is the last day of the period. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
}

export interface Affiliation extends Period {
  readonly contributorId: string
  readonly companyId: string
  readonly companyName: string
}

/** An interest that a contributor has declared in a company or a compound: shares, a patent, a family member. */
export interface DeclaredInterest extends Period {
  readonly contributorId: string
  readonly inId: string
  readonly inName: string
  readonly description: string | null
}

export interface ContributorInterests {
  readonly affiliations: readonly Affiliation[]
  readonly declared: readonly DeclaredInterest[]
}

/** A year or a month counts from its first day to its last. `at` is an ISO-8601 time in UTC. */
export function isInPeriod({ from, to }: Period, at: string): boolean {
  const day = at.slice(0, 10)
  const hasBegun = from === null || from <= day
  return hasBegun && (to === null || day.slice(0, to.length) <= to)
}

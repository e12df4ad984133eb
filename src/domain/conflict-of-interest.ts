import { createCurationIssue } from './curation-issue.js'
import { isInPeriod, type ContributorInterests } from './contributor.js'
import type { Issue } from './issue.js'

/**
 * What is at stake in a proposal, and for whom. `ORIGINATOR`: the company makes or develops the compound in question;
 * `RIVAL`: another compound of the same comparison; `SUBJECT`: the proposal is about the company itself.
 */
export interface CompanyStake {
  readonly companyId: string
  readonly role: 'ORIGINATOR' | 'RIVAL' | 'SUBJECT'
  /** The compound through which the company has its stake, or the company itself. */
  readonly throughName: string
}

export interface Stakes {
  readonly companies: readonly CompanyStake[]
  /** The compounds that the proposal is about. */
  readonly compoundIds: readonly string[]
}

export const NO_STAKES: Stakes = { companies: [], compoundIds: [] }

const STAKE_WORDS = {
  ORIGINATOR: (name: string) => `which develops ${name}`,
  RIVAL: (name: string) => `which develops ${name}, a rival in the same comparison`,
  SUBJECT: () => 'which the proposal is about',
} as const

/**
 * Every interest of a reviewer in what they would review, in force at the time `at` (ISO-8601 UTC), as a reason why they
 * may not. Empty where there is none.
 */
export function findConflictsOfInterest(stakes: Stakes, interests: ContributorInterests, at: string): readonly Issue[] {
  const affiliations = interests.affiliations
    .filter((affiliation) => isInPeriod(affiliation, at))
    .flatMap(({ companyId, companyName }) =>
      stakes.companies.filter((stake) => stake.companyId === companyId).map((stake) => ({ stake, companyName })),
    )
    .map(({ stake, companyName }) =>
      toConflict(companyName, `An affiliation with ${companyName}, ${STAKE_WORDS[stake.role](stake.throughName)}.`),
    )
  const declared = interests.declared
    .filter((interest) => isInPeriod(interest, at))
    .filter(({ inId }) => stakes.compoundIds.includes(inId) || stakes.companies.some(({ companyId }) => companyId === inId))
    .map(({ inName, description }) =>
      toConflict(inName, `A declared interest in ${inName}${description === null ? '' : ` (${description})`}.`),
    )
  return [...new Map([...affiliations, ...declared].map((issue) => [issue.message, issue])).values()]
}

function toConflict(culprit: string, why: string): Issue {
  return createCurationIssue('CONFLICT_OF_INTEREST', { culprit, nextStep: `${why} Leave it to another editor.`, path: ['proposal'] })
}

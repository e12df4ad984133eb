import type { EvidenceStatus } from './evidence-status.js'
import type { Contributor } from './contributor.js'

/** ACCEPTED, REJECTED and WITHDRAWN are ends; a proposal whose evidence is superseded later stays ACCEPTED. */
export const PROPOSAL_STATES = ['DRAFT', 'PROPOSED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'] as const satisfies readonly EvidenceStatus[]
export type ProposalState = (typeof PROPOSAL_STATES)[number]

/** What is proposed: the label of its node and its id. */
export interface ProposedSubject {
  readonly label: string
  readonly id: string
}

/**
 * Something that waits for review, or did. `kind` is the mutation that made it. `baseId` is the value that it would
 * replace (a correction) or bring back (a restoration); `stale` tells that this can no longer happen, `standingId` what
 * stands there instead. `askedStatus` is
 * the status that accepting gives to an assertion of identity. `at` is when it was proposed.
 */
export interface Proposal {
  readonly id: string
  readonly kind: string
  readonly state: ProposalState
  readonly subject: ProposedSubject
  readonly by: Contributor
  readonly at: string
  readonly reason: string | null
  readonly baseId: string | null
  readonly askedStatus: string | null
  readonly stale: boolean
  readonly standingId: string | null
}

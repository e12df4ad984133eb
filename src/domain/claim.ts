import type { EvidenceStatus } from './evidence-status.js'
import type { SourceLocator } from './source-locator.js'

export const CLAIM_VERDICTS = ['SUPPORTED', 'DISPUTED', 'MIXED', 'UNSUPPORTED', 'NOT_SUPPORTED_BY_PROVENANCE'] as const
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number]

export const EVIDENCE_DIRECTIONS = ['SUPPORTS', 'DISPUTES', 'NEUTRAL'] as const
export type EvidenceDirection = (typeof EVIDENCE_DIRECTIONS)[number]

/**
 * A statement of a source in our own words. `kind` is ASSERTION, or INDEPENDENCE where the source claims its
 * own independence or objectivity, which provenance alone can support; FUTURE where it speaks of what may come.
 */
export const CLAIM_KINDS = ['ASSERTION', 'INDEPENDENCE', 'FUTURE'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export interface Claim {
  readonly id: string
  readonly number: number | null
  readonly text: string
  readonly kind: ClaimKind
  readonly aboutIds: readonly string[]
  readonly locator: SourceLocator | null
  readonly status: EvidenceStatus
  readonly fromSequence: number | null
  readonly untilSequence: number | null
}

/** What speaks for or against a claim or an identity. `strength` is a word such as "unchecked". */
export interface EvidenceLine {
  readonly id: string
  readonly forId: string
  readonly direction: EvidenceDirection
  readonly strength: string | null
  readonly rationale: string | null
  readonly citationIds: readonly string[]
  readonly measurementIds: readonly string[]
  readonly status: EvidenceStatus
  readonly fromSequence: number | null
  readonly untilSequence: number | null
}

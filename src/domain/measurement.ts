import type { Assay } from './assay.js'
import type { Citation } from './citation.js'
import type { Compound } from './compound.js'
import type { EndpointKind } from './endpoint.js'
import type { EvidenceStatus } from './evidence-status.js'
import type { ReportedValue } from './reported-value.js'
import type { SourceLocator } from './source-locator.js'

export const COMPOUND_ROLES = ['TEST', 'REFERENCE', 'CONTROL'] as const
export type CompoundRole = (typeof COMPOUND_ROLES)[number]

/** What came from the same dose–response curve. `dmax`, `top` and `bottom` in percent. */
export interface DoseResponseFit {
  readonly hillSlope: number | null
  readonly top: number | null
  readonly bottom: number | null
  readonly dmax: number | null
  readonly hookObserved: boolean | null
  readonly convention: string | null
}

/**
 * A reported value with the context that the rules need, as one row of one query. Immutable: a correction is
 * another measurement. `fromSequence` is null until it is accepted; `untilSequence` is null while in force.
 */
export interface Measurement extends ReportedValue {
  readonly id: string
  readonly endpoint: string
  readonly endpointKind: EndpointKind
  readonly role: CompoundRole
  readonly compound: Compound
  readonly assay: Assay
  readonly citation: Citation
  readonly locator: SourceLocator | null
  readonly fit: DoseResponseFit | null
  readonly status: EvidenceStatus
  readonly acceptedAt: string | null
  readonly fromSequence: number | null
  readonly untilSequence: number | null
  readonly supersedesId: string | null
  readonly supersededById: string | null
  readonly restatesId: string | null
}

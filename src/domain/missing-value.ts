import type { Assay } from './assay.js'
import type { Citation } from './citation.js'
import type { Compound } from './compound.js'
import type { EndpointKind } from './endpoint.js'
import type { SourceLocator } from './source-locator.js'

export const ABSENT_REASONS = ['NOT_REPORTED', 'NOT_TESTED', 'NOT_APPLICABLE', 'NO_EFFECT_OBSERVED', 'BELOW_DETECTION', 'WITHHELD'] as const
export type AbsentReason = (typeof ABSENT_REASONS)[number]

/** A cell that holds no value: what was printed there and why. It is data, and it is not a measurement. */
export interface MissingValue {
  readonly id: string
  readonly compound: Compound
  readonly assay: Assay
  readonly endpoint: string
  readonly endpointKind: EndpointKind
  readonly reason: AbsentReason
  readonly reportedText: string
  readonly citation: Citation | null
  readonly locator: SourceLocator | null
  readonly fromSequence: number | null
  readonly untilSequence: number | null
}

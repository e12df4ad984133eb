import type { Claim, EvidenceLine } from './claim.js'
import type { Measurement } from './measurement.js'
import type { MissingValue } from './missing-value.js'

/**
 * Everything that the answers in question rest on, at one moment: what is in force in the assays of the values that change,
 * the values of their documents, and the claims in question with their evidence lines.
 */
export interface EvidenceState {
  readonly measurements: readonly Measurement[]
  readonly missingValues: readonly MissingValue[]
  readonly documentMeasurements: readonly Measurement[]
  readonly claims: readonly Claim[]
  readonly evidenceLines: readonly EvidenceLine[]
}

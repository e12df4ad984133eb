import type { ComparabilityPolicy } from '../domain/comparability-policy.js'
import type { Compound } from '../domain/compound.js'
import type { PotencyComparison } from '../domain/compound-comparison.js'

/** A comparison with what it was asked under. `fingerprint` stands for its arguments in the cursors of its lists. */
export interface ComparisonAnswer extends PotencyComparison {
  readonly reference: Compound
  readonly policy: ComparabilityPolicy
  readonly sequence: number
  readonly fingerprint: string
}

import type { ComparabilityOutcome, ComparabilityReason } from './comparability-reason.js'
import type { MissingFact } from './missing-fact.js'

/** Whether two values may be compared under a policy, why, and what would have to be known to say more. */
export interface ComparabilityVerdict {
  readonly outcome: ComparabilityOutcome
  readonly reasons: readonly ComparabilityReason[]
  readonly missing: readonly MissingFact[]
}

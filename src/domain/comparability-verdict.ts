import type { ComparabilityPolicy } from './comparability-policy.js'
import { getPolicyRule } from './comparability-policy.js'
import type { ComparabilityDimension, ComparabilityOutcome, ComparabilityReason } from './comparability-reason.js'
import { gravestOutcome } from './comparability-reason.js'
import type { Finding } from './comparability-rule.js'
import type { Measurement } from './measurement.js'
import type { MissingFact } from './missing-fact.js'
import { findMissingFactsOfAll } from './missing-fact.js'
import type { Provenance } from './provenance.js'
import { SPECIFIED_RULES } from './specified-rules.js'

/** Whether two values may be compared under a policy, why, and what would have to be known to say more. */
export interface ComparabilityVerdict {
  readonly outcome: ComparabilityOutcome
  readonly reasons: readonly ComparabilityReason[]
  readonly missing: readonly MissingFact[]
}

/** The dimension along which selectivity is asked about: the one that may differ. */
export type ComparabilityAxis = 'TARGET' | 'CELL_LINE'

/** What is never divided across, whatever a policy's table says. */
const NEVER_ACROSS: readonly ComparabilityDimension[] = ['ENDPOINT', 'TARGET', 'CELL_LINE']

/**
 * Judges a pair of measurements: every rule is applied, and the gravest outcome is the verdict's. A difference of
 * endpoint, target or cell line is NOT_COMPARABLE under every policy; only a named axis may differ.
 */
export function judgeComparability(compared: {
  readonly reference: Measurement
  readonly comparator: Measurement
  readonly policy: ComparabilityPolicy
  readonly provenance: Provenance
  readonly axis?: ComparabilityAxis
}): ComparabilityVerdict {
  const { reference, comparator, policy, provenance } = compared
  const findings = SPECIFIED_RULES.flatMap((rule) => rule.compare({ reference, comparator, policy, provenance }))
  const reasons = findings.map((finding) => ({ ...finding, outcome: toOutcome(finding, policy, compared.axis ?? null) }))
  return {
    outcome: gravestOutcome(reasons.map((reason) => reason.outcome)),
    reasons,
    missing: findMissingFactsOfAll([reference, comparator]),
  }
}

/** Joins the verdicts of several pairs: the gravest outcome, each reason once, in the order of the rules. */
export function joinVerdicts(verdicts: readonly ComparabilityVerdict[], measurements: readonly Measurement[]): ComparabilityVerdict {
  const reasons = new Map(verdicts.flatMap((verdict) => verdict.reasons).map((reason) => [`${reason.code} ${reason.message}`, reason]))
  const order = (reason: ComparabilityReason) => SPECIFIED_RULES.findIndex((rule) => rule.dimension === reason.dimension)
  return {
    outcome: gravestOutcome(verdicts.map((verdict) => verdict.outcome)),
    reasons: [...reasons.values()].sort((one, other) => order(one) - order(other)),
    missing: findMissingFactsOfAll(measurements),
  }
}

function toOutcome(finding: Finding, policy: ComparabilityPolicy, axis: ComparabilityAxis | null): ComparabilityOutcome {
  if (finding.outcome !== null) return finding.outcome
  if (finding.state === 'SAME' || finding.state === 'NOT_REQUIRED') return 'COMPARABLE'
  const rule = getPolicyRule(policy, finding.dimension)
  if (finding.state === 'UNKNOWN_ONE') return rule.onUnknownOne
  if (finding.state === 'UNKNOWN_BOTH') return rule.onUnknownBoth
  if (finding.dimension === axis) return 'COMPARABLE'
  return NEVER_ACROSS.includes(finding.dimension) ? 'NOT_COMPARABLE' : rule.onDifferent
}

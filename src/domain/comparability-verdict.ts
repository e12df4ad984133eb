import type { ComparabilityPolicy } from './comparability-policy.js'
import { getPolicyRule } from './comparability-policy.js'
import type { ComparabilityDimension, ComparabilityOutcome, ComparabilityReason } from './comparability-reason.js'
import { gravestOutcome } from './comparability-reason.js'
import type { Finding } from './comparability-rule.js'
import { computeOnce } from './compute-once.js'
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
 * endpoint, target or cell line is NOT_COMPARABLE under every policy; only a named axis may differ. Reasons and missing
 * facts are written when they are asked for.
 */
export function judgeComparability(compared: {
  readonly reference: Measurement
  readonly comparator: Measurement
  readonly policy: ComparabilityPolicy
  readonly provenance: Provenance
  readonly axis?: ComparabilityAxis
}): ComparabilityVerdict {
  const { reference, comparator, policy, provenance } = compared
  const judge = () =>
    SPECIFIED_RULES.flatMap((rule) => rule.compare({ reference, comparator, policy, provenance })).map((finding) => ({
      finding,
      outcome: toOutcome(finding, policy, compared.axis ?? null),
    }))
  const reasons = () => judge().map(({ finding: { describe, ...found }, outcome }) => ({ ...found, message: describe(), outcome }))
  const outcome = gravestOutcome(judge().map((one) => one.outcome))
  return createVerdict(outcome, reasons, [reference, comparator])
}

/** Joins the verdicts of several pairs: the gravest outcome, each reason once, in the order of the rules. */
export function joinVerdicts(verdicts: readonly ComparabilityVerdict[], measurements: readonly Measurement[]): ComparabilityVerdict {
  const reasons = () => {
    const distinct = new Map(verdicts.flatMap((verdict) => verdict.reasons).map((reason) => [`${reason.code} ${reason.message}`, reason]))
    return [...distinct.values()].sort((one, other) => orderOf(one.dimension) - orderOf(other.dimension))
  }
  return createVerdict(gravestOutcome(verdicts.map(({ outcome }) => outcome)), reasons, measurements)
}

function createVerdict(
  outcome: ComparabilityOutcome,
  findReasons: () => readonly ComparabilityReason[],
  measurements: readonly Measurement[],
): ComparabilityVerdict {
  const reasons = computeOnce(findReasons)
  const missing = computeOnce(() => findMissingFactsOfAll(measurements))
  return {
    outcome,
    get reasons() {
      return reasons()
    },
    get missing() {
      return missing()
    },
  }
}

function orderOf(dimension: ComparabilityDimension): number {
  return SPECIFIED_RULES.findIndex((rule) => rule.dimension === dimension)
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

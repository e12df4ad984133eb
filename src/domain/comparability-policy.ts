import type { ComparabilityDimension } from './comparability-reason.js'
import type { PolicyRule } from './policy-rule.js'
import { toPolicyRules } from './policy-rule.js'

/**
 * A named, versioned set of rules, returned with each answer. `noiseLog10` is the difference within which two
 * potencies are not told apart. `reach` is what may be held side by side: values of one ASSAY of one source, of
 * one CONTEXT (endpoint, target, cell line) across sources, or of one compound along an AXIS (target or cell
 * line); the last is for `selectivity` alone. `sources` are the publications behind the policy, as DOIs.
 */
export interface ComparabilityPolicy {
  readonly name: string
  readonly version: number
  readonly description: string
  readonly noiseLog10: number
  readonly reach: 'ASSAY' | 'CONTEXT' | 'AXIS'
  readonly rules: readonly PolicyRule[]
  readonly sources: readonly string[]
}

/** Two-fold, to one decimal of log10: a convention among those who compare assays, not a significance test. */
const NOISE_LOG10 = 0.3

/** Of IC50 pairs of one compound on one target from different assays, 65 % (little curated) to 48 % (most curated) differ by more than 0.3 log10. */
export const ASSAY_NOISE_SOURCE = 'doi:10.1021/acs.jcim.4c00049'

/** Differences between two compounds inside one assay agree within 0.3 log10 in 44–46 % of cases, in 66–79 % after curation. */
export const ASSAY_PAIRS_SOURCE = 'doi:10.1186/s13321-025-00956-y'

const SOURCES = [ASSAY_NOISE_SOURCE, ASSAY_PAIRS_SOURCE]

export const STANDARD_POLICY: ComparabilityPolicy = {
  name: 'standard-v1',
  version: 1,
  description:
    'The default: compares values of one assay of one source. What is unknown on one side or on both is a caveat; a known difference in the experiment forbids the comparison.',
  noiseLog10: NOISE_LOG10,
  reach: 'ASSAY',
  rules: toPolicyRules('standard'),
  sources: SOURCES,
}

export const STRICT_POLICY: ComparabilityPolicy = {
  name: 'strict-v1',
  version: 1,
  description:
    'Compares values of one assay of one source only where every condition is known on both sides and equal. Anything unknown is insufficient metadata.',
  noiseLog10: NOISE_LOG10,
  reach: 'ASSAY',
  rules: toPolicyRules('strict'),
  sources: SOURCES,
}

export const EXPLORATORY_POLICY: ComparabilityPolicy = {
  name: 'exploratory-v1',
  version: 1,
  description:
    'Compares across assays and sources where endpoint, target and cell line agree; every answer is caveated, because two assays of one compound often differ by more than two-fold. A cell line, technology or exposure time known on one side only is insufficient metadata.',
  noiseLog10: NOISE_LOG10,
  reach: 'CONTEXT',
  rules: toPolicyRules('exploratory'),
  sources: SOURCES,
}

export const SELECTIVITY_POLICY: ComparabilityPolicy = {
  name: 'selectivity-v1',
  version: 1,
  description:
    'Compares one compound with itself along one axis, target or cell line, with the same endpoint, technology, exposure time and source. For `selectivity` alone; nothing else may be compared by it.',
  noiseLog10: NOISE_LOG10,
  reach: 'AXIS',
  rules: toPolicyRules('selectivity'),
  sources: SOURCES,
}

/** Every policy, the default first. What stands under a name never changes; another law gets another version. */
export const COMPARABILITY_POLICIES: readonly ComparabilityPolicy[] = [
  STANDARD_POLICY,
  STRICT_POLICY,
  EXPLORATORY_POLICY,
  SELECTIVITY_POLICY,
]

/** Finds a policy by its exact name; null when there is none. */
export function findComparabilityPolicy(name: string): ComparabilityPolicy | null {
  return COMPARABILITY_POLICIES.find((policy) => policy.name === name) ?? null
}

/** The policy's rule for a dimension. Each policy has one for each. */
export function getPolicyRule(policy: ComparabilityPolicy, dimension: ComparabilityDimension): PolicyRule {
  const rule = policy.rules.find((candidate) => candidate.dimension === dimension)
  if (rule === undefined) throw new Error(`Policy "${policy.name}" has no rule for ${dimension}.`)
  return rule
}

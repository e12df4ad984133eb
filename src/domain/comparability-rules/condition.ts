import type { ComparabilityDimension, ComparabilityOutcome, DimensionState } from '../comparability-reason.js'
import type { ComparedFact, ComparedPair, ComparabilityRule, Finding } from '../comparability-rule.js'
import { compareFacts, createFinding, isCoReported, toSourceNames, toValueName } from '../comparability-rule.js'
import { getPolicyRule } from '../comparability-policy.js'
import type { Measurement } from '../measurement.js'

/** What a condition of the experiment needs to be compared: its name in a sentence, and where to read it off. */
export interface Condition {
  readonly dimension: ComparabilityDimension
  readonly noun: string
  readonly factOf: (measurement: Measurement) => ComparedFact
}

/** Compares one condition on both sides; the four messages are the same for every condition. */
export function compareCondition(condition: Condition, pair: ComparedPair): Finding {
  const reference = condition.factOf(pair.reference)
  const comparator = condition.factOf(pair.comparator)
  const state = compareFacts(reference, comparator)
  return createFinding({
    dimension: condition.dimension,
    state,
    message: () => describeState(condition.noun, state, { pair, reference, comparator }),
    reference,
    comparator,
  })
}

/** A rule that consists of comparing one condition. */
export function createConditionRule(condition: Condition): ComparabilityRule {
  return { dimension: condition.dimension, compare: (pair) => [compareCondition(condition, pair)] }
}

/**
 * A condition that sources seldom print. Unknown on both sides in one table of one source, it is no caveat of its
 * own: the CONDITIONS rule counts all of them as one. A policy to which it is more than a caveat is not softened.
 */
export function createSeldomPrintedRule(condition: Condition): ComparabilityRule {
  return { dimension: condition.dimension, compare: (pair) => [soften(compareCondition(condition, pair), pair)] }
}

/** Takes the caveat off a finding that is unknown on both sides of one table of one source. */
export function soften(finding: Finding, pair: ComparedPair): Finding {
  if (finding.state !== 'UNKNOWN_BOTH' || !isCoReported(pair)) return finding
  if (getPolicyRule(pair.policy, finding.dimension).onUnknownBoth !== 'COMPARABLE_WITH_CAVEATS') return finding
  const outcome: ComparabilityOutcome = 'COMPARABLE'
  return {
    ...finding,
    describe: () => `${finding.describe()} Both values stand together in one source, so this counts under CONDITIONS.`,
    outcome,
  }
}

/** The sentence for a state: it quotes both sides, states the rule and says what to do next. */
export function describeState(
  noun: string,
  state: DimensionState,
  sides: { readonly pair: ComparedPair; readonly reference: ComparedFact; readonly comparator: ComparedFact },
): string {
  const { pair, reference, comparator } = sides
  const referenceName = toValueName(pair.reference)
  const comparatorName = toValueName(pair.comparator)
  const [known, unknown] = reference.value === null ? [comparatorName, referenceName] : [referenceName, comparatorName]
  const sentences: Readonly<Record<DimensionState, string>> = {
    SAME: `The ${noun} is the same on both sides: "${reference.value ?? ''}".`,
    DIFFERENT: `The ${noun} differs: "${reference.value ?? ''}" for ${referenceName}, "${comparator.value ?? ''}" for ${comparatorName}. Look for values that share it.`,
    UNKNOWN_ONE: `The ${noun} of ${known} is "${reference.value ?? comparator.value ?? ''}", that of ${unknown} is not known; look it up in ${toSourceNames(pair)}.`,
    UNKNOWN_BOTH: `The ${noun} is not known on either side, and unknown is not the same; look it up in ${toSourceNames(pair)}.`,
    NOT_REQUIRED: `The ${noun} does not apply here.`,
  }
  return sentences[state]
}

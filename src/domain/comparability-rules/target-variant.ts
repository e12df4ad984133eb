import type { ComparabilityRule } from '../comparability-rule.js'
import { createFinding, toComparedFact } from '../comparability-rule.js'
import { compareCondition } from './condition.js'
import { isPhenotypic } from './target.js'

/** A mutant or a truncated target is another target; an assay without a target has no variant of one. */
export const targetVariantRule: ComparabilityRule = {
  dimension: 'TARGET_VARIANT',
  compare: (pair) => {
    if (isPhenotypic(pair.reference) || isPhenotypic(pair.comparator)) {
      const message = 'An assay without a target of its own has no form or variant of one.'
      return [createFinding({ dimension: 'TARGET_VARIANT', state: 'NOT_REQUIRED', message })]
    }
    const factOf = ({ assay }: typeof pair.reference) => toComparedFact(assay.targetVariant)
    return [compareCondition({ dimension: 'TARGET_VARIANT', noun: 'form or variant of the target', factOf }, pair)]
  },
}

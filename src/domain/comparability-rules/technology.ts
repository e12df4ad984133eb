import type { ComparabilityRule } from '../comparability-rule.js'
import { toComparedFact } from '../comparability-rule.js'
import type { Condition } from './condition.js'
import { compareCondition } from './condition.js'
import { findInferredProtocol } from './inferred-protocol.js'

const technology: Condition = { dimension: 'TECHNOLOGY', noun: 'technology', factOf: ({ assay }) => toComparedFact(assay.technology) }

/** Detection technologies disagree with each other; one that is only inferred is a caveat. */
export const technologyRule: ComparabilityRule = {
  dimension: 'TECHNOLOGY',
  compare: (pair) => {
    const found = compareCondition(technology, pair)
    return [found, ...findInferredProtocol('TECHNOLOGY', found, pair)]
  },
}

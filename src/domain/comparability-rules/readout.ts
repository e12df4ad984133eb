import type { ComparabilityRule } from '../comparability-rule.js'
import { toComparedFact } from '../comparability-rule.js'
import type { Condition } from './condition.js'
import { compareCondition } from './condition.js'
import { findInferredProtocol } from './inferred-protocol.js'

const readout: Condition = { dimension: 'READOUT', noun: 'read-out', factOf: ({ assay }) => toComparedFact(assay.readout) }

/** Viability, growth, degradation and binding are different read-outs; one that is only inferred is a caveat. */
export const readoutRule: ComparabilityRule = {
  dimension: 'READOUT',
  compare: (pair) => {
    const found = compareCondition(readout, pair)
    return [found, ...findInferredProtocol('READOUT', found, pair)]
  },
}

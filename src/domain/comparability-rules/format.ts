import type { ComparabilityRule } from '../comparability-rule.js'
import { toComparedFact } from '../comparability-rule.js'
import { createConditionRule } from './condition.js'

/** A biochemical, a cellular and an in vivo assay answer different questions. */
export const formatRule: ComparabilityRule = createConditionRule({
  dimension: 'FORMAT',
  noun: 'format of the assay',
  factOf: ({ assay }) => toComparedFact(assay.format),
})

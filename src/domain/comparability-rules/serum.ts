import type { ComparabilityRule } from '../comparability-rule.js'
import { toComparedFact } from '../comparability-rule.js'
import { createSeldomPrintedRule } from './condition.js'

/** Serum and albumin bind compounds, so the free concentration is lower than the printed one. */
export const serumRule: ComparabilityRule = createSeldomPrintedRule({
  dimension: 'SERUM',
  noun: 'serum or albumin',
  factOf: ({ assay }) => toComparedFact(assay.serum),
})

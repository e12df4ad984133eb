import type { ComparabilityRule } from '../comparability-rule.js'
import { toComparedFact } from '../comparability-rule.js'
import { createSeldomPrintedRule } from './condition.js'

/** The target or the cells of another species may bind differently. */
export const speciesRule: ComparabilityRule = createSeldomPrintedRule({
  dimension: 'SPECIES',
  noun: 'species',
  factOf: ({ assay }) => toComparedFact(assay.species),
})

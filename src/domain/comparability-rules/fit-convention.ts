import type { ComparabilityRule } from '../comparability-rule.js'
import { toComparedFact } from '../comparability-rule.js'
import { createSeldomPrintedRule } from './condition.js'

/** An absolute and a relative IC50 of one curve differ, and so do a plain and a growth-rate one. The value's own curve outranks the assay. */
export const fitConventionRule: ComparabilityRule = createSeldomPrintedRule({
  dimension: 'FIT_CONVENTION',
  noun: 'fit convention',
  factOf: ({ fit, assay }) => (fit?.convention == null ? toComparedFact(assay.fitConvention) : { value: fit.convention, basis: 'STATED' }),
})

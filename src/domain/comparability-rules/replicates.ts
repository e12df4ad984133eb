import type { ComparabilityRule } from '../comparability-rule.js'
import { createConditionRule } from './condition.js'

/** A number of replicates says how far a value can be trusted; it need not be the same on both sides. */
export const replicatesRule: ComparabilityRule = createConditionRule({
  dimension: 'REPLICATES',
  noun: 'number of replicates',
  factOf: ({ uncertainty }) =>
    uncertainty?.n == null ? { value: null, basis: 'UNKNOWN' } : { value: `n = ${uncertainty.n}`, basis: 'STATED' },
})

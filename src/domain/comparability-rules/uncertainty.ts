import type { ComparabilityRule } from '../comparability-rule.js'
import { isErrorStated } from '../missing-fact.js'
import { createConditionRule } from './condition.js'

/** Without a stated error the interval of a ratio is the rounding of its digits and nothing more. SD, SEM and CI are different things. */
export const uncertaintyRule: ComparabilityRule = createConditionRule({
  dimension: 'UNCERTAINTY',
  noun: 'error (SD, SEM or CI)',
  factOf: ({ uncertainty }) =>
    uncertainty === null || !isErrorStated(uncertainty)
      ? { value: null, basis: 'UNKNOWN' }
      : { value: uncertainty.kind ?? 'unlabelled ±', basis: 'STATED' },
})

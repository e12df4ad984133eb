import type { ComparabilityRule } from '../comparability-rule.js'
import { createConditionRule } from './condition.js'

/** A reference or control compound is measured more often and more carefully than one under test. */
export const compoundRoleRule: ComparabilityRule = createConditionRule({
  dimension: 'COMPOUND_ROLE',
  noun: 'role in the assay',
  factOf: ({ role }) => ({ value: role, basis: 'STATED' }),
})

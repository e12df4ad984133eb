import { compareCodePoints } from './code-point-order.js'
import type { DiscrepancyEvidence } from './discrepancy-evidence.js'
import { companyConflictRule } from './discrepancy-rules/company-conflict.js'
import { identityConflictRule } from './discrepancy-rules/identity-conflict.js'
import { independenceUnsupportedRule } from './discrepancy-rules/independence-unsupported.js'
import { intervalsDisjointRule } from './discrepancy-rules/intervals-disjoint.js'
import { mechanismConflictRule } from './discrepancy-rules/mechanism-conflict.js'
import { superlativeBrokenRule } from './discrepancy-rules/superlative-broken.js'
import { textAgainstValueRule } from './discrepancy-rules/text-against-value.js'
import { unitSlipRule } from './discrepancy-rules/unit-slip.js'
import type { DiscrepancyRule, DiscrepancyRuleId } from './discrepancy-rule.js'

/** Things on record that cannot all hold. `id` is made of the rule and of what it is about. */
export interface Discrepancy {
  readonly id: string
  readonly rule: DiscrepancyRuleId
  readonly message: string
  readonly sideIds: readonly string[]
  readonly state: 'OPEN'
}

/** Another law is a file and a line here. */
export const DISCREPANCY_RULES: readonly DiscrepancyRule[] = [
  intervalsDisjointRule,
  textAgainstValueRule,
  unitSlipRule,
  identityConflictRule,
  superlativeBrokenRule,
  independenceUnsupportedRule,
  mechanismConflictRule,
  companyConflictRule,
]

/** Finds every contradiction, rule by rule and by id; the same evidence gives the same list in whatever order it comes. */
export function findDiscrepancies(evidence: DiscrepancyEvidence): readonly Discrepancy[] {
  return DISCREPANCY_RULES.flatMap(({ id: rule, find }) => {
    const found = find(evidence).map(({ key, message, sideIds }): Discrepancy => {
      const id = `discrepancy:${rule.toLowerCase().replaceAll('_', '-')}:${key.join('|')}`
      return { id, rule, message, sideIds: [...new Set(sideIds)].sort(compareCodePoints), state: 'OPEN' }
    })
    return found.sort((one, other) => compareCodePoints(one.id, other.id))
  })
}

import type { ComparabilityRule } from '../comparability-rule.js'
import { createFinding, toSourceNames } from '../comparability-rule.js'
import { compoundFormRule } from './compound-form.js'
import { fitConventionRule } from './fit-convention.js'
import { serumRule } from './serum.js'
import { speciesRule } from './species.js'
import { substrateRule } from './substrate.js'

/** The conditions that sources seldom print. */
const SELDOM_PRINTED: readonly { readonly rule: ComparabilityRule; readonly noun: string }[] = [
  { rule: speciesRule, noun: 'species' },
  { rule: substrateRule, noun: 'substrate' },
  { rule: serumRule, noun: 'serum' },
  { rule: fitConventionRule, noun: 'fit convention' },
  { rule: compoundFormRule, noun: 'form of the compound' },
]

/** What is unknown on both sides among the conditions that sources seldom print is one caveat, not five, and no task by itself. */
export const conditionsRule: ComparabilityRule = {
  dimension: 'CONDITIONS',
  compare: (pair) => {
    const unknown = SELDOM_PRINTED.filter(({ rule }) => rule.compare(pair)[0].state === 'UNKNOWN_BOTH').map(({ noun }) => noun)
    if (unknown.length === 0) {
      const message = 'No further condition is unknown on both sides.'
      return [createFinding({ dimension: 'CONDITIONS', state: 'SAME', message })]
    }
    const message = () =>
      `Not known on either side: ${unknown.join(', ')}. If the assay is one, they are probably alike; ${toSourceNames(pair)} would say.`
    return [createFinding({ dimension: 'CONDITIONS', state: 'UNKNOWN_BOTH', message })]
  },
}

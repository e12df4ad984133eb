import type { ComparabilityRule, ComparedFact } from '../comparability-rule.js'
import { compareFacts, createFinding } from '../comparability-rule.js'
import type { Measurement } from '../measurement.js'
import { describeState } from './condition.js'

/** The target is the assay's, never the mechanism's. A phenotypic assay has none; where neither has one, none is required. */
export const targetRule: ComparabilityRule = {
  dimension: 'TARGET',
  compare: (pair) => {
    const reference = toTarget(pair.reference)
    const comparator = toTarget(pair.comparator)
    if (isPhenotypic(pair.reference) && isPhenotypic(pair.comparator)) {
      const message = 'Both assays are phenotypic: they read the cells and have no target of their own.'
      return [createFinding({ dimension: 'TARGET', state: 'NOT_REQUIRED', message, reference, comparator })]
    }
    const [own, other] = [pair.reference.assay.target?.id, pair.comparator.assay.target?.id]
    const state = own !== undefined && other !== undefined ? (own === other ? 'SAME' : 'DIFFERENT') : compareFacts(reference, comparator)
    return [
      createFinding({
        dimension: 'TARGET',
        state,
        message: () => describeState('target', state, { pair, reference, comparator }),
        reference,
        comparator,
      }),
    ]
  },
}

/** Tells whether an assay is known to have no target of its own. */
export function isPhenotypic({ assay }: Measurement): boolean {
  return assay.target === null && (assay.targetBasis === 'STATED' || assay.targetBasis === 'INFERRED')
}

function toTarget(measurement: Measurement): ComparedFact {
  const { target, targetBasis } = measurement.assay
  if (isPhenotypic(measurement)) return { value: 'none (phenotypic)', basis: targetBasis }
  return { value: target?.name ?? null, basis: targetBasis }
}

import type { ComparabilityRule, ComparedFact } from '../comparability-rule.js'
import { compareFacts, createFinding } from '../comparability-rule.js'
import type { Measurement } from '../measurement.js'
import type { Provenance } from '../provenance.js'
import { describeState } from './condition.js'

/** A degrader and an inhibitor reach one effect by different ways; their numbers may be divided, with that said. */
export const mechanismRule: ComparabilityRule = {
  dimension: 'MECHANISM',
  compare: (pair) => {
    const reference = toAction(pair.reference, pair.provenance)
    const comparator = toAction(pair.comparator, pair.provenance)
    const state = compareFacts(reference, comparator)
    const message = () =>
      state === 'DIFFERENT'
        ? `The compounds act differently: ${pair.reference.compound.name} is recorded as "${reference.value ?? ''}", ${pair.comparator.compound.name} as "${comparator.value ?? ''}". The ratio says how much of each is needed, not why.`
        : describeState('action of the compound', state, { pair, reference, comparator })
    return [createFinding({ dimension: 'MECHANISM', state, message, reference, comparator })]
  },
}

function toAction({ compound }: Measurement, provenance: Provenance): ComparedFact {
  const actions = (provenance.profiles.get(compound.id)?.mechanisms ?? []).map(({ action }) => action)
  return { value: actions.length === 0 ? null : [...new Set(actions)].sort().join(', '), basis: null }
}

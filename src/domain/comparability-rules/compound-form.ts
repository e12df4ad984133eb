import type { ComparabilityRule, ComparedFact } from '../comparability-rule.js'
import { compareFacts, createFinding } from '../comparability-rule.js'
import type { Measurement } from '../measurement.js'
import type { Provenance } from '../provenance.js'
import { describeState, soften } from './condition.js'

/** A salt, an enantiomer and a racemate differ in what a mole of them does. A compound with a structure and no form relation is a parent. */
export const compoundFormRule: ComparabilityRule = {
  dimension: 'COMPOUND_FORM',
  compare: (pair) => {
    const reference = toForm(pair.reference, pair.provenance)
    const comparator = toForm(pair.comparator, pair.provenance)
    if (pair.reference.compound.id === pair.comparator.compound.id) {
      const message = `Both values are of ${pair.reference.compound.name}.`
      return [createFinding({ dimension: 'COMPOUND_FORM', state: 'SAME', message, reference, comparator })]
    }
    const state = compareFacts(reference, comparator)
    const message = () => describeState('form of the compound', state, { pair, reference, comparator })
    return [soften(createFinding({ dimension: 'COMPOUND_FORM', state, message, reference, comparator }), pair)]
  },
}

function toForm({ compound }: Measurement, provenance: Provenance): ComparedFact {
  const kinds = (provenance.profiles.get(compound.id)?.forms ?? []).map(({ kind }) => kind)
  if (kinds.length > 0) return { value: [...new Set(kinds)].sort().join(', '), basis: 'STATED' }
  const hasStructure = compound.inchiKey !== null || compound.smiles !== null
  return hasStructure ? { value: 'PARENT', basis: 'INFERRED' } : { value: null, basis: 'UNKNOWN' }
}

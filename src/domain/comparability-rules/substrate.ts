import type { ComparabilityRule } from '../comparability-rule.js'
import { createFinding, toComparedFact } from '../comparability-rule.js'
import type { Measurement } from '../measurement.js'
import { compareCondition, soften } from './condition.js'
import { isPhenotypic } from './target.js'

/** The IC50 of a competitive inhibitor moves with the substrate; a cellular or phenotypic assay adds none. */
export const substrateRule: ComparabilityRule = {
  dimension: 'SUBSTRATE',
  compare: (pair) => {
    if (addsNoSubstrate(pair.reference) && addsNoSubstrate(pair.comparator)) {
      const message = 'Neither assay adds a substrate whose concentration would matter.'
      return [createFinding({ dimension: 'SUBSTRATE', state: 'NOT_REQUIRED', message })]
    }
    const factOf = ({ assay }: Measurement) => toComparedFact(assay.substrate)
    return [soften(compareCondition({ dimension: 'SUBSTRATE', noun: 'substrate or ATP concentration', factOf }, pair), pair)]
  },
}

function addsNoSubstrate(measurement: Measurement): boolean {
  const format = toComparedFact(measurement.assay.format).value
  return isPhenotypic(measurement) || (format !== null && !/biochemical/i.test(format))
}

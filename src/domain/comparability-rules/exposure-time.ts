import type { Parameter } from '../assay.js'
import type { DimensionState } from '../comparability-reason.js'
import type { ComparabilityRule, ComparedFact, ComparedPair, Finding } from '../comparability-rule.js'
import { compareFacts, createFinding, toSourceNames, toValueName } from '../comparability-rule.js'
import type { Measurement } from '../measurement.js'
import { describeState } from './condition.js'

/** Hours in each unit of time that sources print. */
const HOURS: Readonly<Record<string, number>> = { min: 1 / 60, h: 1, hr: 1, hour: 1, hours: 1, d: 24, day: 24, days: 24 }

/**
 * Potency depends on how long cells saw the compound: two DC50s at different times are not comparable. A time that
 * the source gives only as an example is not known, and the answer says so.
 */
export const exposureTimeRule: ComparabilityRule = {
  dimension: 'EXPOSURE_TIME',
  compare: (pair) => {
    const reference = toExposure(pair.reference.assay.exposureTime)
    const comparator = toExposure(pair.comparator.assay.exposureTime)
    const state = compareFacts(reference, comparator)
    const examples = findExamples(pair, state)
    if (examples !== null && reference.basis === comparator.basis) return [examples]
    const message = () => describeState('exposure time', state, { pair, reference, comparator })
    const found = createFinding({ dimension: 'EXPOSURE_TIME', state, message, reference, comparator })
    return examples === null ? [found] : [found, examples]
  },
}

function findExamples(pair: ComparedPair, state: DimensionState): Finding | null {
  const examples = [pair.reference, pair.comparator].filter(({ assay }) => assay.exposureTime.basis === 'EXAMPLE_ONLY')
  if (examples.length === 0) return null
  return createFinding({
    dimension: 'EXPOSURE_TIME',
    state,
    code: 'EXPOSURE_EXAMPLE_ONLY',
    message: () => describeExamples(examples, pair),
    reference: toExposure(pair.reference.assay.exposureTime),
    comparator: toExposure(pair.comparator.assay.exposureTime),
  })
}

function describeExamples(examples: readonly Measurement[], pair: ComparedPair): string {
  const printed = new Set(examples.map(({ assay }) => `"${assay.exposureTime.reportedText ?? assay.name}"`))
  const whose = new Set(examples.map(toValueName))
  return `The source gives the exposure time of ${[...whose].join(' and ')} only as an example (${[...printed].join(', ')}), which is not a fact of the value; look it up in ${toSourceNames(pair)}.`
}

/** In hours where the unit is one of time, so that 2 d and 48 h are the same. */
function toExposure(parameter: Parameter): ComparedFact {
  const isKnowledge = parameter.basis === 'STATED' || parameter.basis === 'INFERRED'
  if (!isKnowledge || parameter.value === null) return { value: null, basis: isKnowledge ? 'UNKNOWN' : parameter.basis }
  const hours = HOURS[parameter.unit?.toLowerCase() ?? 'h']
  const text = hours === undefined ? `${parameter.value} ${parameter.unit ?? ''}` : `${Number((parameter.value * hours).toPrecision(12))} h`
  return { value: text, basis: parameter.basis }
}

import { getPolicyRule } from '../comparability-policy.js'
import type { ComparabilityRule, ComparedPair, Finding } from '../comparability-rule.js'
import { createFinding, toValueName } from '../comparability-rule.js'
import type { Measurement } from '../measurement.js'
import { isDegradationConcentration } from '../missing-fact.js'
import { VALIDITY_CODES } from '../validity-code.js'

/** A flag on either value is said, whichever it is; that the endpoint is ambiguous is said by the endpoint's own rule. */
export const validityRule: ComparabilityRule = {
  dimension: 'VALIDITY',
  compare: (pair) => {
    const codes = [...new Set([...findFlags(pair.reference), ...findFlags(pair.comparator)])]
    const [first, ...rest] = codes.map((code) => describeFlag(code, pair))
    if (first === undefined) return [createFinding({ dimension: 'VALIDITY', state: 'SAME', message: describeNoFlag(pair) })]
    return [first, ...rest]
  },
}

function findFlags(measurement: Measurement): readonly string[] {
  const isWithoutDmax = isDegradationConcentration(measurement.endpoint) && measurement.fit?.dmax == null
  const flags = new Set(isWithoutDmax ? [...measurement.validity, 'DMAX_MISSING'] : measurement.validity)
  return [...flags].filter((code) => code !== 'ENDPOINT_AMBIGUOUS')
}

function describeNoFlag({ reference, comparator }: ComparedPair): string {
  const isElsewhere = reference.validity.length + comparator.validity.length > 0
  return isElsewhere ? 'Neither value carries a validity flag beyond that on its endpoint.' : 'Neither value carries a validity flag.'
}

function describeFlag(code: string, pair: ComparedPair): Finding {
  const flagged = [pair.reference, pair.comparator].filter((measurement) => findFlags(measurement).includes(code))
  const description = VALIDITY_CODES.find((known) => known.code === code)?.description
  const names = [...new Set(flagged.map(toValueName))].join(' and ')
  return createFinding({
    dimension: 'VALIDITY',
    state: flagged.length === 2 ? 'SAME' : 'DIFFERENT',
    code,
    message: () => `${code} flags ${names}${description === undefined ? '.' : `: ${description}`} Check it in the source.`,
    reference: { value: findFlags(pair.reference).join(', ') || null, basis: null },
    comparator: { value: findFlags(pair.comparator).join(', ') || null, basis: null },
    outcome: getPolicyRule(pair.policy, 'VALIDITY').onDifferent,
  })
}

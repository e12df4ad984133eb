import type { ComparabilityDimension } from '../comparability-reason.js'
import type { ComparedPair, Finding } from '../comparability-rule.js'
import { createFinding, toSourceNames } from '../comparability-rule.js'

/**
 * The caveat on a condition that was read off a protocol which the source does not tie to the value: the same on
 * both sides as far as the protocol is the right one.
 */
export function findInferredProtocol(dimension: ComparabilityDimension, found: Finding, pair: ComparedPair): readonly Finding[] {
  const isInferred = found.referenceBasis === 'INFERRED' || found.comparatorBasis === 'INFERRED'
  if (!isInferred || found.state !== 'SAME') return []
  const value = found.referenceValue ?? ''
  const message = () =>
    `That it is "${value}" is inferred from a protocol section; the source does not tie it to the values. Confirm it in ${toSourceNames(pair)}.`
  return [
    createFinding({
      dimension,
      state: 'SAME',
      code: 'PROTOCOL_LINK_INFERRED',
      message,
      reference: { value: found.referenceValue, basis: found.referenceBasis },
      comparator: { value: found.comparatorValue, basis: found.comparatorBasis },
      outcome: 'COMPARABLE_WITH_CAVEATS',
    }),
  ]
}

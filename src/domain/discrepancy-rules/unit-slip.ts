import { type DiscrepancyRule, quoteValue, toSubjectKey } from '../discrepancy-rule.js'
import { compareCodePoints } from '../code-point-order.js'
import { groupBy } from '../group-by.js'
import type { Measurement } from '../measurement.js'
import { toExactValue } from '../replicate-group.js'

/**
 * The same digits a thousand or a million apart, along one chain of sources: somebody copied the number with another unit.
 * Two laboratories that differ so are no slip, however far apart they are.
 */
export const unitSlipRule: DiscrepancyRule = {
  id: 'UNIT_SLIP',
  find: ({ measurements }) => {
    const molar = measurements.filter((one) => one.standardUnit === 'nM' && (toExactValue(one) ?? 0) > 0)
    const alike = groupBy(molar, (one) => `${toSubjectKey(one)} ${toDigits(one)}`)
    return [...alike.values()].flatMap((members) => {
      const ordered = [...members].sort((one, other) => compareCodePoints(one.id, other.id))
      return ordered.flatMap((one, position) =>
        ordered
          .slice(position + 1)
          .filter((other) => isSlip(one, other) && isOneChain(one, other))
          .map((other) => ({ key: [one.id, other.id], message: toMessage(one, other), sideIds: [one.id, other.id] })),
      )
    })
  },
}

/** The significant digits, without the power of ten. */
function toDigits(measurement: Measurement): string {
  return (toExactValue(measurement) ?? 0).toExponential(5).split('e')[0] ?? ''
}

function isSlip(one: Measurement, other: Measurement): boolean {
  const powers = Math.round(Math.log10((toExactValue(one) ?? 1) / (toExactValue(other) ?? 1)))
  return powers !== 0 && powers % 3 === 0
}

function isOneChain(one: Measurement, other: Measurement): boolean {
  if (one.restatesId === other.id || other.restatesId === one.id || (one.restatesId !== null && one.restatesId === other.restatesId))
    return true
  const isSameDocument = one.locator !== null && one.locator.documentId === other.locator?.documentId
  return isSameDocument || one.citation.id === other.citation.id || (one.citation.doi !== null && one.citation.doi === other.citation.doi)
}

function toMessage(one: Measurement, other: Measurement): string {
  return `The ${one.endpoint} of ${one.compound.name} stands with the same digits and another unit in one chain of sources: ${quoteValue(one)} and ${quoteValue(other)}; look up the unit in the first of them.`
}

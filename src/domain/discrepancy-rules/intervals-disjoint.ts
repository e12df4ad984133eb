import { compareCodePoints } from '../code-point-order.js'
import { allowsRatio } from '../comparability-reason.js'
import { EXPLORATORY_POLICY } from '../comparability-policy.js'
import { judgeComparability } from '../comparability-verdict.js'
import { type DiscrepancyRule, quoteValue, toSubjectIds, toSubjectKey } from '../discrepancy-rule.js'
import { findDistinctMeasurements } from '../distinct-measurements.js'
import { groupBy } from '../group-by.js'
import { areDisjoint, createWidestRounding, type Interval } from '../interval.js'
import type { Measurement } from '../measurement.js'
import { snap } from '../print-significant.js'
import type { Provenance } from '../provenance.js'
import { toBoundValue, toExactValue } from '../replicate-group.js'
import { toScale } from '../value-scale.js'

/**
 * Values of one compound in one context contradict each other where their intervals are disjoint and they are apart by
 * more than the noise: either alone would make one of every rounded replicate. Where the digits say nothing of the
 * rounding, the coarsest is taken. Each value is held against the most and the least potent one of its context. A known
 * difference of the experiments explains them; an unknown one does so only inside one source, which set the assays apart.
 */
export const intervalsDisjointRule: DiscrepancyRule = {
  id: 'INTERVALS_DISJOINT',
  find: ({ measurements, provenance }) => {
    const made = findDistinctMeasurements(measurements).map(({ measurement }) => measurement)
    const values = made.filter((measurement) => measurement.endpointKind === 'CONCENTRATION' && toNumber(measurement) !== null)
    return [...groupBy(values, (one) => `${toSubjectKey(one)} ${toScale(one) ?? ''}`).values()].flatMap((members) => {
      const ascending = [...members].sort(comparePotency)
      const [most, least] = [ascending[0], ascending.at(-1)]
      if (most === undefined || least === undefined || most.id === least.id) return []
      const pairs = ascending.flatMap((one) => [
        ...(isApart(most, one, provenance) ? [most, one] : []),
        ...(isApart(one, least, provenance) ? [one, least] : []),
      ])
      const apart = [...new Set(pairs)].sort(comparePotency)
      const [first, last] = [apart[0], apart.at(-1)]
      if (first === undefined || last === undefined) return []
      const place = first.assay.cellLine === null ? '' : ` in ${first.assay.cellLine.name}`
      const message = `${apart.length} values of the ${first.endpoint} of ${first.compound.name}${place} disagree beyond rounding and noise, from ${quoteValue(first)} to ${quoteValue(last)}; look at how the assays differ before using any of them.`
      return [{ key: toSubjectIds(first), message, sideIds: apart.map(({ id }) => id) }]
    })
  },
}

function isApart(lower: Measurement, upper: Measurement, provenance: Provenance): boolean {
  const [lowerInterval, upperInterval] = [toWidestInterval(lower), toWidestInterval(upper)]
  if (lower.id === upper.id || lowerInterval === null || upperInterval === null) return false
  if (!areDisjoint(lowerInterval, upperInterval)) return false
  const [low, high] = [toNumber(lower), toNumber(upper)]
  const isBeyondNoise = low !== null && high !== null && snap(Math.abs(Math.log10(high / low))) > EXPLORATORY_POLICY.noiseLog10
  if (!isBeyondNoise) return false
  const { outcome } = judgeComparability({ reference: lower, comparator: upper, policy: EXPLORATORY_POLICY, provenance })
  return allowsRatio(outcome) || (outcome === 'INSUFFICIENT_METADATA' && lower.citation.id !== upper.citation.id)
}

function comparePotency(one: Measurement, other: Measurement): number {
  return (toNumber(one) ?? 0) - (toNumber(other) ?? 0) || compareCodePoints(one.id, other.id)
}

function toWidestInterval(measurement: Measurement): Interval | null {
  const value = toExactValue(measurement)
  return measurement.interval ?? (value === null ? null : createWidestRounding(value))
}

/** The number, or that of the bound: intervals decide whether a bound contradicts anything. */
function toNumber(measurement: Measurement): number | null {
  return toExactValue(measurement) ?? toBoundValue(measurement)
}

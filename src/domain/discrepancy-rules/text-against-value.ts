import { type DiscrepancyRule, quoteValue, toSubjectIds, toSubjectKey } from '../discrepancy-rule.js'
import { groupBy } from '../group-by.js'
import type { Measurement } from '../measurement.js'
import { findMissingWord } from '../missing-word.js'
import { toExactValue } from '../replicate-group.js'

/** The usual highest concentration of a dose–response curve, 10 µM: "inactive" beside a lower value is a contradiction. */
const ACTIVE_BELOW_NM = 10_000

/**
 * A word against a number: a source calls a compound inactive and there is a concentration at which it works, be it in
 * the remark on the value itself or in another cell for the same compound in the same context.
 */
export const textAgainstValueRule: DiscrepancyRule = {
  id: 'TEXT_AGAINST_VALUE',
  find: ({ measurements, missingValues, comments }) => {
    const active = measurements.filter(isActive)
    const remarked = active.flatMap((measurement) => {
      const words = (comments.get(measurement.id) ?? '').split(';').find(saysInactive)
      if (words === undefined) return []
      const message = `The source remarks "${words.trim()}" on the ${measurement.endpoint} of ${measurement.compound.name}, and gives ${quoteValue(measurement)}; look which of them it means.`
      return [{ key: [measurement.id], message, sideIds: [measurement.id] }]
    })
    const bySubject = groupBy(active, toSubjectKey)
    const idle = missingValues.filter(({ reason }) => reason === 'NO_EFFECT_OBSERVED')
    const blank = [...groupBy(idle, toSubjectKey)].flatMap(([subject, cells]) => {
      const [value] = bySubject.get(subject) ?? []
      const [cell] = cells
      if (value === undefined || cell === undefined) return []
      const message = `"${cell.reportedText}" is printed for the ${cell.endpoint} of ${cell.compound.name}, and ${quoteValue(value)} is reported in the same context; look how the experiments differ.`
      const values = bySubject.get(subject) ?? []
      return [{ key: toSubjectIds(cell), message, sideIds: [...cells, ...values].map(({ id }) => id) }]
    })
    return [...remarked, ...blank]
  },
}

function isActive(measurement: Measurement): boolean {
  const value = measurement.standardUnit === 'nM' ? toExactValue(measurement) : null
  return measurement.endpointKind === 'CONCENTRATION' && value !== null && value < ACTIVE_BELOW_NM
}

function saysInactive(words: string): boolean {
  return findMissingWord(words)?.reason === 'NO_EFFECT_OBSERVED'
}

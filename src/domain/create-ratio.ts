import type { RatioSides, RatioTerms } from './assemble-ratio.js'
import { assembleRatio } from './assemble-ratio.js'
import type { ComparabilityOutcome, ComparabilityReason } from './comparability-reason.js'
import { allowsRatio } from './comparability-reason.js'
import type { ComparabilityVerdict } from './comparability-verdict.js'
import { explainRatio } from './explain-ratio.js'
import { judgeSides } from './judge-sides.js'
import { findMissingFactsOfAll } from './missing-fact.js'
import type { PotencyRatio } from './potency-ratio.js'
import { displayAbsence, displayNumbers, displayRefusal } from './ratio-display.js'
import { compareGroups } from './ratio-numbers.js'
import { collapseAssays } from './replicate-group.js'

/**
 * Forms the one answer for two sides: NO_VALUE where a side has nothing, REFUSED where the policy forbids it, else
 * what the numbers give. The one path from stored values to a ratio.
 */
export function createRatio(sides: RatioSides, terms: RatioTerms): PotencyRatio {
  if (sides.referenceMeasurements.length === 0 || sides.comparatorMeasurements.length === 0) return createEmpty(sides, terms)
  const judged = judgeSides(sides.referenceMeasurements, sides.comparatorMeasurements, terms)
  const { verdict, referenceMeasurements } = judged
  const reference = collapseAssays(referenceMeasurements)
  const comparator = collapseAssays(sides.comparatorMeasurements)
  const numbers = allowsRatio(verdict.outcome) ? compareGroups(reference, comparator) : null
  const { policy, notes } = terms
  const explain = () => explainRatio({ reference, comparator, numbers, excluded: [...sides.excluded, ...judged.refused()], policy, notes })
  const shown = { ...sides, referenceMeasurements }
  if (numbers === null) return assembleRatio(shown, terms, { status: 'REFUSED', verdict, display: () => displayRefusal(verdict), explain })
  return assembleRatio(shown, terms, { status: numbers.status, verdict, display: () => displayNumbers(numbers), explain, numbers })
}

function createEmpty(sides: RatioSides, terms: RatioTerms): PotencyRatio {
  const reference = collapseAssays(sides.referenceMeasurements)
  const comparator = collapseAssays(sides.comparatorMeasurements)
  const { policy, notes } = terms
  return assembleRatio(sides, terms, {
    status: 'NO_VALUE',
    verdict: judgeAbsence(sides),
    display: () => displayAbsence(sides.missing, sides.excluded),
    explain: () => explainRatio({ reference, comparator, numbers: null, excluded: sides.excluded, policy, notes }),
  })
}

/** Without two values nothing can be compared: what is missing is the value itself. */
function judgeAbsence(sides: RatioSides): ComparabilityVerdict {
  const measurements = [...sides.referenceMeasurements, ...sides.comparatorMeasurements]
  const without = [
    ...(sides.referenceMeasurements.length === 0 ? [sides.reference.name] : []),
    ...(sides.comparatorMeasurements.length === 0 ? [sides.comparator.name] : []),
  ]
  const printed =
    sides.missing === null
      ? ''
      : ` "${sides.missing.reportedText}" is printed for ${sides.missing.compound.name} (${sides.missing.reason}).`
  const left = sides.excluded.length === 0 ? '' : ` Left out: ${sides.excluded.map(({ message }) => message).join(' ')}`
  const outcome: ComparabilityOutcome = 'INSUFFICIENT_METADATA'
  const reason: ComparabilityReason = {
    dimension: 'ENDPOINT',
    state: without.length === 2 ? 'UNKNOWN_BOTH' : 'UNKNOWN_ONE',
    code: 'NO_VALUE',
    message: `There is no value of ${without.join(' and ')} to compare here.${printed}${left}`,
    referenceValue: sides.referenceMeasurements[0]?.endpoint ?? null,
    comparatorValue: sides.comparatorMeasurements[0]?.endpoint ?? null,
    referenceBasis: sides.referenceMeasurements.length > 0 ? 'STATED' : 'UNKNOWN',
    comparatorBasis: sides.comparatorMeasurements.length > 0 ? 'STATED' : 'UNKNOWN',
    outcome,
  }
  return { outcome, reasons: [reason], missing: findMissingFactsOfAll(measurements) }
}

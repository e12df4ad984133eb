import type { RatioSides, RatioTerms } from './assemble-ratio.js'
import { assembleRatio, distinctMeasurements } from './assemble-ratio.js'
import { joinVerdicts } from './comparability-verdict.js'
import { explainCombination } from './explain-ratio.js'
import type { PotencyRatio } from './potency-ratio.js'
import { displayNumbers } from './ratio-display.js'
import type { RatioNumbers } from './ratio-numbers.js'
import { combineNumbers } from './ratio-numbers.js'

/**
 * Makes one answer of the answers of several assays and sources: of those that the policy allows, the geometric mean;
 * where it allows none, its refusal. One answer is itself.
 */
export function combineRatios(ratios: readonly [PotencyRatio, ...PotencyRatio[]], terms: RatioTerms): PotencyRatio {
  const allowed = ratios.filter(({ status }) => status !== 'REFUSED' && status !== 'NO_VALUE')
  const used = allowed.length > 0 ? allowed : ratios
  const [first = ratios[0], ...rest] = used
  if (rest.length === 0) return first
  const numbers = combineNumbers(allowed.map(toNumbers))
  const referenceMeasurements = distinctMeasurements(used.flatMap((ratio) => ratio.referenceMeasurements))
  const comparatorMeasurements = distinctMeasurements(used.flatMap((ratio) => ratio.comparatorMeasurements))
  const verdicts = used.map((ratio) => ratio.verdict)
  const verdict = joinVerdicts(verdicts, [...referenceMeasurements, ...comparatorMeasurements])
  const explainAll = () => used.map((ratio) => ratio.explain)
  const explain = () => explainCombination(explainAll(), numbers, terms.policy)
  const { reference, comparator, missing } = first
  const restatements = distinctMeasurements(used.flatMap((ratio) => ratio.restatements))
  const sides: RatioSides = { reference, comparator, referenceMeasurements, comparatorMeasurements, missing, excluded: [] }
  if (allowed.length === 0) {
    const refused = used.find(({ status }) => status === 'REFUSED') ?? first
    return assembleRatio(sides, terms, { status: refused.status, verdict, display: () => refused.display, explain, restatements })
  }
  const pairs = allowed.filter(({ status }) => status === numbers.status).reduce((sum, ratio) => sum + ratio.pairs, 0)
  const display = () => displayNumbers(numbers)
  return assembleRatio(sides, terms, { status: numbers.status, verdict, display, explain, numbers, pairs, restatements })
}

/** Takes the numbers back out of an answer, to combine them. */
function toNumbers(ratio: PotencyRatio): RatioNumbers {
  const isDifference = ratio.comparatorMeasurements[0]?.endpointKind === 'EXTENT'
  const status = ratio.status === 'REFUSED' ? 'NO_VALUE' : ratio.status
  const { intervalKind, lowInclusive, highInclusive, significantFigures } = ratio
  const low = isDifference ? ratio.differenceLow : ratio.foldLow
  const high = isDifference ? ratio.differenceHigh : ratio.foldHigh
  return {
    kind: isDifference ? 'EXTENT' : 'CONCENTRATION',
    status,
    point: isDifference ? ratio.difference : ratio.fold,
    interval: intervalKind === null ? null : { low, high, lowInclusive, highInclusive, kind: intervalKind },
    significantFigures,
  }
}

import type { ComparabilityOutcome, ComparabilityReason } from './comparability-reason.js'
import { allowsRatio } from './comparability-reason.js'
import type { ComparabilityPolicy } from './comparability-policy.js'
import type { ComparabilityVerdict } from './comparability-verdict.js'
import { joinVerdicts, judgeComparability } from './comparability-verdict.js'
import type { Compound } from './compound.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import { explainCombination, explainRatio } from './explain-ratio.js'
import { reportIndependence } from './independence.js'
import type { Measurement } from './measurement.js'
import { findMissingFactsOfAll } from './missing-fact.js'
import type { MissingValue } from './missing-value.js'
import type { PotencyRatio } from './potency-ratio.js'
import type { Provenance } from './provenance.js'
import { displayAbsence, displayNumbers, displayRefusal } from './ratio-display.js'
import type { RatioNumbers } from './ratio-numbers.js'
import { combineNumbers, compareGroups } from './ratio-numbers.js'
import { collapseReplicates } from './replicate-group.js'

/** The two sides of one question, with what is known of each. Either side may have no measurement. */
export interface RatioSides {
  readonly reference: Compound
  readonly comparator: Compound
  readonly referenceMeasurements: readonly Measurement[]
  readonly comparatorMeasurements: readonly Measurement[]
  readonly missing: MissingValue | null
  readonly excluded: readonly ExcludedMeasurement[]
}

/** Under what a ratio is formed. `notes` say, by measurement id, what was supposed in place of a printed value. */
export interface RatioTerms {
  readonly policy: ComparabilityPolicy
  readonly provenance: Provenance
  readonly notes: ReadonlyMap<string, string>
}

/**
 * Forms the one answer for two sides: NO_VALUE where a side has nothing, REFUSED where the policy forbids it, else
 * what the numbers give. The one path from stored values to a ratio.
 */
export function createRatio(sides: RatioSides, terms: RatioTerms): PotencyRatio {
  const hasBoth = sides.referenceMeasurements.length > 0 && sides.comparatorMeasurements.length > 0
  const verdict = hasBoth ? judgeSides(sides, terms) : judgeAbsence(sides)
  const isAllowed = hasBoth && allowsRatio(verdict.outcome)
  const reference = collapseReplicates(sides.referenceMeasurements)
  const comparator = collapseReplicates(sides.comparatorMeasurements)
  const numbers = isAllowed ? compareGroups(reference, comparator) : null
  const explain = explainRatio({ reference, comparator, numbers, excluded: sides.excluded, policy: terms.policy, notes: terms.notes })
  if (!hasBoth)
    return assemble(sides, terms, { status: 'NO_VALUE', verdict, display: displayAbsence(sides.missing, sides.excluded), explain })
  if (numbers === null) return assemble(sides, terms, { status: 'REFUSED', verdict, display: displayRefusal(verdict), explain })
  return assemble(sides, terms, { status: numbers.status, verdict, display: displayNumbers(numbers), explain, numbers })
}

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
  const referenceMeasurements = distinct(used.flatMap((ratio) => ratio.referenceMeasurements))
  const comparatorMeasurements = distinct(used.flatMap((ratio) => ratio.comparatorMeasurements))
  const verdict = joinVerdicts(
    used.map((ratio) => ratio.verdict),
    [...referenceMeasurements, ...comparatorMeasurements],
  )
  const explain = explainCombination(
    used.map((ratio) => ratio.explain),
    numbers,
    terms.policy,
  )
  const { reference, comparator, missing } = first
  const sides: RatioSides = { reference, comparator, referenceMeasurements, comparatorMeasurements, missing, excluded: explain.excluded }
  if (allowed.length === 0) {
    const status = used.some((ratio) => ratio.status === 'REFUSED') ? 'REFUSED' : 'NO_VALUE'
    const display = used.find((ratio) => ratio.status === status)?.display ?? first.display
    return assemble(sides, terms, { status, verdict, display, explain })
  }
  const pairs = allowed.filter(({ status }) => status === numbers.status).reduce((sum, ratio) => sum + ratio.pairs, 0)
  return assemble(sides, terms, { status: numbers.status, verdict, display: displayNumbers(numbers), explain, numbers, pairs })
}

interface Assembled {
  readonly status: PotencyRatio['status']
  readonly verdict: ComparabilityVerdict
  readonly display: string
  readonly explain: PotencyRatio['explain']
  readonly numbers?: RatioNumbers
  readonly pairs?: number
}

function assemble(sides: RatioSides, terms: RatioTerms, answer: Assembled): PotencyRatio {
  const measurements = distinct([...sides.referenceMeasurements, ...sides.comparatorMeasurements])
  const places = [...measurements, ...(sides.missing === null ? [] : [sides.missing])]
  const numbers = answer.numbers
  const isDifference = numbers?.kind === 'EXTENT'
  const interval = numbers?.interval ?? null
  const fold = isDifference ? null : (numbers?.point ?? null)
  return {
    reference: sides.reference,
    comparator: sides.comparator,
    assay: theOnly(places.map(({ assay }) => assay)),
    citation: theOnly(places.map(({ citation }) => citation)),
    pairs: numbers === undefined ? 0 : (answer.pairs ?? 1),
    referenceMeasurements: sides.referenceMeasurements,
    comparatorMeasurements: sides.comparatorMeasurements,
    missing: sides.missing,
    status: answer.status,
    fold,
    foldLow: isDifference ? null : (interval?.low ?? null),
    foldHigh: isDifference ? null : (interval?.high ?? null),
    lowInclusive: interval?.lowInclusive ?? false,
    highInclusive: interval?.highInclusive ?? false,
    intervalKind: interval?.kind ?? null,
    log10Fold: fold === null ? null : Math.log10(fold),
    significantFigures: numbers?.significantFigures ?? null,
    difference: isDifference ? numbers.point : null,
    differenceLow: isDifference ? (interval?.low ?? null) : null,
    differenceHigh: isDifference ? (interval?.high ?? null) : null,
    display: answer.display,
    verdict: answer.verdict,
    independence: reportIndependence(measurements, terms.provenance),
    explain: answer.explain,
  }
}

/** Each value of one side against the first of the other: inside one assay and source that meets every difference there is. */
function judgeSides(sides: RatioSides, terms: RatioTerms): ComparabilityVerdict {
  const [firstReference] = sides.referenceMeasurements
  const [firstComparator] = sides.comparatorMeasurements
  const pairs = [
    ...sides.comparatorMeasurements.map((comparator) => ({ reference: firstReference, comparator })),
    ...sides.referenceMeasurements.slice(1).map((reference) => ({ reference, comparator: firstComparator })),
  ]
  const verdicts = pairs.flatMap(({ reference, comparator }) =>
    reference === undefined || comparator === undefined ? [] : [judgeComparability({ reference, comparator, ...terms })],
  )
  const [only, ...others] = verdicts
  return only !== undefined && others.length === 0
    ? only
    : joinVerdicts(verdicts, [...sides.referenceMeasurements, ...sides.comparatorMeasurements])
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

/** The one thing behind several records; a record that has none (a blank cell without a citation) is no second one. */
function theOnly<Item extends { readonly id: string }>(items: readonly (Item | null)[]): Item | null {
  const known = items.filter((item) => item !== null)
  const [first = null] = known
  return first !== null && known.every((item) => item.id === first.id) ? first : null
}

function distinct(measurements: readonly Measurement[]): readonly Measurement[] {
  return [...new Map(measurements.map((measurement) => [measurement.id, measurement])).values()]
}

import type { ComparabilityPolicy } from './comparability-policy.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import { groupBy } from './group-by.js'
import type { Interval } from './interval.js'
import type { Measurement } from './measurement.js'
import { toGroupKey } from './potency-context.js'
import type { ExplainedInput, RatioExplanation } from './ratio-explanation.js'
import type { RatioNumbers } from './ratio-numbers.js'
import { collapseReplicates, type ReplicateGroup } from './replicate-group.js'
import { toValueInterval } from './value-interval.js'
import { toScaledValue } from './value-scale.js'

/** What an explanation is made of. `notes` say, by measurement id, what was supposed in place of a printed value. */
export interface ExplainedRatio {
  readonly reference: ReplicateGroup
  readonly comparator: ReplicateGroup
  readonly numbers: RatioNumbers | null
  readonly policy: ComparabilityPolicy
  readonly excluded: readonly ExcludedMeasurement[]
  readonly notes: ReadonlyMap<string, string>
}

/**
 * Tells how a ratio came about. Inputs of one side from one assay and source are replicates: they count as their geometric
 * mean (extents as their plain mean), with an interval from their lowest low to their highest high. Where a side has
 * several assays and sources, it counts as the mean of what each gave, and so does each end of its interval.
 */
export function explainRatio(explained: ExplainedRatio): RatioExplanation {
  const { reference, comparator, policy, excluded, notes } = explained
  return {
    formula: toFormula(explained),
    inputs: [
      ...reference.measurements.map((measurement) => toExplainedInput('reference', measurement)),
      ...comparator.measurements.map((measurement) => toExplainedInput('comparator', measurement)),
    ],
    conversions: [
      ...[...reference.measurements, ...comparator.measurements].flatMap((measurement) => toConversion(measurement, notes)),
      ...[reference, comparator].flatMap(toCollapse),
    ],
    excluded,
    policy,
  }
}

/** Joins the explanations of several groups into that of their combination. */
export function explainCombination(
  parts: readonly RatioExplanation[],
  numbers: RatioNumbers,
  policy: ComparabilityPolicy,
): RatioExplanation {
  const formulas = parts.map((part, index) => `(${index + 1}) ${part.formula}`)
  const isDifference = numbers.kind === 'EXTENT'
  const law = isDifference
    ? 'difference = mean over the assays and sources, and so each end of its interval'
    : 'fold = geometric mean over the assays and sources, and so each end of its interval'
  return {
    formula: `${law}; answers with only a bound are left out where there are numbers: ${formulas.join('; ')}`,
    inputs: distinctBy(
      parts.flatMap((part) => part.inputs),
      (input) => `${input.side} ${input.measurement.id}`,
    ),
    conversions: [...new Set(parts.flatMap((part) => part.conversions))],
    excluded: distinctBy(
      parts.flatMap((part) => part.excluded),
      (excluded) => excluded.measurement.id,
    ),
    policy,
  }
}

function toExplainedInput(side: ExplainedInput['side'], measurement: Measurement): ExplainedInput {
  const { value, unit } = toScaledValue(measurement)
  return {
    side,
    measurement,
    reportedText: measurement.reportedText,
    standardValue: value,
    standardUnit: unit,
    interval: toValueInterval(measurement),
    citation: measurement.citation,
  }
}

function toConversion(measurement: Measurement, notes: ReadonlyMap<string, string>): readonly string[] {
  const note = notes.get(measurement.id)
  const isConverted =
    measurement.standardUnit !== null && measurement.unit !== measurement.standardUnit && measurement.standardValue !== null
  if (!isConverted) return note === undefined ? [] : [note]
  const printed = `"${measurement.reportedText}"${measurement.unit === null ? '' : ` in ${measurement.unit}`}`
  const conversion = `${printed} is ${toText(measurement.standardValue)} ${measurement.standardUnit}`
  return note === undefined ? [conversion] : [note, conversion]
}

function toCollapse(side: ReplicateGroup): readonly string[] {
  const assays = [...groupBy(side.measurements, toGroupKey).values()]
  const replicates = assays.map(collapseReplicates).flatMap(describeCollapse)
  const [first] = side.measurements
  if (assays.length < 2 || first === undefined) return replicates
  const whose = `${assays.length} assays and sources of ${first.compound.name}`
  const value = side.value === null ? 'the interval and no number' : `${toText(side.value)} ${side.unit ?? ''}`
  return [...replicates, `${whose} make ${value} (${side.method})`]
}

function describeCollapse(group: ReplicateGroup): readonly string[] {
  const [first] = group.measurements
  if (first === undefined || group.n < 2) return []
  const whose = `${group.n} values of ${first.compound.name} in "${first.assay.name}"`
  if (group.value === null) return [`${whose} are all bounds or ranges; they make the interval and no number (${group.method})`]
  const censored = group.nCensored === 0 ? '' : `, ${group.nCensored} of them a bound that only widens the interval`
  return [`${whose} make ${toText(group.value)} ${group.unit ?? ''} (${group.method})${censored}`]
}

function toFormula({ reference, comparator, numbers }: ExplainedRatio): string {
  if (numbers === null) return 'no ratio was formed'
  const isDifference = numbers.kind === 'EXTENT'
  const [law, sign] = isDifference ? ['difference = comparator − reference', '−'] : ['fold = comparator ÷ reference', '÷']
  const { point, interval } = numbers
  const steps = [law]
  if (point !== null)
    steps.push(`${toText(comparator.value)} ${comparator.unit ?? ''} ${sign} ${toText(reference.value)} ${reference.unit ?? ''}`)
  if (point !== null) steps.push(toText(point))
  const ends = interval === null ? '' : `; interval ${toEnds(interval, sides(reference, comparator), sign)}`
  return `${steps.join(' = ')}${ends}`
}

function sides(reference: ReplicateGroup, comparator: ReplicateGroup): readonly [reference: Interval | null, comparator: Interval | null] {
  return [reference.interval, comparator.interval]
}

function toEnds(interval: Interval, [reference, comparator]: readonly [Interval | null, Interval | null], sign: string): string {
  const low =
    interval.low === null
      ? 'open'
      : `${toText(comparator?.low ?? null)} ${sign} ${toText(reference?.high ?? null)} = ${toText(interval.low)}`
  const high =
    interval.high === null
      ? 'open'
      : `${toText(comparator?.high ?? null)} ${sign} ${toText(reference?.low ?? null)} = ${toText(interval.high)}`
  return `from ${low} to ${high}`
}

/** Six significant digits: enough to follow the sum by hand. */
function toText(value: number | null): string {
  return value === null ? 'the value itself' : String(Number(value.toPrecision(6)))
}

function distinctBy<Item>(items: readonly Item[], toKey: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [toKey(item), item])).values()]
}

import type { ComparabilityPolicy } from './comparability-policy.js'
import type { ComparabilityAxis, ComparabilityVerdict } from './comparability-verdict.js'
import type { Compound } from './compound.js'
import { computeOnce } from './compute-once.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import { reportIndependence } from './independence.js'
import type { Measurement } from './measurement.js'
import type { MissingValue } from './missing-value.js'
import type { PotencyRatio } from './potency-ratio.js'
import type { Provenance } from './provenance.js'
import type { RatioNumbers } from './ratio-numbers.js'
import { findRestatements } from './set-restatements-aside.js'

/** The two sides of one question, with what is known of each. Either side may have no measurement. */
export interface RatioSides {
  readonly reference: Compound
  readonly comparator: Compound
  readonly referenceMeasurements: readonly Measurement[]
  readonly comparatorMeasurements: readonly Measurement[]
  readonly missing: MissingValue | null
  readonly excluded: readonly ExcludedMeasurement[]
}

/**
 * Under what a ratio is formed. `notes` say, by measurement id, what was supposed in place of a printed value. `axis` is
 * the one dimension that may differ, where selectivity is asked about.
 */
export interface RatioTerms {
  readonly policy: ComparabilityPolicy
  readonly provenance: Provenance
  readonly notes: ReadonlyMap<string, string>
  readonly axis?: ComparabilityAxis
}

/** An answer in parts. Without `numbers` it is one that has none. `restatements` are known beside those that the sides leave out. */
export interface RatioParts {
  readonly status: PotencyRatio['status']
  readonly verdict: ComparabilityVerdict
  readonly display: () => string
  readonly explain: () => PotencyRatio['explain']
  readonly numbers?: RatioNumbers
  readonly pairs?: number
  readonly restatements?: readonly Measurement[]
}

/** Numbers stand at once; words are written when they are asked for, because a comparison of thousands shows a page of them. */
export function assembleRatio(sides: RatioSides, terms: RatioTerms, answer: RatioParts): PotencyRatio {
  const measurements = distinctMeasurements([...sides.referenceMeasurements, ...sides.comparatorMeasurements])
  const places = [...measurements, ...(sides.missing === null ? [] : [sides.missing])]
  const display = computeOnce(answer.display)
  const explain = computeOnce(answer.explain)
  const restatements = [...(answer.restatements ?? []), ...findRestatements(measurements, sides.excluded)]
  const independence = computeOnce(() => reportIndependence([...measurements, ...restatements], terms.provenance))
  return {
    reference: sides.reference,
    comparator: sides.comparator,
    assay: theOnly(places.map(({ assay }) => assay)),
    citation: theOnly(places.map(({ citation }) => citation)),
    pairs: answer.numbers === undefined ? 0 : (answer.pairs ?? 1),
    referenceMeasurements: sides.referenceMeasurements,
    comparatorMeasurements: sides.comparatorMeasurements,
    restatements,
    missing: sides.missing,
    status: answer.status,
    ...toFields(answer.numbers ?? null),
    verdict: answer.verdict,
    get display() {
      return display()
    },
    get independence() {
      return independence()
    },
    get explain() {
      return explain()
    },
  }
}

function toFields(numbers: RatioNumbers | null) {
  const isDifference = numbers?.kind === 'EXTENT'
  const point = numbers?.point ?? null
  const interval = numbers?.interval ?? null
  const [low, high] = [interval?.low ?? null, interval?.high ?? null]
  const fold = isDifference ? null : point
  return {
    fold,
    foldLow: isDifference ? null : low,
    foldHigh: isDifference ? null : high,
    lowInclusive: interval?.lowInclusive ?? false,
    highInclusive: interval?.highInclusive ?? false,
    intervalKind: interval?.kind ?? null,
    log10Fold: fold === null ? null : Math.log10(fold),
    significantFigures: numbers?.significantFigures ?? null,
    difference: isDifference ? point : null,
    differenceLow: isDifference ? low : null,
    differenceHigh: isDifference ? high : null,
  }
}

/** The one thing behind several records; a record that has none (a blank cell without a citation) is no second one. */
function theOnly<Item extends { readonly id: string }>(items: readonly (Item | null)[]): Item | null {
  const known = items.filter((item) => item !== null)
  const [first = null] = known
  return first !== null && known.every((item) => item.id === first.id) ? first : null
}

/** Each measurement once, in order of first appearance. */
export function distinctMeasurements(measurements: readonly Measurement[]): readonly Measurement[] {
  return [...new Map(measurements.map((measurement) => [measurement.id, measurement])).values()]
}

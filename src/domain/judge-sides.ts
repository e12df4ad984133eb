import { allowsRatio } from './comparability-reason.js'
import type { ComparabilityPolicy } from './comparability-policy.js'
import type { ComparabilityAxis, ComparabilityVerdict } from './comparability-verdict.js'
import { joinVerdicts, judgeComparability } from './comparability-verdict.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import { groupBy } from './group-by.js'
import type { Measurement } from './measurement.js'
import { toGroupKey } from './potency-context.js'
import type { Provenance } from './provenance.js'
import { displayRefusal } from './ratio-display.js'

/** The verdict on two sides, which of the reference's values it is about, and which were left out of it. */
export interface JudgedSides {
  readonly verdict: ComparabilityVerdict
  readonly referenceMeasurements: readonly Measurement[]
  readonly refused: () => readonly ExcludedMeasurement[]
}

interface JudgingTerms {
  readonly policy: ComparabilityPolicy
  readonly provenance: Provenance
  readonly axis?: ComparabilityAxis
}

interface JudgedGroup {
  readonly group: readonly Measurement[]
  readonly verdict: ComparabilityVerdict
}

/**
 * Judges each assay and source of the reference against the comparator's. What the policy refuses is left out where it
 * allows something else, and is the answer where it allows nothing.
 */
export function judgeSides(reference: readonly Measurement[], comparator: readonly Measurement[], terms: JudgingTerms): JudgedSides {
  const judged = [...groupBy(reference, toGroupKey).values()].map((group) => ({ group, verdict: judgeGroups(group, comparator, terms) }))
  const allowed = judged.filter(({ verdict }) => allowsRatio(verdict.outcome))
  const used = allowed.length > 0 ? allowed : judged
  const referenceMeasurements = used.flatMap(({ group }) => group)
  const verdicts = used.map(({ verdict }) => verdict)
  return {
    verdict: joinSeveral(verdicts, [...referenceMeasurements, ...comparator]),
    referenceMeasurements,
    refused: () => (allowed.length > 0 ? judged.filter(({ verdict }) => !allowsRatio(verdict.outcome)).flatMap(listRefused) : []),
  }
}

/** Each value of one side against the first of the other: inside one assay and source that meets every difference there is. */
function judgeGroups(reference: readonly Measurement[], comparator: readonly Measurement[], terms: JudgingTerms): ComparabilityVerdict {
  const [firstReference] = reference
  const [firstComparator] = comparator
  const pairs = [
    ...comparator.map((other) => ({ reference: firstReference, comparator: other })),
    ...reference.slice(1).map((other) => ({ reference: other, comparator: firstComparator })),
  ]
  const verdicts = pairs.flatMap((pair) =>
    pair.reference === undefined || pair.comparator === undefined
      ? []
      : [judgeComparability({ reference: pair.reference, comparator: pair.comparator, ...terms })],
  )
  return joinSeveral(verdicts, [...reference, ...comparator])
}

function joinSeveral(verdicts: readonly ComparabilityVerdict[], measurements: readonly Measurement[]): ComparabilityVerdict {
  const [only, ...others] = verdicts
  return only !== undefined && others.length === 0 ? only : joinVerdicts(verdicts, measurements)
}

function listRefused({ group, verdict }: JudgedGroup): readonly ExcludedMeasurement[] {
  return group.map((measurement) => {
    const printed = `The ${measurement.endpoint} of ${measurement.compound.name} ("${measurement.reportedText}") in "${measurement.assay.name}"`
    return { measurement, code: 'NOT_COMPARABLE', message: `${printed} is left out here: ${displayRefusal(verdict)}.` }
  })
}

import type { ExcludedMeasurement } from './excluded-measurement.js'
import type { IndependenceClass } from './independence.js'
import { classifyIndependence } from './independence.js'
import type { Measurement } from './measurement.js'
import type { Provenance } from './provenance.js'
import { isExcludedByDefault } from './validity-code.js'

/** A supposed printed value in place of a stored one, in one answer only. A null unit means the stored value's. */
export interface MeasurementOverride {
  readonly measurementId: string
  readonly reportedText: string
  readonly unit: string | null
}

/**
 * Which evidence counts. `at` is the audit sequence of the answer, by which a superseded value is told from one in
 * force; null where everything given is known to be in force. `exclude` holds ids of measurements, or of the
 * citations and assays whose measurements are to be left out.
 */
export interface EvidenceScope {
  readonly at: number | null
  readonly excludeClasses: readonly IndependenceClass[]
  readonly exclude: readonly string[]
  readonly override: readonly MeasurementOverride[]
  readonly includeFlagged: boolean
  readonly includeProposed: boolean
}

/** Everything that is accepted and not flagged. */
export const DEFAULT_EVIDENCE_SCOPE: EvidenceScope = {
  at: null,
  excludeClasses: [],
  exclude: [],
  override: [],
  includeFlagged: false,
  includeProposed: false,
}

export interface ScopedMeasurements {
  readonly included: readonly Measurement[]
  readonly excluded: readonly ExcludedMeasurement[]
}

type ExclusionLaw = (
  measurement: Measurement,
  scope: EvidenceScope,
  provenance: Provenance,
) => Omit<ExcludedMeasurement, 'measurement'> | null

/** The first law that leaves a measurement out gives the reason. */
const EXCLUSION_LAWS: readonly ExclusionLaw[] = [excludeNotInForce, excludeById, excludeFlagged, excludeByClass]

/** Divides measurements into those that count and those that are left out, each of these with its reason. */
export function applyEvidenceScope(measurements: readonly Measurement[], scope: EvidenceScope, provenance: Provenance): ScopedMeasurements {
  const included: Measurement[] = []
  const excluded: ExcludedMeasurement[] = []
  for (const measurement of measurements) {
    const reason = EXCLUSION_LAWS.map((law) => law(measurement, scope, provenance)).find((found) => found !== null)
    if (reason === undefined) included.push(measurement)
    else excluded.push({ measurement, ...reason })
  }
  return { included, excluded }
}

function excludeNotInForce(measurement: Measurement, scope: EvidenceScope): ReturnType<ExclusionLaw> {
  const { status, fromSequence, untilSequence } = measurement
  const isProposal = status === 'PROPOSED' || (fromSequence === null && status !== 'ACCEPTED')
  if (isProposal)
    return status === 'PROPOSED' && scope.includeProposed ? null : becauseOf('NOT_ACCEPTED', measurement, `is ${status}, not accepted`)
  if (scope.at === null) return null
  if (fromSequence !== null && fromSequence > scope.at) return becauseOf('NOT_ACCEPTED', measurement, 'was not accepted yet')
  if (untilSequence === null || untilSequence > scope.at) return null
  if (status === 'SUPERSEDED') return becauseOf('SUPERSEDED', measurement, 'was replaced by a correction')
  return becauseOf('RETRACTED', measurement, 'was taken back')
}

function excludeById(measurement: Measurement, scope: EvidenceScope): ReturnType<ExclusionLaw> {
  const ids = [measurement.id, measurement.citation.id, measurement.assay.id]
  const named = ids.find((id) => scope.exclude.includes(id))
  return named === undefined ? null : becauseOf('EXCLUDED_BY_ID', measurement, `was left out on request ("${named}")`)
}

function excludeFlagged(measurement: Measurement, scope: EvidenceScope): ReturnType<ExclusionLaw> {
  const flag = scope.includeFlagged ? undefined : measurement.validity.find(isExcludedByDefault)
  return flag === undefined ? null : becauseOf(flag, measurement, `is flagged ${flag}; set includeFlagged to use it`)
}

function excludeByClass(measurement: Measurement, scope: EvidenceScope, provenance: Provenance): ReturnType<ExclusionLaw> {
  if (scope.excludeClasses.length === 0) return null
  const found = classifyIndependence(measurement, provenance)
  return scope.excludeClasses.includes(found) ? becauseOf('EXCLUDED_CLASS', measurement, `is ${found}, a class left out on request`) : null
}

function becauseOf(code: string, measurement: Measurement, why: string): Omit<ExcludedMeasurement, 'measurement'> {
  return { code, message: `The ${measurement.endpoint} of ${measurement.compound.name} ("${measurement.reportedText}") ${why}.` }
}

import type { RatioTerms } from './assemble-ratio.js'
import type { Citation } from './citation.js'
import type { ComparabilityPolicy } from './comparability-policy.js'
import type { ComparisonPlace } from './comparison-place.js'
import { createRelevance, findComparisonPlaces } from './comparison-place.js'
import { findComparisonWarnings } from './comparison-warnings.js'
import type { Compound, CompoundProfile } from './compound.js'
import type { CompoundComparison, PotencyComparison } from './compound-comparison.js'
import { combineRatios } from './combine-ratios.js'
import { createRatio } from './create-ratio.js'
import type { Endpoint } from './endpoint.js'
import type { EvidenceScope } from './evidence-scope.js'
import { applyEvidenceScope } from './evidence-scope.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import { groupBy } from './group-by.js'
import { KNOWN_ENDPOINTS } from './known-endpoints.js'
import { applyOverrides } from './measurement-override.js'
import type { Measurement } from './measurement.js'
import type { MissingValue } from './missing-value.js'
import { orderComparisons } from './order-comparisons.js'
import { pairGroups } from './pair-groups.js'
import type { PotencyContext, PotencyRecord } from './potency-context.js'
import { ANY_CONTEXT, isInContext, toContextKey, toGroupKey } from './potency-context.js'
import type { PotencyRatio } from './potency-ratio.js'
import { createProvenance, type Provenance } from './provenance.js'
import { setRestatementsAside } from './set-restatements-aside.js'
import { toScale } from './value-scale.js'

/**
 * What a comparison is made from. `measurements` and `missingValues` are everything of the assays that the reference
 * is in, by value or by missing value; under a policy that reaches across sources also everything with its endpoints,
 * targets and cell lines; and the values of comparators that were named. Null comparators: all that share an assay
 * (under that policy: a context) with the reference.
 */
export interface ComparisonRequest {
  readonly reference: Compound
  readonly comparators: readonly Compound[] | null
  readonly measurements: readonly Measurement[]
  readonly missingValues: readonly MissingValue[]
  readonly profiles: ReadonlyMap<string, CompoundProfile>
  /** Given where more is known of who stands in the assays than these records tell. */
  readonly provenance?: Provenance
  readonly documentCitations?: readonly Citation[]
  readonly endpoints?: readonly Endpoint[]
  readonly policy: ComparabilityPolicy
  readonly scope: EvidenceScope
  readonly context?: PotencyContext
}

/**
 * Compares compounds with a reference, one row for each comparator and context. Which rows there are does not depend
 * on what the scope leaves out: a row whose values are gone stays, with NO_VALUE. A policy for one axis compares
 * nothing here.
 */
export function comparePotency(request: ComparisonRequest): PotencyComparison {
  const { reference, policy, scope } = request
  if (policy.reach === 'AXIS') return refusePolicy(policy)
  const provenance = request.provenance ?? createProvenance(request)
  const context = request.context ?? ANY_CONTEXT
  const supposed = applyOverrides(request.measurements, scope.override)
  const known = request.measurements.filter((record) => isInContext(record, context))
  const missingValues = request.missingValues.filter((record) => isInContext(record, context))
  const places = findComparisonPlaces(request, [...known, ...missingValues])
  const isRelevant = createRelevance(reference, places)
  const relevant = supposed.measurements.filter((record) => isInContext(record, context) && isRelevant(record))
  const scoped = applyEvidenceScope(relevant, scope, provenance)
  const { made, restated } = setRestatementsAside(scoped.included)
  const leftOut = [...supposed.excluded.filter(({ measurement }) => isRelevant(measurement)), ...scoped.excluded, ...restated]
  const evidence = indexByCompound({ included: made, excluded: leftOut, missingValues })
  const terms = { policy, provenance, notes: supposed.notes }
  const answers = places.map((place) => compareInPlace(request, place, { evidence, terms }))
  const rows = answers.map(({ row }) => row)
  const excluded = distinct([...leftOut, ...answers.flatMap((answer) => answer.unpaired)])
  const warnings = findComparisonWarnings({ ...request, rows, known, included: scoped.included, excluded })
  return { comparisons: orderComparisons(rows, policy.noiseLog10), excluded, warnings: [...supposed.warnings, ...warnings] }
}

interface Evidence {
  readonly included: readonly Measurement[]
  readonly excluded: readonly ExcludedMeasurement[]
  readonly missingValues: readonly MissingValue[]
}

const NO_EVIDENCE: Evidence = { included: [], excluded: [], missingValues: [] }

function indexByCompound(evidence: Evidence): ReadonlyMap<string, Evidence> {
  const included = groupBy(evidence.included, ({ compound }) => compound.id)
  const excluded = groupBy(evidence.excluded, ({ measurement }) => measurement.compound.id)
  const missingValues = groupBy(evidence.missingValues, ({ compound }) => compound.id)
  const ids = new Set([...included.keys(), ...excluded.keys(), ...missingValues.keys()])
  return new Map(
    [...ids].map((id) => [
      id,
      { included: included.get(id) ?? [], excluded: excluded.get(id) ?? [], missingValues: missingValues.get(id) ?? [] },
    ]),
  )
}

interface Row {
  readonly row: CompoundComparison
  readonly unpaired: readonly ExcludedMeasurement[]
}

function compareInPlace(
  request: ComparisonRequest,
  place: ComparisonPlace,
  from: { readonly evidence: ReadonlyMap<string, Evidence>; readonly terms: RatioTerms },
): Row {
  const { evidence, terms } = from
  const compounds = { reference: request.reference, comparator: place.comparator }
  const reference = selectSide(evidence.get(request.reference.id) ?? NO_EVIDENCE, place)
  const comparator = selectSide(evidence.get(place.comparator.id) ?? NO_EVIDENCE, place)
  const { pairs, unpaired } = pairGroups(reference.included, comparator.included, terms.policy)
  const left = unpaired.map((measurement) => toUnpaired(measurement, request.reference, reference.included))
  const excluded = [...reference.excluded, ...comparator.excluded, ...left]
  const [first, ...rest] = pairs.map((pair) => {
    const sides = { referenceMeasurements: pair.reference, comparatorMeasurements: pair.comparator, missing: null, excluded }
    return createRatio({ ...compounds, ...sides }, terms)
  })
  const groups =
    first === undefined ? createEmptyRatios(compounds, { reference, comparator, excluded }, terms) : ([first, ...rest] as const)
  const { target, cellLine } = place.sample.assay
  const endpoint = findEndpoint(place.sample, request.endpoints ?? KNOWN_ENDPOINTS)
  const row = { comparator: place.comparator, endpoint, target, cellLine, tier: null, ratio: combineRatios(groups, terms), groups }
  return { row, unpaired: left }
}

/** What one compound has in a place. The reference of a named comparator that it meets nowhere is taken from wherever its endpoint is. */
function selectSide(evidence: Evidence, place: ComparisonPlace): Evidence {
  const here = select(evidence, (record) => toContextKey(record) === place.contextKey)
  const isHere = here.included.length + here.excluded.length + here.missingValues.length > 0
  return isHere ? here : select(evidence, (record) => record.endpoint === place.sample.endpoint)
}

function select({ included, excluded, missingValues }: Evidence, isSelected: (record: PotencyRecord) => boolean): Evidence {
  return {
    included: included.filter(isSelected),
    excluded: excluded.filter(({ measurement }) => isSelected(measurement)),
    missingValues: missingValues.filter(isSelected),
  }
}

interface EmptySides {
  readonly reference: Evidence
  readonly comparator: Evidence
  readonly excluded: readonly ExcludedMeasurement[]
}

/** One answer without a value for each missing value, beside what the other side has in its assay; one in all where none is printed. */
function createEmptyRatios(
  compounds: { readonly reference: Compound; readonly comparator: Compound },
  sides: EmptySides,
  terms: RatioTerms,
): readonly [PotencyRatio, ...PotencyRatio[]] {
  const cells = emptyCells(sides.comparator)
  const [first = null, ...rest] = cells.length > 0 ? cells : emptyCells(sides.reference)
  const form = (missing: MissingValue | null) => {
    const isBeside = (measurement: Measurement) => missing === null || measurement.assay.id === missing.assay.id
    const referenceMeasurements = sides.reference.included.filter(isBeside)
    const comparatorMeasurements = sides.comparator.included.filter(isBeside)
    return createRatio({ ...compounds, referenceMeasurements, comparatorMeasurements, missing, excluded: sides.excluded }, terms)
  }
  return [form(first), ...rest.map(form)]
}

/** A missing value speaks only where there is no value. */
function emptyCells(side: Evidence): readonly MissingValue[] {
  return side.included.length + side.excluded.length > 0 ? [] : side.missingValues
}

/** The record of an endpoint by its code; a code that nobody has described stands for itself. */
function findEndpoint({ endpoint, endpointKind }: PotencyRecord, endpoints: readonly Endpoint[]): Endpoint {
  const known = endpoints.find(({ code }) => code === endpoint)
  return known ?? { id: `endpoint:${endpoint.toLowerCase()}`, code: endpoint, name: endpoint, kind: endpointKind, baoId: null }
}

function toUnpaired(measurement: Measurement, reference: Compound, counterparts: readonly Measurement[]): ExcludedMeasurement {
  const printed = `The ${measurement.endpoint} of ${measurement.compound.name} ("${measurement.reportedText}") in "${measurement.assay.name}" from "${measurement.citation.label}"`
  const beside = counterparts.find((counterpart) => toGroupKey(counterpart) === toGroupKey(measurement))
  if (beside === undefined) {
    const message = `${printed} has no value of ${reference.name} beside it; the policy "exploratory-v1" compares across assays and sources.`
    return { measurement, code: 'NO_SHARED_SOURCE', message }
  }
  const message = `${printed} is in "${toScale(measurement) ?? 'no unit'}", that of ${reference.name} in "${toScale(beside) ?? 'no unit'}"; add what converts them, such as a molecular weight.`
  return { measurement, code: 'UNITS_DIFFER', message }
}

function distinct(excluded: readonly ExcludedMeasurement[]): readonly ExcludedMeasurement[] {
  return [...new Map(excluded.map((one) => [one.measurement.id, one])).values()]
}

function refusePolicy(policy: ComparabilityPolicy): PotencyComparison {
  const message = `The policy "${policy.name}" compares one compound with itself along one axis; compounds are compared under "standard-v1", "strict-v1" or "exploratory-v1".`
  return { comparisons: [], excluded: [], warnings: [{ code: 'POLICY_NOT_FOR_COMPARISON', message, path: ['policy'] }] }
}

import type { ComparabilityPolicy } from './comparability-policy.js'
import type { Compound } from './compound.js'
import { groupBy } from './group-by.js'
import type { Measurement } from './measurement.js'
import type { PotencyRecord } from './potency-context.js'
import { toContextKey } from './potency-context.js'

/** A comparator in a context: a row. `sample` is any record of it there. */
export interface ComparisonPlace {
  readonly comparator: Compound
  readonly contextKey: string
  readonly sample: PotencyRecord
}

/** A comparator has a row where it meets the reference. One that was named and meets it nowhere has one wherever it has the same endpoint. */
export function findComparisonPlaces(
  request: { readonly reference: Compound; readonly comparators: readonly Compound[] | null; readonly policy: ComparabilityPolicy },
  records: readonly PotencyRecord[],
): readonly ComparisonPlace[] {
  const own = records.filter(({ compound }) => compound.id === request.reference.id)
  const toMeetingPoint = request.policy.reach === 'ASSAY' ? toAssayKey : toContextKey
  const meetingPoints = new Set(own.map(toMeetingPoint))
  const endpoints = new Set(own.map(({ endpoint }) => endpoint))
  const named = request.comparators === null ? null : new Set(request.comparators.map(({ id }) => id))
  const others = records.filter(({ compound }) => compound.id !== request.reference.id && (named?.has(compound.id) ?? true))
  const meeting = others.filter((record) => meetingPoints.has(toMeetingPoint(record)))
  const met = new Set(meeting.map(({ compound, endpoint }) => `${compound.id} ${endpoint}`))
  const apart =
    named === null ? [] : others.filter(({ compound, endpoint }) => endpoints.has(endpoint) && !met.has(`${compound.id} ${endpoint}`))
  const places = groupBy([...meeting, ...apart], (record) => `${record.compound.id} ${toContextKey(record)}`)
  return [...places.values()].flatMap(([sample]) =>
    sample === undefined ? [] : [{ comparator: sample.compound, contextKey: toContextKey(sample), sample }],
  )
}

/** Tells which measurements an answer is about: those of the reference with an endpoint of some row, and those of the rows. */
export function createRelevance(reference: Compound, places: readonly ComparisonPlace[]): (measurement: Measurement) => boolean {
  const endpoints = new Set(places.map(({ sample }) => sample.endpoint))
  const keys = new Set(places.map(({ comparator, contextKey }) => `${comparator.id} ${contextKey}`))
  return (measurement) =>
    measurement.compound.id === reference.id
      ? endpoints.has(measurement.endpoint)
      : keys.has(`${measurement.compound.id} ${toContextKey(measurement)}`)
}

function toAssayKey({ assay, endpoint }: PotencyRecord): string {
  return `${assay.id} ${endpoint}`
}

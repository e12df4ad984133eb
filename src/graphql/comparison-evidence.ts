/**
 * What a comparison with one reference is made from: every value and missing value of the assays that the reference is
 * in; under a policy that reaches across sources also those of its endpoints, targets and cell lines; and what the named
 * comparators have. A fixed number of queries, whatever the number of rows and comparators.
 */
import type { Citation } from '../domain/citation.js'
import type { ComparabilityPolicy } from '../domain/comparability-policy.js'
import type { CompoundProfile } from '../domain/compound.js'
import type { Endpoint } from '../domain/endpoint.js'
import type { Measurement } from '../domain/measurement.js'
import type { MissingValue } from '../domain/missing-value.js'
import { isInContext, type PotencyContext, type PotencyRecord } from '../domain/potency-context.js'
import {
  findMeasurementsSharingAssays,
  findMeasurementsSharingCellLines,
  findMeasurementsSharingTargets,
} from '../graph/queries/measurement.js'
import { findMissingValuesSharingAssays } from '../graph/queries/missing-value.js'
import type { RequestContext } from './context.js'
import type { Evidence } from './evidence-input.js'
import { includeWaiting } from './include-waiting.js'
import { loadRequired } from './load-known.js'
import { warnOfRevised } from './warn-of-revisions.js'

export interface ComparisonEvidence {
  readonly measurements: readonly Measurement[]
  readonly missingValues: readonly MissingValue[]
  readonly profiles: ReadonlyMap<string, CompoundProfile>
  readonly documentCitations: readonly Citation[]
  readonly endpoints: readonly Endpoint[]
}

export interface EvidenceQuestion {
  readonly referenceId: string
  /** Null: no comparator was named. */
  readonly comparatorIds: readonly string[] | null
  readonly policy: ComparabilityPolicy
  readonly context: PotencyContext
  readonly scope: Evidence
}

export async function loadComparisonEvidence(context: RequestContext, question: EvidenceQuestion): Promise<ComparisonEvidence> {
  const meeting = await loadMeeting(context, question)
  const apart = await loadApart(context, findUnmet(question, [...meeting.measurements, ...meeting.missingValues]), question.scope.at)
  const inForce = distinct([...meeting.measurements, ...apart.measurements])
  const measurements = await includeWaiting(context, inForce, question)
  await warnOfRevised(context, question.scope.at, measurements)
  const missingValues = distinct([...meeting.missingValues, ...apart.missingValues])
  const records = [...measurements, ...missingValues]
  for (const { compound } of records) context.loaders.compound.prime(compound.id, compound)
  const [profiles, documentCitations, endpoints] = await Promise.all([
    loadProfiles(
      context,
      records.map(({ compound }) => compound.id),
    ),
    loadDocumentCitations(context, measurements),
    loadEndpoints(context, records),
  ])
  return { measurements, missingValues, profiles, documentCitations, endpoints }
}

/** Who develops these compounds, how they act and of what they are forms, by compound id. */
export async function loadProfiles({ loaders }: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, CompoundProfile>> {
  const profiles = await Promise.all([...new Set(ids)].map((id) => loadRequired(loaders.profile, id)))
  return new Map(profiles.map((profile) => [profile.compoundId, profile]))
}

/** The lists of references of the documents in which these values stand. */
export async function loadDocumentCitations(
  { loaders }: RequestContext,
  measurements: readonly Measurement[],
): Promise<readonly Citation[]> {
  const ids = new Set(measurements.flatMap(({ locator }) => (locator === null ? [] : [locator.documentId])))
  return (await Promise.all([...ids].map((id) => loaders.citationsByDocument.load(id)))).flat()
}

async function loadEndpoints({ loaders }: RequestContext, records: readonly PotencyRecord[]): Promise<readonly Endpoint[]> {
  const codes = new Set(records.map(({ endpoint }) => endpoint))
  const found = await Promise.all([...codes].map((code) => loaders.endpoint.load(code)))
  return found.filter((endpoint) => endpoint !== null)
}

interface Values {
  readonly measurements: readonly Measurement[]
  readonly missingValues: readonly MissingValue[]
}

/** Everything where the reference is. */
async function loadMeeting({ graph }: RequestContext, { referenceId, policy, scope }: EvidenceQuestion): Promise<Values> {
  const ofReference = { compoundId: referenceId, at: scope.at }
  const isAcross = policy.reach !== 'ASSAY'
  const [missingValues, ...measurements] = await Promise.all([
    findMissingValuesSharingAssays(graph, ofReference),
    findMeasurementsSharingAssays(graph, ofReference),
    isAcross ? findMeasurementsSharingCellLines(graph, ofReference) : [],
    isAcross ? findMeasurementsSharingTargets(graph, ofReference) : [],
  ])
  return { measurements: measurements.flat(), missingValues }
}

/** The named comparators that do not meet the reference in an assay for each of its endpoints: they may have values elsewhere. */
function findUnmet({ referenceId, comparatorIds, context }: EvidenceQuestion, records: readonly PotencyRecord[]): readonly string[] {
  const known = records.filter((record) => isInContext(record, context))
  const own = known.filter(({ compound }) => compound.id === referenceId)
  const places = new Set(own.map(toPlace))
  const endpoints = [...new Set(own.map(({ endpoint }) => endpoint))]
  const met = new Set(known.filter((record) => places.has(toPlace(record))).map(({ compound, endpoint }) => `${compound.id} ${endpoint}`))
  return (comparatorIds ?? []).filter((id) => endpoints.some((endpoint) => !met.has(`${id} ${endpoint}`)))
}

async function loadApart({ loaders }: RequestContext, ids: readonly string[], at: number): Promise<Values> {
  const [measurements, missingValues] = await Promise.all([
    Promise.all(ids.map((id) => loaders.measurementsByCompound(at).load(id))),
    Promise.all(ids.map((id) => loaders.missingValuesByCompound(at).load(id))),
  ])
  return { measurements: measurements.flat(), missingValues: missingValues.flat() }
}

function toPlace({ assay, endpoint }: PotencyRecord): string {
  return `${assay.id} ${endpoint}`
}

function distinct<Record extends { readonly id: string }>(records: readonly Record[]): readonly Record[] {
  return [...new Map(records.map((record) => [record.id, record])).values()]
}

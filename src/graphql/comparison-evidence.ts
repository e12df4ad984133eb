/**
 * What a comparison with one reference is made from. Where comparators are named: what they and the reference have, and
 * who else stands in their assays. Else every value and missing value of the assays that the reference is in, and under a
 * policy that reaches across sources also those of its endpoints, targets and cell lines. A fixed number of queries,
 * whatever the number of rows and comparators.
 */
import type { Citation } from '../domain/citation.js'
import type { ComparabilityPolicy } from '../domain/comparability-policy.js'
import type { CompoundProfile } from '../domain/compound.js'
import type { Endpoint } from '../domain/endpoint.js'
import type { Measurement } from '../domain/measurement.js'
import type { MissingValue } from '../domain/missing-value.js'
import type { PotencyContext, PotencyRecord } from '../domain/potency-context.js'
import { createProvenance, type Provenance } from '../domain/provenance.js'
import {
  findMeasurementsSharingAssays,
  findMeasurementsSharingCellLines,
  findMeasurementsSharingTargets,
} from '../graph/queries/measurement.js'
import { findMissingValuesSharingAssays } from '../graph/queries/missing-value.js'
import type { RequestContext } from './context.js'
import type { Evidence } from './evidence-input.js'
import { includeWaiting } from './include-waiting.js'
import { loadIssuers, loadProfiles, loadProvenance } from './load-provenance.js'
import { warnOfRevised } from './warn-of-revisions.js'

export interface ComparisonEvidence {
  readonly measurements: readonly Measurement[]
  readonly missingValues: readonly MissingValue[]
  readonly profiles: ReadonlyMap<string, CompoundProfile>
  readonly provenance: Provenance
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
  const { referenceId, comparatorIds, scope } = question
  const named = comparatorIds === null ? null : new Set([referenceId, ...comparatorIds])
  const known = named === null ? await loadMeeting(context, question) : await loadOfCompounds(context, [...named], scope.at)
  const isWanted = ({ compound }: Measurement) => named?.has(compound.id) ?? true
  const measurements = await includeWaiting(context, distinct(known.measurements), { scope, isWanted })
  await warnOfRevised(context, scope.at, measurements)
  const missingValues = distinct(known.missingValues)
  const records = [...measurements, ...missingValues]
  for (const { compound } of records) context.loaders.compound.prime(compound.id, compound)
  const [provenance, documentCitations, endpoints] = await Promise.all([
    named === null
      ? loadOwnProvenance(context, { measurements, missingValues }, scope.at)
      : loadProvenance(context, measurements, scope.at),
    loadIssuers(context, measurements, scope.at),
    loadEndpoints(context, records),
  ])
  return { measurements, missingValues, profiles: provenance.profiles, provenance, documentCitations, endpoints }
}

/** Where everything of the assays in question is there already, nobody else stands in them. */
async function loadOwnProvenance(context: RequestContext, { measurements, missingValues }: Values, at: number): Promise<Provenance> {
  const ids = [...measurements, ...missingValues].map(({ compound }) => compound.id)
  const [profiles, documentCitations] = await Promise.all([loadProfiles(context, ids), loadIssuers(context, measurements, at)])
  return createProvenance({ profiles, measurements, missingValues, documentCitations })
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

/** Everything that some compounds have. */
async function loadOfCompounds({ loaders }: RequestContext, ids: readonly string[], at: number): Promise<Values> {
  const values = (await Promise.all(ids.map((id) => loaders.valuesByCompound(at).load(id)))).flat()
  return {
    measurements: values.flatMap(({ measurement }) => measurement ?? []),
    missingValues: values.flatMap(({ missingValue }) => missingValue ?? []),
  }
}

function distinct<Record extends { readonly id: string }>(records: readonly Record[]): readonly Record[] {
  return [...new Map(records.map((record) => [record.id, record])).values()]
}

/**
 * What a comparison with one reference is made from: every value and missing value of the assays that the reference is
 * in; under a policy that reaches across sources also those of its endpoints, targets and cell lines; and what the named
 * comparators have. A fixed number of queries, whatever the number of rows and comparators.
 */
import type { Citation } from '../domain/citation.js'
import type { ComparabilityPolicy } from '../domain/comparability-policy.js'
import type { CompoundProfile } from '../domain/compound.js'
import type { Measurement } from '../domain/measurement.js'
import type { MissingValue } from '../domain/missing-value.js'
import {
  findMeasurementsSharingAssays,
  findMeasurementsSharingCellLines,
  findMeasurementsSharingTargets,
} from '../graph/queries/measurement.js'
import { findMissingValuesSharingAssays } from '../graph/queries/missing-value.js'
import type { RequestContext } from './context.js'
import { loadRequired } from './load-known.js'

export interface ComparisonEvidence {
  readonly measurements: readonly Measurement[]
  readonly missingValues: readonly MissingValue[]
  readonly profiles: ReadonlyMap<string, CompoundProfile>
  readonly documentCitations: readonly Citation[]
}

export interface EvidenceQuestion {
  readonly referenceId: string
  /** Null: no comparator was named. */
  readonly comparatorIds: readonly string[] | null
  readonly policy: ComparabilityPolicy
  readonly at: number
}

export async function loadComparisonEvidence(context: RequestContext, question: EvidenceQuestion): Promise<ComparisonEvidence> {
  const [measurements, missingValues] = await Promise.all([loadMeasurements(context, question), loadMissingValues(context, question)])
  const records = [...measurements, ...missingValues]
  for (const { compound } of records) context.loaders.compound.prime(compound.id, compound)
  const [profiles, documentCitations] = await Promise.all([
    loadProfiles(
      context,
      records.map(({ compound }) => compound.id),
    ),
    loadDocumentCitations(context, measurements),
  ])
  return { measurements, missingValues, profiles, documentCitations }
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

async function loadMeasurements({ graph, loaders }: RequestContext, question: EvidenceQuestion): Promise<readonly Measurement[]> {
  const { referenceId: compoundId, comparatorIds, policy, at } = question
  const isAcross = policy.reach !== 'ASSAY'
  const found = await Promise.all([
    findMeasurementsSharingAssays(graph, { compoundId, at }),
    isAcross ? findMeasurementsSharingCellLines(graph, { compoundId, at }) : [],
    isAcross ? findMeasurementsSharingTargets(graph, { compoundId, at }) : [],
    ...(comparatorIds ?? []).map((id) => loaders.measurementsByCompound(at).load(id)),
  ])
  return distinct(found.flat())
}

async function loadMissingValues({ graph, loaders }: RequestContext, question: EvidenceQuestion): Promise<readonly MissingValue[]> {
  const { referenceId: compoundId, comparatorIds, at } = question
  const found = await Promise.all([
    findMissingValuesSharingAssays(graph, { compoundId, at }),
    ...(comparatorIds ?? []).map((id) => loaders.missingValuesByCompound(at).load(id)),
  ])
  return distinct(found.flat())
}

function distinct<Record extends { readonly id: string }>(records: readonly Record[]): readonly Record[] {
  return [...new Map(records.map((record) => [record.id, record])).values()]
}

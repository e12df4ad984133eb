/**
 * The evidence that answers about some subjects rest on, at one moment or at several: in a fixed number of queries a moment,
 * for all subjects together, and then selected for each.
 */
import type { Citation } from '../domain/citation.js'
import type { Claim, EvidenceLine } from '../domain/claim.js'
import type { CompoundProfile } from '../domain/compound.js'
import type { EvidenceState } from '../domain/evidence-state.js'
import type { Measurement } from '../domain/measurement.js'
import type { MissingValue } from '../domain/missing-value.js'
import type { GraphReader } from '../graph/graph.js'
import { findCitationsByDocuments } from '../graph/queries/citation.js'
import { findClaimsByIds, findClaimsOfDocuments } from '../graph/queries/claim.js'
import { findCompoundProfiles } from '../graph/queries/compound-profile.js'
import { findEvidenceLinesByClaims, findEvidenceLinesByIds } from '../graph/queries/evidence-line.js'
import { findMeasurementsByAssays, findMeasurementsByDocuments, findMeasurementsByIds } from '../graph/queries/measurement.js'
import { findMissingValuesByAssays } from '../graph/queries/missing-value.js'
import type { SubjectRecord } from './find-subject.js'

export interface Subjects {
  readonly measurements: readonly Measurement[]
  readonly claims: readonly Claim[]
  readonly lines: readonly EvidenceLine[]
}

type Values = Omit<EvidenceState, 'claims' | 'evidenceLines'>

/** Everything that was loaded, for all subjects together; values by the moment at which they were in force. */
export interface Known {
  readonly values: ReadonlyMap<number, Values>
  readonly claims: ReadonlyMap<number, readonly Claim[]>
  readonly lines: ReadonlyMap<number, readonly EvidenceLine[]>
  readonly profiles: ReadonlyMap<string, CompoundProfile>
  readonly documentCitations: readonly Citation[]
}

export async function findSubjects(reader: GraphReader, ids: readonly string[], at: number): Promise<Subjects> {
  const ofKind = (prefix: string) => ids.filter((id) => id.startsWith(`${prefix}:`))
  const measurements = await findMeasurementsByIds(reader, { ids: ofKind('measurement'), at })
  const claims = await findClaimsByIds(reader, { ids: ofKind('claim'), at })
  const lines = await findEvidenceLinesByIds(reader, { ids: ofKind('evidence-line'), at })
  return { measurements, claims, lines }
}

export function toSubjects(records: readonly SubjectRecord[]): Subjects {
  return {
    measurements: records.filter((record): record is Measurement => 'reportedText' in record && 'assay' in record),
    claims: records.filter((record): record is Claim => 'aboutIds' in record),
    lines: records.filter((record): record is EvidenceLine => 'forId' in record),
  }
}

export function pickSubjects({ measurements, claims, lines }: Subjects, ids: readonly string[]): Subjects {
  const isPicked = ({ id }: { readonly id: string }) => ids.includes(id)
  return { measurements: measurements.filter(isPicked), claims: claims.filter(isPicked), lines: lines.filter(isPicked) }
}

const MOST_CLAIMS = 200

export async function loadKnown(reader: GraphReader, subjects: Subjects, moments: readonly number[]): Promise<Known> {
  const assayIds = [...new Set(subjects.measurements.map(({ assay }) => assay.id))]
  const documentIds = [...new Set(subjects.measurements.flatMap(({ locator }) => (locator === null ? [] : [locator.documentId])))]
  const claimIds = [...subjects.claims.map(({ id }) => id), ...subjects.lines.map(({ forId }) => forId).filter(isClaimId)]
  const [values, claims, lines] = [
    new Map<number, Values>(),
    new Map<number, readonly Claim[]>(),
    new Map<number, readonly EvidenceLine[]>(),
  ]
  for (const at of moments) {
    const measurements = await findMeasurementsByAssays(reader, { ids: assayIds, at })
    const missingValues = await findMissingValuesByAssays(reader, { ids: assayIds, at })
    const documentMeasurements = await findMeasurementsByDocuments(reader, { ids: documentIds, at })
    values.set(at, { measurements, missingValues, documentMeasurements })
    const ofDocuments = await findClaimsOfDocuments(reader, { ids: documentIds, at, after: null, first: MOST_CLAIMS })
    const named = (await findClaimsByIds(reader, { ids: claimIds, at })).filter((claim) => isInForce(claim, at))
    const ofIndependence = ofDocuments.filter(({ kind }) => kind === 'INDEPENDENCE')
    const distinct = [...new Map([...ofIndependence, ...named].map((claim) => [claim.id, claim])).values()]
    claims.set(at, distinct)
    lines.set(at, await findEvidenceLinesByClaims(reader, { ids: [...new Set([...claimIds, ...distinct.map(({ id }) => id)])], at }))
  }
  const records = [
    ...subjects.measurements,
    ...[...values.values()].flatMap((one) => [...one.measurements, ...one.missingValues, ...one.documentMeasurements]),
  ]
  const profiles = await findCompoundProfiles(reader, [...new Set(records.map(({ compound }) => compound.id))])
  const documentCitations = await findCitationsByDocuments(reader, documentIds)
  return { values, claims, lines, profiles: new Map(profiles.map((profile) => [profile.compoundId, profile])), documentCitations }
}

/** Of what was loaded for all, what concerns these subjects. */
export function selectState({ values, claims, lines }: Known, at: number, subjects: Subjects): EvidenceState {
  const known = values.get(at) ?? { measurements: [], missingValues: [], documentMeasurements: [] }
  const assayIds = new Set(subjects.measurements.map(({ assay }) => assay.id))
  const isConcerned = ({ assay }: Measurement | MissingValue) => assayIds.has(assay.id)
  const documentIds = new Set(subjects.measurements.map(({ locator }) => locator?.documentId))
  const claimIds = new Set([...subjects.claims.map(({ id }) => id), ...subjects.lines.map(({ forId }) => forId)])
  return {
    measurements: known.measurements.filter(isConcerned),
    missingValues: known.missingValues.filter(isConcerned),
    documentMeasurements: known.documentMeasurements.filter(({ locator }) => documentIds.has(locator?.documentId)),
    claims: (claims.get(at) ?? []).filter(
      ({ id, kind, locator }) => claimIds.has(id) || (kind === 'INDEPENDENCE' && documentIds.has(locator?.documentId)),
    ),
    evidenceLines: lines.get(at) ?? [],
  }
}

function isClaimId(id: string): boolean {
  return id.startsWith('claim:')
}

function isInForce({ fromSequence, untilSequence }: Claim, at: number): boolean {
  return fromSequence !== null && fromSequence <= at && (untilSequence === null || untilSequence > at)
}

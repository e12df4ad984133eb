/**
 * Any record that a mutation is about, by its id: the id's prefix names the kind. One table; another kind is a line.
 */
import type { Assay } from '../domain/assay.js'
import type { CellLine } from '../domain/cell-line.js'
import type { Citation } from '../domain/citation.js'
import type { Claim, EvidenceLine } from '../domain/claim.js'
import type { Company } from '../domain/company.js'
import type { Compound } from '../domain/compound.js'
import type { Contributor } from '../domain/contributor.js'
import type { SourceDocument } from '../domain/document.js'
import type { Measurement } from '../domain/measurement.js'
import type { Mechanism } from '../domain/mechanism.js'
import type { Protocol } from '../domain/protocol.js'
import type { Target } from '../domain/target.js'
import type { GraphReader } from '../graph/graph.js'
import { findAssaysByIds } from '../graph/queries/assay.js'
import { findCellLinesByIds } from '../graph/queries/cell-line.js'
import { findCitationsByIds } from '../graph/queries/citation.js'
import { findClaimsByIds } from '../graph/queries/claim.js'
import { findCompaniesByIds } from '../graph/queries/company.js'
import { type CompoundName, findCompoundNamesByIds } from '../graph/queries/compound-name.js'
import { findCompoundsByIds } from '../graph/queries/compound.js'
import { findContributorsByIds } from '../graph/queries/contributor.js'
import { findDocumentsByIds } from '../graph/queries/document.js'
import { findEvidenceLinesByIds } from '../graph/queries/evidence-line.js'
import { findIdentityAssertionsByIds, type IdentityAssertion } from '../graph/queries/identity-assertion.js'
import { findMeasurementsByIds } from '../graph/queries/measurement.js'
import { findMechanismsByIds } from '../graph/queries/mechanism.js'
import { findProtocolsByIds } from '../graph/queries/protocol.js'
import { findTargetsByIds } from '../graph/queries/target.js'
import type { NodeReference } from '../graph/record.js'
import type { NodeLabel } from '../graph/vocabulary.js'

export type SubjectRecord =
  | Measurement
  | Claim
  | EvidenceLine
  | Compound
  | CompoundName
  | Company
  | Mechanism
  | Target
  | CellLine
  | Assay
  | Protocol
  | Citation
  | SourceDocument
  | IdentityAssertion
  | Contributor

interface SubjectKind {
  readonly prefix: string
  readonly label: NodeLabel
  readonly find: (reader: GraphReader, ids: readonly string[], at: number) => Promise<readonly SubjectRecord[]>
}

const SUBJECT_KINDS: readonly SubjectKind[] = [
  { prefix: 'measurement', label: 'Measurement', find: (reader, ids, at) => findMeasurementsByIds(reader, { ids, at }) },
  { prefix: 'claim', label: 'Claim', find: (reader, ids, at) => findClaimsByIds(reader, { ids, at }) },
  { prefix: 'evidence-line', label: 'EvidenceLine', find: (reader, ids, at) => findEvidenceLinesByIds(reader, { ids, at }) },
  { prefix: 'compound', label: 'Compound', find: findCompoundsByIds },
  { prefix: 'compound-name', label: 'CompoundName', find: findCompoundNamesByIds },
  { prefix: 'company', label: 'Company', find: findCompaniesByIds },
  { prefix: 'mechanism', label: 'Mechanism', find: findMechanismsByIds },
  { prefix: 'target', label: 'Target', find: findTargetsByIds },
  { prefix: 'cell-line', label: 'CellLine', find: findCellLinesByIds },
  { prefix: 'assay', label: 'Assay', find: findAssaysByIds },
  { prefix: 'protocol', label: 'Protocol', find: findProtocolsByIds },
  { prefix: 'citation', label: 'Citation', find: findCitationsByIds },
  { prefix: 'document', label: 'Document', find: findDocumentsByIds },
  { prefix: 'identity-assertion', label: 'IdentityAssertion', find: findIdentityAssertionsByIds },
  { prefix: 'contributor', label: 'Contributor', find: findContributorsByIds },
]

/** The label of what an id names; null for an id of no kind that a mutation is about. */
export function findLabel(id: string): NodeLabel | null {
  return findKind(id)?.label ?? null
}

/** The node that an id names, by label; null for an id of no known kind. Whether it is there is not asked. */
export function toSubjectReference(id: string): NodeReference | null {
  const label = findLabel(id)
  return label === null ? null : { label, id }
}

/** As of the moment `at` (an audit sequence), where it is evidence; null where it is not there. */
export async function findSubject(reader: GraphReader, id: string, at: number): Promise<SubjectRecord | null> {
  const [record = null] = (await findKind(id)?.find(reader, [id], at)) ?? []
  return record
}

function findKind(id: string): SubjectKind | undefined {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')))
  return SUBJECT_KINDS.find((kind) => kind.prefix === prefix)
}

/** The connections of the schema by their names there, for the generated resolver types. */
import type { Assay } from '../domain/assay.js'
import type { CellLine } from '../domain/cell-line.js'
import type { Citation } from '../domain/citation.js'
import type { Claim } from '../domain/claim.js'
import type { Company } from '../domain/company.js'
import type { Compound } from '../domain/compound.js'
import type { CompoundComparison } from '../domain/compound-comparison.js'
import type { Discrepancy } from '../domain/discrepancy.js'
import type { SourceDocument } from '../domain/document.js'
import type { ExcludedMeasurement } from '../domain/excluded-measurement.js'
import type { Measurement } from '../domain/measurement.js'
import type { Mechanism } from '../domain/mechanism.js'
import type { Protocol } from '../domain/protocol.js'
import type { Proposal } from '../domain/proposal.js'
import type { RankingGroup } from '../domain/rank-compounds.js'
import type { Target } from '../domain/target.js'
import type { AuditEvent } from '../graph/queries/audit.js'
import type { Connection } from './connection.js'
import type { SearchHit } from './search-hit.js'

export type AssayConnection = Connection<Assay>
export type CellLineConnection = Connection<CellLine>
export type CitationConnection = Connection<Citation>
export type ClaimConnection = Connection<Claim>
export type CompanyConnection = Connection<Company>
export type CompoundConnection = Connection<Compound>
export type DocumentConnection = Connection<SourceDocument>
export type MeasurementConnection = Connection<Measurement>
export type MechanismConnection = Connection<Mechanism>
export type ProtocolConnection = Connection<Protocol>
export type TargetConnection = Connection<Target>
export type AuditEventConnection = Connection<AuditEvent>
export type CompoundComparisonConnection = Connection<CompoundComparison>
export type ExcludedMeasurementConnection = Connection<ExcludedMeasurement>
export type RankingGroupConnection = Connection<RankingGroup>
export type DiscrepancyConnection = Connection<Discrepancy>
export type ProposalConnection = Connection<Proposal>
export type SearchConnection = Connection<SearchHit>

/** Every resolver by its type's name; the root's fields stand beside their nouns. */
import { DateTime } from '../scalars.js'
import { Assay, AssayQuery } from './assay.js'
import { CellLine, CellLineQuery } from './cell-line.js'
import { Citation, CitationQuery } from './citation.js'
import { Claim, ClaimQuery, EvidenceLine } from './claim.js'
import { Company, CompanyQuery } from './company.js'
import { ComparabilityQuery } from './comparability.js'
import { CompanyRole, Compound, CompoundForm, CompoundName, CompoundQuery } from './compound.js'
import { CoverageQuery } from './coverage.js'
import { Discrepancy, DiscrepancyQuery } from './discrepancy.js'
import { Document, DocumentQuery } from './document.js'
import { EvidenceGapQuery } from './evidence-gaps.js'
import { FactQuery } from './fact.js'
import { Affiliation, Contributor, HistoryQuery } from './history.js'
import { IdentityAssertion } from './identity-assertion.js'
import { IndependenceQuery, IndependenceReport } from './independence.js'
import { LookupQuery } from './lookup.js'
import { Measurement, MeasurementQuery, ValueInterval } from './measurement.js'
import { Mechanism, MechanismQuery } from './mechanism.js'
import { MissingValue } from './missing-value.js'
import { Node, NodeQuery } from './node.js'
import { PotencyComparison, PotencyComparisonQuery } from './potency-comparison.js'
import { PotencyMatrix, PotencyMatrixQuery } from './potency-matrix.js'
import { PotencyStatisticsQuery } from './potency-statistics.js'
import { Protocol, ProtocolQuery } from './protocol.js'
import { CompoundRanking, RankingQuery } from './ranking.js'
import { SelectivityEntry, SelectivityProfile, SelectivityQuery } from './selectivity.js'
import { ServerInfo, ServerInfoQuery } from './server-info.js'
import { SourceLocator } from './source-locator.js'
import { TargetQuery } from './target.js'

export const resolvers = {
  DateTime,
  Query: {
    ...NodeQuery,
    ...LookupQuery,
    ...CompoundQuery,
    ...CompanyQuery,
    ...MechanismQuery,
    ...TargetQuery,
    ...CellLineQuery,
    ...AssayQuery,
    ...ProtocolQuery,
    ...DocumentQuery,
    ...CitationQuery,
    ...MeasurementQuery,
    ...ClaimQuery,
    ...PotencyComparisonQuery,
    ...PotencyStatisticsQuery,
    ...RankingQuery,
    ...PotencyMatrixQuery,
    ...SelectivityQuery,
    ...EvidenceGapQuery,
    ...DiscrepancyQuery,
    ...FactQuery,
    ...ComparabilityQuery,
    ...IndependenceQuery,
    ...CoverageQuery,
    ...HistoryQuery,
    ...ServerInfoQuery,
  },
  Node,
  Compound,
  CompoundName,
  CompoundForm,
  CompanyRole,
  IdentityAssertion,
  Company,
  Mechanism,
  CellLine,
  Assay,
  Protocol,
  SourceLocator,
  Document,
  Citation,
  Claim,
  EvidenceLine,
  Measurement,
  ValueInterval,
  MissingValue,
  PotencyComparison,
  IndependenceReport,
  Discrepancy,
  CompoundRanking,
  PotencyMatrix,
  SelectivityProfile,
  SelectivityEntry,
  Contributor,
  Affiliation,
  ServerInfo,
}

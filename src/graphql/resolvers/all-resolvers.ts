/** Every resolver by its type's name; the root's fields stand beside their nouns. */
import { DateTime } from '../scalars.js'
import { Assay, AssayQuery, AssayMutation } from './assay.js'
import { CellLine, CellLineQuery, CellLineMutation } from './cell-line.js'
import { Citation, CitationQuery, CitationMutation } from './citation.js'
import { Claim, ClaimQuery, ClaimMutation, EvidenceLine } from './claim.js'
import { Company, CompanyQuery, CompanyMutation } from './company.js'
import { ComparabilityQuery } from './comparability.js'
import { CompanyRole, Compound, CompoundForm, CompoundName, CompoundQuery, CompoundMutation } from './compound.js'
import { CONNECTIONS } from './connection.js'
import { Affiliation, Contributor, ContributorMutation, ContributorQuery } from './contributor.js'
import { CoverageQuery } from './coverage.js'
import { Discrepancy, DiscrepancyQuery } from './discrepancy.js'
import { Document, DocumentQuery, DocumentMutation } from './document.js'
import { EvidenceGapQuery } from './evidence-gaps.js'
import { FactQuery } from './fact.js'
import { HistoryQuery } from './history.js'
import { IdentityAssertion } from './identity-assertion.js'
import { IndependenceQuery, IndependenceReport } from './independence.js'
import { LookupQuery } from './lookup.js'
import { Measurement, MeasurementQuery, MeasurementMutation, ValueInterval } from './measurement.js'
import { Mechanism, MechanismQuery, MechanismMutation } from './mechanism.js'
import { MissingValue } from './missing-value.js'
import {
  ConflictError,
  DuplicateError,
  EntityPayload,
  MeasurementPayload,
  MutationQuery,
  Proposal,
  ReviewMutation,
  ReviewPayload,
  UserError,
} from './mutation.js'
import { Node, NodeQuery } from './node.js'
import { PotencyComparison, PotencyComparisonQuery } from './potency-comparison.js'
import { PotencyMatrix, PotencyMatrixQuery } from './potency-matrix.js'
import { PotencyStatisticsQuery } from './potency-statistics.js'
import { Protocol, ProtocolQuery, ProtocolMutation } from './protocol.js'
import { CompoundRanking, RankingQuery } from './ranking.js'
import { SearchHit, SearchQuery } from './search.js'
import { SelectivityEntry, SelectivityProfile, SelectivityQuery } from './selectivity.js'
import { ServerInfo, ServerInfoQuery } from './server-info.js'
import { SourceLocator } from './source-locator.js'
import { TargetQuery, TargetMutation } from './target.js'

export const resolvers = {
  DateTime,
  Query: {
    ...NodeQuery,
    ...LookupQuery,
    ...SearchQuery,
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
    ...ContributorQuery,
    ...MutationQuery,
    ...ServerInfoQuery,
  },
  Mutation: {
    ...ReviewMutation,
    ...MeasurementMutation,
    ...CompoundMutation,
    ...CompanyMutation,
    ...MechanismMutation,
    ...TargetMutation,
    ...CellLineMutation,
    ...AssayMutation,
    ...ProtocolMutation,
    ...CitationMutation,
    ...DocumentMutation,
    ...ClaimMutation,
    ...ContributorMutation,
  },
  ...CONNECTIONS,
  MeasurementPayload,
  EntityPayload,
  ReviewPayload,
  UserError,
  ConflictError,
  DuplicateError,
  Proposal,
  SearchHit,
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

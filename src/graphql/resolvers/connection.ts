/** The parts of every list's page, each made where it is selected. */
import type { Connection } from '../connection.js'

const PARTS = {
  edges: ({ edges }: Connection<unknown>) => edges(),
  nodes: ({ nodes }: Connection<unknown>) => nodes(),
  pageInfo: ({ pageInfo }: Connection<unknown>) => pageInfo(),
  totalCount: ({ totalCount }: Connection<unknown>) => totalCount(),
}

export const CONNECTIONS = {
  AssayConnection: PARTS,
  AuditEventConnection: PARTS,
  CellLineConnection: PARTS,
  CitationConnection: PARTS,
  ClaimConnection: PARTS,
  CompanyConnection: PARTS,
  CompoundComparisonConnection: PARTS,
  CompoundConnection: PARTS,
  DiscrepancyConnection: PARTS,
  DocumentConnection: PARTS,
  ExcludedMeasurementConnection: PARTS,
  MeasurementConnection: PARTS,
  MechanismConnection: PARTS,
  ProposalConnection: PARTS,
  ProtocolConnection: PARTS,
  RankingGroupConnection: PARTS,
  SearchConnection: PARTS,
  TargetConnection: PARTS,
}

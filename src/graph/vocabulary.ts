/**
 * Every label and relationship type of the graph, once. Creation, export, restore and the graph hash read
 * these lists; a label that is not here cannot enter the graph. Every node has a readable unique `id`.
 */
export const NODE_LABELS = [
  'Company',
  'Compound',
  'CompoundName',
  'IdentityAssertion',
  'Mechanism',
  'Target',
  'CellLine',
  'Endpoint',
  'Assay',
  'AssayParameter',
  'Protocol',
  'ProtocolStep',
  'Document',
  'Passage',
  'ReferenceMark',
  'Figure',
  'Citation',
  'Measurement',
  'DoseResponseFit',
  'MissingValue',
  'Claim',
  'EvidenceLine',
  'SearchKey',
  'Contributor',
  'Proposal',
  'Operation',
  'AuditEvent',
  'AuditBatch',
  'AuditHead',
  'SchemaVersion',
] as const
export type NodeLabel = (typeof NODE_LABELS)[number]

/** A relationship type with the labels that it may join. One type may join several pairs. */
export interface RelationshipShape {
  readonly type: string
  readonly from: NodeLabel
  readonly to: NodeLabel
}

export const RELATIONSHIP_SHAPES = [
  { type: 'DEVELOPS', from: 'Company', to: 'Compound' }, // {role, reportedText, citationId}
  { type: 'HAS_MECHANISM', from: 'Compound', to: 'Mechanism' },
  { type: 'FORM_OF', from: 'Compound', to: 'Compound' }, // {kind}
  { type: 'NAMES', from: 'CompoundName', to: 'Compound' },
  { type: 'CITED_BY', from: 'CompoundName', to: 'Citation' },
  { type: 'ACTS_ON', from: 'Mechanism', to: 'Target' }, // {action}
  { type: 'RECRUITS', from: 'Mechanism', to: 'Target' },
  { type: 'PARENT', from: 'CellLine', to: 'CellLine' },
  { type: 'AGAINST', from: 'Assay', to: 'Target' }, // {basis}
  { type: 'IN_CELL_LINE', from: 'Assay', to: 'CellLine' }, // {basis}
  { type: 'FOLLOWS', from: 'Assay', to: 'Protocol' }, // {basis}
  { type: 'HAS_PARAMETER', from: 'Assay', to: 'AssayParameter' },
  { type: 'HAS_STEP', from: 'Protocol', to: 'ProtocolStep' },
  { type: 'CITED_BY', from: 'Protocol', to: 'Citation' },
  { type: 'REPORTED_IN', from: 'Citation', to: 'Document' },
  { type: 'PUBLISHED_BY', from: 'Citation', to: 'Company' }, // {basis, because}
  { type: 'OF_COMPOUND', from: 'Measurement', to: 'Compound' }, // {role}
  { type: 'IN_ASSAY', from: 'Measurement', to: 'Assay' },
  { type: 'CITED_BY', from: 'Measurement', to: 'Citation' },
  { type: 'FROM_FIT', from: 'Measurement', to: 'DoseResponseFit' },
  { type: 'RESTATES', from: 'Measurement', to: 'Measurement' },
  { type: 'SUPERSEDES', from: 'Measurement', to: 'Measurement' },
  { type: 'RESTORES', from: 'Measurement', to: 'Measurement' },
  { type: 'OF_COMPOUND', from: 'MissingValue', to: 'Compound' },
  { type: 'IN_ASSAY', from: 'MissingValue', to: 'Assay' },
  { type: 'CITED_BY', from: 'MissingValue', to: 'Citation' },
  { type: 'ABOUT', from: 'Claim', to: 'Compound' },
  { type: 'ABOUT', from: 'Claim', to: 'Target' },
  { type: 'ABOUT', from: 'Claim', to: 'Mechanism' },
  { type: 'ABOUT', from: 'Claim', to: 'Document' },
  { type: 'FOR', from: 'EvidenceLine', to: 'Claim' },
  { type: 'FOR', from: 'EvidenceLine', to: 'IdentityAssertion' },
  { type: 'USES', from: 'EvidenceLine', to: 'Measurement' },
  { type: 'USES', from: 'EvidenceLine', to: 'Citation' },
  { type: 'ABOUT', from: 'IdentityAssertion', to: 'Compound' },
  { type: 'ABOUT', from: 'IdentityAssertion', to: 'CompoundName' },
  { type: 'STATES', from: 'Passage', to: 'Compound' },
  { type: 'STATES', from: 'Passage', to: 'CompoundName' },
  { type: 'STATES', from: 'Passage', to: 'Company' },
  { type: 'STATES', from: 'Passage', to: 'Mechanism' },
  { type: 'STATES', from: 'Passage', to: 'Target' },
  { type: 'STATES', from: 'Passage', to: 'CellLine' },
  { type: 'STATES', from: 'Passage', to: 'Assay' },
  { type: 'STATES', from: 'Passage', to: 'AssayParameter' },
  { type: 'STATES', from: 'Passage', to: 'Protocol' },
  { type: 'STATES', from: 'Passage', to: 'Document' },
  { type: 'STATES', from: 'Passage', to: 'Citation' },
  { type: 'STATES', from: 'Passage', to: 'Claim' },
  { type: 'POINTS_TO', from: 'ReferenceMark', to: 'Citation' },
  { type: 'FINDS', from: 'SearchKey', to: 'Compound' },
  { type: 'FINDS', from: 'SearchKey', to: 'Company' },
  { type: 'FINDS', from: 'SearchKey', to: 'Mechanism' },
  { type: 'FINDS', from: 'SearchKey', to: 'Target' },
  { type: 'FINDS', from: 'SearchKey', to: 'CellLine' },
  { type: 'FINDS', from: 'SearchKey', to: 'Assay' },
  { type: 'FINDS', from: 'SearchKey', to: 'Protocol' },
  { type: 'FINDS', from: 'SearchKey', to: 'Citation' },
  { type: 'FINDS', from: 'SearchKey', to: 'Document' },
  { type: 'BY', from: 'AuditEvent', to: 'Contributor' },
  { type: 'AFFILIATED_WITH', from: 'Contributor', to: 'Company' }, // {from, to}
  { type: 'INTERESTED_IN', from: 'Contributor', to: 'Company' }, // {from, to, description}
  { type: 'INTERESTED_IN', from: 'Contributor', to: 'Compound' }, // {from, to, description}
  { type: 'BY', from: 'Proposal', to: 'Contributor' },
  { type: 'PROPOSES', from: 'Proposal', to: 'Measurement' },
  { type: 'PROPOSES', from: 'Proposal', to: 'Claim' },
  { type: 'PROPOSES', from: 'Proposal', to: 'EvidenceLine' },
  { type: 'PROPOSES', from: 'Proposal', to: 'IdentityAssertion' },
  { type: 'PROPOSES', from: 'Proposal', to: 'Compound' },
  { type: 'PROPOSES', from: 'Proposal', to: 'CompoundName' },
  { type: 'PROPOSES', from: 'Proposal', to: 'Company' },
  { type: 'PROPOSES', from: 'Proposal', to: 'Mechanism' },
  { type: 'PROPOSES', from: 'Proposal', to: 'Target' },
  { type: 'PROPOSES', from: 'Proposal', to: 'CellLine' },
  { type: 'PROPOSES', from: 'Proposal', to: 'Assay' },
  { type: 'PROPOSES', from: 'Proposal', to: 'Protocol' },
  { type: 'PROPOSES', from: 'Proposal', to: 'Citation' },
  { type: 'PROPOSES', from: 'Proposal', to: 'Document' },
] as const satisfies readonly RelationshipShape[]

/** Labels of evidence that comes into force and goes out of force by audit sequence. */
export const EVIDENCE_LABELS = ['Measurement', 'MissingValue', 'Claim', 'EvidenceLine'] as const satisfies readonly NodeLabel[]

/** Labels of entities that are listed and revised: each carries the sequence that brought it, and that of its last revision. */
export const ENTITY_LABELS = [
  'Company',
  'Compound',
  'Mechanism',
  'Target',
  'CellLine',
  'Assay',
  'Protocol',
  'Document',
  'Citation',
] as const satisfies readonly NodeLabel[]

/** Labels that `graph-hash content` leaves out: who changed what, and when. */
export const BOOKKEEPING_LABELS = [
  'Operation',
  'AuditEvent',
  'AuditBatch',
  'AuditHead',
  'SchemaVersion',
  'Contributor',
  'Proposal',
] as const satisfies readonly NodeLabel[]

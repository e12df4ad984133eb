/**
 * Version 1: every node has a unique id, an operation a unique key; what is listed, searched or filtered has an index.
 */
import { NODE_LABELS } from '../vocabulary.js'
import { createIndex, createUniqueKey, type Migration } from './migration.js'

const INDEXED = [
  ['Company', 'sortName'],
  ['Compound', 'sortName'],
  ['Mechanism', 'sortName'],
  ['Target', 'sortName'],
  ['CellLine', 'sortName'],
  ['Assay', 'sortName'],
  ['Protocol', 'sortName'],
  ['Document', 'sortName'],
  ['Citation', 'sortName'],
  ['Endpoint', 'code'],
  ['SearchKey', 'key'],
  ['SearchKey', 'entityId'],
  ['Measurement', 'documentId'],
  ['Measurement', 'endpoint'],
  ['Measurement', 'pValue'],
  ['Measurement', 'standardValue'],
  ['MissingValue', 'documentId'],
  ['Claim', 'documentId'],
  ['Citation', 'documentId'],
  ['Passage', 'documentId'],
  ['CompoundName', 'documentId'],
  ['AssayParameter', 'documentId'],
  ['ProtocolStep', 'documentId'],
  ['ReferenceMark', 'documentId'],
  ['Figure', 'documentId'],
  ['AuditEvent', 'sequence'],
  ['AuditEvent', 'at'],
] as const

/** The vocabulary grows; what came later has its key from a later migration, which a graph of this version still has to run. */
const LATER_LABELS: readonly string[] = ['Proposal']

export const FIRST_SCHEMA: Migration = {
  version: 1,
  statements: (engine) => [
    ...NODE_LABELS.filter((label) => !LATER_LABELS.includes(label)).flatMap((label) => createUniqueKey(engine, label, 'id')),
    ...createUniqueKey(engine, 'Operation', 'key'),
    ...INDEXED.map(([label, property]) => createIndex(label, property)),
  ],
}

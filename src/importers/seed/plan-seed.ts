import type { ChangePlan, Decision, NodeUpdate } from '../../curation/change.js'
import { toCanonicalJson } from '../../domain/canonical-json.js'
import { compareCodePoints } from '../../domain/code-point-order.js'
import type { FieldChange } from '../../domain/field-change.js'
import { groupBy } from '../../domain/group-by.js'
import type { Issue } from '../../domain/issue.js'
import type { GraphReader } from '../../graph/graph.js'
import { findRecordsByIds } from '../../graph/queries/record.js'
import type { NodeRecord, NodeReference, RelationshipRecord, StoredRecord, StoredRelationship } from '../../graph/record.js'
import { EVIDENCE_LABELS, type NodeLabel } from '../../graph/vocabulary.js'
import type { SeedRecords } from './seed-records.js'

/** What commits a change sets by itself, and the version that a revision counts up. */
const KEPT_PROPERTIES: readonly string[] = ['fromSequence', 'untilSequence', 'revisedSequence', 'acceptedAt', 'lock', 'version']
/** Evidence moves through its states by curation; a seed file tells only in which it begins. */
const KEPT_OF_EVIDENCE: readonly string[] = [...KEPT_PROPERTIES, 'status']

type StoredById = ReadonlyMap<string, StoredRecord>

/**
 * Compares a file's records with the graph: creates what is new, revises entities, refuses to edit evidence and to
 * refer to what is nowhere. An issue's `path` is the id of the record that it is about, then the culprit if it is another.
 */
export async function planSeed(reader: GraphReader, records: SeedRecords): Promise<Decision> {
  const stored = await findStored(reader, [...records.nodes, ...records.relationships.flatMap(({ from, to }) => [from, to])])
  const { nodes, relationships } = withoutImported(records, stored)
  const declared = new Map(nodes.map((node) => [node.id, node]))
  const linked = relationships.filter((relationship) => isNew(relationship, stored))
  const relinked = groupBy(linked, (relationship) => getOwner(relationship, declared).id)
  const revised = nodes.filter((node) => stored.has(node.id) && (differs(node, stored.get(node.id)) || relinked.has(node.id)))
  const edited = revised.filter(({ label }) => isEvidence(label))
  const issues = [
    ...relationships.filter(({ to }) => !isThere(to, declared, stored)).map(({ from, to }) => describeUnknown(from, to)),
    ...relationships.filter(({ from }) => !isThere(from, declared, stored)).map(({ from, to }) => describeUnknown(to, from)),
    ...edited.map(describeEdit),
  ]
  if (issues.length > 0) return { kind: 'REFUSE', issues }
  const created = nodes.filter(({ id }) => !stored.has(id))
  const plan: ChangePlan = {
    nodes: created,
    relationships: linked,
    updates: revised.map((node) => toUpdate(node, stored)),
    entersForce: created.filter(({ label }) => isEvidence(label)).map(({ label, id }) => ({ label, id })),
    leavesForce: [],
    changes: revised.flatMap((node) => [...toFieldChanges(node, stored), ...(relinked.get(node.id) ?? []).map((link) => toLinkChange(node, link, stored))]),
    resultIds: created.filter(({ label }) => label !== 'SearchKey').map(({ id }) => id),
  }
  return { kind: 'APPLY', plan }
}

/** A value of a table that was imported before stays as the import made it: it is the same row, by its digest. */
function withoutImported({ nodes, relationships }: SeedRecords, stored: StoredById): SeedRecords {
  const isImported = ({ id, properties }: NodeRecord) =>
    properties['rowDigest'] !== undefined &&
    stored.get(id)?.properties['documentId'] !== undefined &&
    stored.get(id)?.properties['rowDigest'] === properties['rowDigest']
  const imported = new Set(nodes.filter(isImported).map(({ id }) => id))
  return {
    nodes: nodes.filter(({ id }) => !imported.has(id)),
    relationships: relationships.filter(({ from }) => !imported.has(from.id)),
  }
}

async function findStored(reader: GraphReader, references: readonly NodeReference[]): Promise<StoredById> {
  const stored = new Map<string, StoredRecord>()
  for (const [label, ofLabel] of groupBy(references, (reference) => reference.label)) {
    const ids = [...new Set(ofLabel.map(({ id }) => id))]
    for (const record of await findRecordsByIds(reader, label, ids)) stored.set(record.id, record)
  }
  return stored
}

function isThere({ id, label }: NodeReference, declared: ReadonlyMap<string, NodeRecord>, stored: StoredById): boolean {
  return declared.get(id)?.label === label || stored.get(id)?.label === label
}

function differs(node: NodeRecord, known: StoredRecord | undefined): boolean {
  return known !== undefined && toComparable(node) !== toComparable(known)
}

function toComparable({ label, properties }: NodeRecord): string {
  return toCanonicalJson(Object.fromEntries(Object.entries(properties).filter(([name]) => !isKept(label, name))))
}

function isKept(label: NodeLabel, property: string): boolean {
  return (isEvidence(label) ? KEPT_OF_EVIDENCE : KEPT_PROPERTIES).includes(property)
}

function isNew(relationship: RelationshipRecord, stored: StoredById): boolean {
  const known = findLink(relationship, stored)
  return known === undefined || toCanonicalJson(known.properties) !== toCanonicalJson(relationship.properties)
}

function findLink({ type, from, to }: RelationshipRecord, stored: StoredById): StoredRelationship | undefined {
  return stored.get(from.id)?.relationships.find((each) => each.type === type && each.to.id === to.id)
}

/** A relationship belongs to the end that the file declares: a compound's developer is the compound's, not the company's. */
function getOwner({ from, to }: RelationshipRecord, declared: ReadonlyMap<string, NodeRecord>): NodeReference {
  return declared.has(from.id) ? from : to
}

function isEvidence(label: NodeLabel): boolean {
  return EVIDENCE_LABELS.some((evidence) => evidence === label)
}

function toUpdate(node: NodeRecord, stored: StoredById): NodeUpdate {
  const known = stored.get(node.id)?.properties ?? {}
  const gone = Object.keys(known).filter((name) => !(name in node.properties) && !isKept(node.label, name))
  const version = typeof known['version'] === 'number' ? { version: known['version'] + 1 } : {}
  return {
    label: node.label,
    id: node.id,
    set: { ...node.properties, ...Object.fromEntries(gone.map((name) => [name, null])), ...version },
  }
}

function toFieldChanges(node: NodeRecord, stored: StoredById): readonly FieldChange[] {
  const before = stored.get(node.id)?.properties ?? {}
  const fields = [...new Set([...Object.keys(before), ...Object.keys(node.properties)])].filter((name) => !isKept(node.label, name))
  return fields
    .sort(compareCodePoints)
    .map((field) => ({ subject: node.id, field, before: print(before[field]), after: print(node.properties[field]) }))
    .filter((change) => change.before !== change.after)
}

/** `HAS_MECHANISM mechanism:mdm2-degradation`, with the relationship's own values before and after. */
function toLinkChange(node: NodeRecord, link: RelationshipRecord, stored: StoredById): FieldChange {
  const other = link.from.id === node.id ? link.to : link.from
  const known = findLink(link, stored)
  return {
    subject: node.id,
    field: `${link.type} ${other.id}`,
    before: known === undefined ? null : toCanonicalJson(known.properties),
    after: toCanonicalJson(link.properties),
  }
}

function print(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function describeUnknown(record: NodeReference, { label, id }: NodeReference): Issue {
  return {
    code: 'UNKNOWN_ID',
    message: `There is no ${label} "${id}", in the graph or in this file, for "${record.id}" to refer to; correct the id, or declare it in a file that is loaded before.`,
    path: [record.id, id],
  }
}

function describeEdit({ id }: NodeReference): Issue {
  return {
    code: 'EVIDENCE_CHANGED',
    message: `"${id}" is in the graph with another content. Evidence is never edited: give the new value an id of its own, or correct it by a mutation.`,
    path: [id],
  }
}

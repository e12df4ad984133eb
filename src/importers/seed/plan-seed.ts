import type { ChangePlan, Decision, NodeUpdate } from '../../curation/change.js'
import { toCanonicalJson } from '../../domain/canonical-json.js'
import type { FieldChange } from '../../domain/field-change.js'
import { groupBy } from '../../domain/group-by.js'
import type { Issue } from '../../domain/issue.js'
import type { GraphReader } from '../../graph/graph.js'
import { findRecordsByIds } from '../../graph/queries/record.js'
import type { NodeRecord, NodeReference, RelationshipRecord, StoredRecord } from '../../graph/record.js'
import { EVIDENCE_LABELS, type NodeLabel } from '../../graph/vocabulary.js'
import type { SeedRecords } from './seed-records.js'

/** What commits a change sets by itself, and the version that a revision counts up. */
const KEPT_PROPERTIES: ReadonlySet<string> = new Set(['fromSequence', 'untilSequence', 'acceptedAt', 'lock', 'version'])

type StoredById = ReadonlyMap<string, StoredRecord>

/** Compares a file's records with the graph: creates what is new, revises entities, refuses to edit evidence. */
export async function planSeed(reader: GraphReader, { nodes, relationships }: SeedRecords): Promise<Decision> {
  const stored = await findStored(reader, [...nodes, ...relationships.map(({ from }) => from)])
  const revised = nodes.filter((node) => differs(node, stored.get(node.id)))
  const linked = relationships.filter((relationship) => isNew(relationship, stored))
  const edited = [...revised, ...linked.map(({ from }) => from)].filter(({ id, label }) => stored.has(id) && isEvidence(label))
  if (edited.length > 0) return { kind: 'REFUSE', issues: edited.map(describeEdit) }
  const created = nodes.filter(({ id }) => !stored.has(id))
  const plan: ChangePlan = {
    nodes: created,
    relationships: linked,
    updates: revised.map((node) => toUpdate(node, stored)),
    entersForce: created.filter(({ label }) => isEvidence(label)).map(({ label, id }) => ({ label, id })),
    leavesForce: [],
    changes: revised.flatMap((node) => toFieldChanges(node, stored)),
    resultIds: created.filter(({ label }) => label !== 'SearchKey').map(({ id }) => id),
  }
  return { kind: 'APPLY', plan }
}

async function findStored(reader: GraphReader, references: readonly NodeReference[]): Promise<StoredById> {
  const stored = new Map<string, StoredRecord>()
  for (const [label, ofLabel] of groupBy(references, (reference) => reference.label)) {
    const ids = [...new Set(ofLabel.map(({ id }) => id))]
    for (const record of await findRecordsByIds(reader, label, ids)) stored.set(record.id, record)
  }
  return stored
}

function differs(node: NodeRecord, known: StoredRecord | undefined): boolean {
  return known !== undefined && toComparable(node) !== toComparable(known)
}

function toComparable({ properties }: NodeRecord): string {
  return toCanonicalJson(Object.fromEntries(Object.entries(properties).filter(([name]) => !KEPT_PROPERTIES.has(name))))
}

function isNew({ type, from, to, properties }: RelationshipRecord, stored: StoredById): boolean {
  const known = stored.get(from.id)?.relationships.find((each) => each.type === type && each.to.id === to.id)
  return known === undefined || toCanonicalJson(known.properties) !== toCanonicalJson(properties)
}

function isEvidence(label: NodeLabel): boolean {
  return EVIDENCE_LABELS.some((evidence) => evidence === label)
}

function toUpdate(node: NodeRecord, stored: StoredById): NodeUpdate {
  const known = stored.get(node.id)?.properties ?? {}
  const gone = Object.keys(known).filter((name) => !(name in node.properties) && !KEPT_PROPERTIES.has(name))
  const version = typeof known['version'] === 'number' ? { version: known['version'] + 1 } : {}
  return {
    label: node.label,
    id: node.id,
    set: { ...node.properties, ...Object.fromEntries(gone.map((name) => [name, null])), ...version },
  }
}

function toFieldChanges(node: NodeRecord, stored: StoredById): readonly FieldChange[] {
  const before = stored.get(node.id)?.properties ?? {}
  const fields = [...new Set([...Object.keys(before), ...Object.keys(node.properties)])].filter((name) => !KEPT_PROPERTIES.has(name))
  return fields
    .map((field) => ({ subject: node.id, field, before: print(before[field]), after: print(node.properties[field]) }))
    .filter((change) => change.before !== change.after)
}

function print(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function describeEdit({ id }: NodeReference): Issue {
  return {
    code: 'EVIDENCE_CHANGED',
    message: `"${id}" is in the graph with another content. Evidence is never edited: give the new value an id of its own, or correct it by a mutation.`,
  }
}

/** Records as data, built from values of which some are absent. */
import type { SourceLocator } from '../domain/source-locator.js'
import type { NodeRecord, NodeReference, PropertyValue, RelationshipRecord } from './record.js'
import { toStoredProperties } from './stored-properties.js'
import type { NodeLabel } from './vocabulary.js'

/** Null and undefined are left out. */
export type Values = Readonly<Record<string, PropertyValue | null | undefined>>

export function toNode(label: NodeLabel, id: string, values: Values): NodeRecord {
  return { label, id, properties: toStoredProperties(values) }
}

export function toReference(label: NodeLabel, id: string): NodeReference {
  return { label, id }
}

export function toRelationship(type: string, from: NodeReference, to: NodeReference, values: Values = {}): RelationshipRecord {
  const ends = { from: toReference(from.label, from.id), to: toReference(to.label, to.id) }
  return { type, ...ends, properties: toStoredProperties(values) }
}

/** Where in its document a record stands, as its properties; `queries` read them by `decode-locator.ts`. */
export function toLocatorProperties(locator: SourceLocator | null): Values {
  if (locator === null) return {}
  const { documentId, lineStart, lineEnd, row, column, sha256 } = locator
  return { documentId, lineStart, lineEnd, row, column, textSha256: sha256 }
}

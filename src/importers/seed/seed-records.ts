import type { SourceLocator } from '../../domain/source-locator.js'
import type { NodeRecord, NodeReference, PropertyValue, RelationshipRecord } from '../../graph/record.js'
import { toStoredProperties } from '../../graph/stored-properties.js'
import type { NodeLabel } from '../../graph/vocabulary.js'

/** What one part of a seed file becomes. */
export interface SeedRecords {
  readonly nodes: readonly NodeRecord[]
  readonly relationships: readonly RelationshipRecord[]
}

type Values = Readonly<Record<string, PropertyValue | null | undefined>>

export function toNode(label: NodeLabel, id: string, values: Values): NodeRecord {
  return { label, id, properties: toStoredProperties(values) }
}

export function toRelationship(type: string, from: NodeReference, to: NodeReference, values: Values = {}): RelationshipRecord {
  const properties = toStoredProperties(values)
  return { type, from: { label: from.label, id: from.id }, to: { label: to.label, id: to.id }, properties }
}

/** Where in the document a record stands, as its properties. */
export function toLocatorProperties(locator: SourceLocator | null): Values {
  if (locator === null) return {}
  const { documentId, lineStart, lineEnd, row, column, sha256 } = locator
  return { documentId, lineStart, lineEnd, row, column, textSha256: sha256 }
}

export function joinRecords(parts: readonly SeedRecords[]): SeedRecords {
  return { nodes: parts.flatMap(({ nodes }) => nodes), relationships: parts.flatMap(({ relationships }) => relationships) }
}

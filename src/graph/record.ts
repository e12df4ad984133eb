import type { NodeLabel } from './vocabulary.js'

/** What a property may hold: finite numbers (never −0), text without lone surrogates, booleans, and lists of one of these. */
export type PropertyValue = boolean | number | string | readonly boolean[] | readonly number[] | readonly string[]
export type Properties = Readonly<Record<string, PropertyValue>>

export interface NodeReference {
  readonly label: NodeLabel
  readonly id: string
}

/** A node as data: what seed files, imports, mutations, export and restore exchange. Nulls are omitted; `id` is not in `properties`. */
export interface NodeRecord extends NodeReference {
  readonly properties: Properties
}

/** A relationship as data; type and end labels are one of `RELATIONSHIP_SHAPES`. At most one of a type joins two nodes. */
export interface RelationshipRecord {
  readonly type: string
  readonly from: NodeReference
  readonly to: NodeReference
  readonly properties: Properties
}

export interface StoredRelationship {
  readonly type: string
  readonly to: NodeReference
  readonly properties: Properties
}

/** A node with what it points to. Its relationships are part of a record: who retargets one has changed the record. */
export interface StoredRecord extends NodeRecord {
  readonly relationships: readonly StoredRelationship[]
}

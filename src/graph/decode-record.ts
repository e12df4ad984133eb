/**
 * Rows and lines as records. Only what a property may hold passes: text, numbers, booleans, and lists of one of these.
 */
import { readList, readMap, readText } from './decode-value.js'
import { GraphError } from './graph-error.js'
import type { Row, Value } from './graph.js'
import type { NodeRecord, Properties, PropertyValue, StoredRecord, StoredRelationship } from './record.js'
import { isList, isMap } from './value-guard.js'
import { NODE_LABELS, type NodeLabel } from './vocabulary.js'

const PROPERTY_KINDS = ['string', 'number', 'boolean'] as const

/** From the columns `id` and `properties`. */
export function toNodeRecord(label: NodeLabel, row: Row): NodeRecord {
  const properties = Object.entries(toProperties(readMap(row, 'properties'))).filter(([key]) => key !== 'id')
  return { label, id: readText(row, 'id'), properties: Object.fromEntries(properties) }
}

/** From the columns `id`, `properties` and `relationships`, a list of [type, labels, id, properties]. */
export function toStoredRecord(label: NodeLabel, row: Row): StoredRecord {
  return { ...toNodeRecord(label, row), relationships: readList(row, 'relationships').map(toStoredRelationship) }
}

export function toProperties(map: Row): Properties {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toPropertyValue(key, value)]))
}

function toStoredRelationship(value: Value): StoredRelationship {
  const [type = null, labels = null, id = null, properties] = isList(value) ? value : []
  const label = isList(labels) ? NODE_LABELS.find((known) => labels.includes(known)) : undefined
  if (typeof type !== 'string' || label === undefined || typeof id !== 'string' || !isMap(properties)) {
    throw new GraphError('QUERY', `The relationship ${JSON.stringify(value)} is not in the graph's vocabulary.`)
  }
  return { type, to: { label, id }, properties: toProperties(properties) }
}

/** Text, a finite number, a boolean, or a list of one of these kinds. */
export function isPropertyValue(value: unknown): value is PropertyValue {
  if (Array.isArray(value)) return PROPERTY_KINDS.some((kind) => value.every((entry) => typeof entry === kind))
  return PROPERTY_KINDS.some((kind) => typeof value === kind)
}

function toPropertyValue(key: string, value: Value): PropertyValue {
  if (isPropertyValue(value)) return value
  throw new GraphError('INVALID_VALUE', `"${key}" holds ${JSON.stringify(value)}, which no property may hold.`)
}

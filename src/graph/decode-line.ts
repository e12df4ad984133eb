/**
 * A line of an export as a record. Throws `DAMAGED` saying what is wrong with it.
 */
import { isPropertyValue } from './decode-record.js'
import { type ExportManifest, isObject, readManifest } from './export-manifest.js'
import { GraphError } from './graph-error.js'
import type { NodeRecord, NodeReference, Properties, RelationshipRecord } from './record.js'
import { STORED_LABELS } from './record-pages.js'
import { RELATIONSHIP_SHAPES } from './vocabulary.js'

export type ExportLine =
  | { readonly kind: 'manifest'; readonly manifest: ExportManifest }
  | { readonly kind: 'node'; readonly node: NodeRecord }
  | { readonly kind: 'relationship'; readonly relationship: RelationshipRecord }
  | { readonly kind: 'end'; readonly hash: string }

export function decodeLine(text: string): ExportLine {
  const line = parse(text)
  if (!isObject(line)) throw damaged('it is no object')
  const { kind, labels, id, properties } = line
  if (kind === 'node')
    return { kind, node: { ...toReference(Array.isArray(labels) ? labels[0] : null, id), properties: toProperties(properties) } }
  if (kind === 'manifest') return { kind, manifest: readManifest(line) }
  if (kind === 'relationship') return { kind, relationship: toRelationship(line) }
  if (kind === 'end' && typeof line['hash'] === 'string') return { kind, hash: line['hash'] }
  throw damaged(`${JSON.stringify(kind ?? null)} is no kind of line`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw damaged('it is no JSON')
  }
}

function toRelationship({ type, from, to, properties }: Readonly<Record<string, unknown>>): RelationshipRecord {
  if (!isObject(from) || !isObject(to)) throw damaged('a relationship has two ends')
  const start = toReference(from['label'], from['id'])
  const end = toReference(to['label'], to['id'])
  const shape = RELATIONSHIP_SHAPES.find((known) => known.type === type && known.from === start.label && known.to === end.label)
  if (shape === undefined) throw damaged(`no ${JSON.stringify(type ?? null)} joins ${start.label} and ${end.label}`)
  return { type: shape.type, from: start, to: end, properties: toProperties(properties) }
}

function toReference(label: unknown, id: unknown): NodeReference {
  const known = STORED_LABELS.find((stored) => stored === label)
  if (known === undefined) throw damaged(`${JSON.stringify(label ?? null)} is no label`)
  if (typeof id !== 'string' || id === '') throw damaged(`a ${known} without an id`)
  return { label: known, id }
}

function toProperties(value: unknown): Properties {
  if (!isObject(value)) throw damaged('it has no properties')
  return Object.fromEntries(
    Object.entries(value).map(([key, property]) => {
      if (!isPropertyValue(property)) throw damaged(`"${key}" holds what no property may hold`)
      return [key, property]
    }),
  )
}

function damaged(what: string): GraphError {
  return new GraphError('DAMAGED', what)
}

/**
 * A record as one line of canonical JSON: what an export holds and what the graph hash is made of.
 */
import { type JsonValue, toCanonicalJson } from '../domain/canonical-json.js'
import type { NodeRecord, RelationshipRecord } from './record.js'

export function printNode({ label, id, properties }: NodeRecord): string {
  return toCanonicalJson({ kind: 'node', labels: [label], id, properties } satisfies JsonValue)
}

export function printRelationship({ type, from, to, properties }: RelationshipRecord): string {
  return toCanonicalJson({
    kind: 'relationship',
    type,
    from: { label: from.label, id: from.id },
    to: { label: to.label, id: to.id },
    properties,
  })
}

/**
 * The hash of a record: SHA-256 of the canonical JSON of its id, label, properties and outgoing relationships, these
 * sorted. Both engines give the same.
 */
import { toCanonicalJson } from '../domain/canonical-json.js'
import { compareCodePoints } from '../domain/code-point-order.js'
import type { NodeReference, StoredRecord } from './record.js'
import { toSha256 } from './sha256.js'
import { NODE_LABELS } from './vocabulary.js'

/** A record's hash as an audit event lists it. */
export interface RecordHash extends NodeReference {
  readonly hash: string
}

export function hashRecord({ label, id, properties, relationships }: StoredRecord): RecordHash {
  const targets = relationships.map(({ type, to, properties }) => toCanonicalJson({ type, label: to.label, id: to.id, properties }))
  const hash = toSha256(toCanonicalJson({ label, id, properties, relationships: targets.sort(compareCodePoints) }))
  return { label, id, hash }
}

/** By label, then by id. */
export function compareReferences(a: NodeReference, b: NodeReference): number {
  return compareCodePoints(a.label, b.label) || compareCodePoints(a.id, b.id)
}

/** One line a record, as the batches of a big event keep them. No label and no hash holds a blank. */
export function printRecordHash({ label, id, hash }: RecordHash): string {
  return `${label} ${hash} ${id}`
}

/** The opposite; null for a line that no event wrote. */
export function findRecordHash(line: string): RecordHash | null {
  const [text = '', hash = '', ...rest] = line.split(' ')
  const label = NODE_LABELS.find((known) => known === text)
  return label === undefined ? null : { label, hash, id: rest.join(' ') }
}

/** A new measurement that says all that another one says but what is given, for corrections and restorations. */
import { toReference } from '../graph/build-record.js'
import type { NodeRecord, Properties, RelationshipRecord, StoredRecord } from '../graph/record.js'

/** What a measurement is of its own: its place in time, and whom it replaced. */
const OWN_PROPERTIES: readonly string[] = ['status', 'fromSequence', 'untilSequence', 'acceptedAt', 'duplicateReason']
const OWN_RELATIONSHIPS: readonly string[] = ['SUPERSEDES', 'RESTORES']

export interface CopiedMeasurement {
  readonly node: NodeRecord
  readonly relationships: readonly RelationshipRecord[]
}

/** `without` are properties that the copy does not take over; `changes` are set. */
export function copyMeasurement(
  original: StoredRecord,
  id: string,
  { without = [], changes }: { readonly without?: readonly string[]; readonly changes: Properties },
): CopiedMeasurement {
  const left = [...OWN_PROPERTIES, ...without]
  const kept = Object.entries(original.properties).filter(([name]) => !left.includes(name))
  const node = { ...toReference('Measurement', id), properties: { ...Object.fromEntries(kept), ...changes } }
  const relationships = original.relationships
    .filter(({ type }) => !OWN_RELATIONSHIPS.includes(type))
    .map(({ type, to, properties }) => ({ type, from: toReference('Measurement', id), to, properties }))
  return { node, relationships }
}

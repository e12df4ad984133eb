/**
 * One request answers from one moment: the audit head is read once, when first needed, and every evidence query
 * gets its sequence. A moment given by `asOf` is mapped once to the last sequence at or before it: 0 before the
 * first change, the head for a time to come.
 */
import type { GraphReader } from '../graph/graph.js'
import { findSequenceAt, readAuditHead, type AuditHead } from '../graph/queries/audit.js'

export interface Moment {
  head(): Promise<AuditHead>
  sequenceAt(asOf: string | null | undefined): Promise<number>
}

export function createMoment(reader: GraphReader): Moment {
  const sequences = new Map<string, Promise<number>>()
  let head: Promise<AuditHead> | null = null
  const readHead = () => (head ??= readAuditHead(reader))
  const find = (asOf: string) => {
    const known = sequences.get(asOf) ?? findSequenceAt(reader, asOf)
    sequences.set(asOf, known)
    return known
  }
  return {
    head: readHead,
    sequenceAt: async (asOf) => {
      const { sequence } = await readHead()
      return asOf === null || asOf === undefined ? sequence : Math.min(sequence, await find(asOf))
    },
  }
}

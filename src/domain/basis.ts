/**
 * How a context fact is known. STATED: the source says so of this value. INFERRED: it follows from
 * elsewhere in the source (a protocol section, a host name). EXAMPLE_ONLY: the source gives it as an
 * example ("e.g. 72 hours"). UNKNOWN: nothing is said. Only STATED and INFERRED are knowledge.
 */
export const BASES = ['STATED', 'INFERRED', 'EXAMPLE_ONLY', 'UNKNOWN'] as const
export type Basis = (typeof BASES)[number]

/** A context fact with its basis; an absent or example-only fact has the value null. */
export interface Known<Value> {
  readonly value: Value | null
  readonly basis: Basis
}

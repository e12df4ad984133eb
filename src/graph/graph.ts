/**
 * The one interface to the graph. Two engines implement it; nothing above this folder knows which.
 *
 * A `Cypher` is static text with a name; the name is logged, measured and asserted in tests. Values are
 * parameters, text is never built from input. Rows hold plain values, lists and maps, never driver objects.
 */
export interface Cypher {
  /** `<noun>.<verb phrase>`, unique in the product, as in `measurement.findByAssays`. */
  readonly name: string
  readonly text: string
  /** Parameters (and keys of maps inside list parameters) that are integers; all other numbers are floats. */
  readonly integers?: readonly string[]
}

export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }
export type Parameters = Readonly<Record<string, Value>>
export type Row = Readonly<Record<string, Value>>

export interface GraphReader {
  /** Runs a query that changes nothing. Throws `GraphError` (see `graph-error.ts`). */
  read(query: Cypher, parameters?: Parameters): Promise<readonly Row[]>
}

export interface Transaction extends GraphReader {
  /** Runs a query that may change the graph, within this transaction; it and `read` see the transaction's own writes. */
  run(query: Cypher, parameters?: Parameters): Promise<readonly Row[]>
}

export const ENGINES = ['embedded', 'neo4j'] as const
export type Engine = (typeof ENGINES)[number]

export interface Graph extends GraphReader {
  readonly engine: Engine
  /** Runs `work` in one transaction: all of it or nothing. `work` may run twice, so it has no other effects. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
  /** Runs one schema statement (an index or a constraint) outside any transaction. */
  define(statement: Cypher): Promise<void>
  close(): Promise<void>
}

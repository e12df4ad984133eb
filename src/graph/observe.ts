/**
 * Tells a listener each query by its name, with its time and rows: for logs, metrics and query budgets.
 */
import type { Cypher, Graph, GraphReader, Parameters, Row } from './graph.js'

export interface QueryEvent {
  readonly name: string
  readonly milliseconds: number
  /** Null when the query failed. */
  readonly rows: number | null
}

export type QueryListener = (event: QueryEvent) => void
type Run = (query: Cypher, parameters?: Parameters) => Promise<readonly Row[]>

export function observeReader(reader: GraphReader, onQuery: QueryListener): GraphReader {
  return { read: observe((query, parameters) => reader.read(query, parameters), onQuery) }
}

export function observeGraph(graph: Graph, onQuery: QueryListener): Graph {
  return {
    engine: graph.engine,
    read: observe((query, parameters) => graph.read(query, parameters), onQuery),
    write: (work) =>
      graph.write((transaction) =>
        work({
          read: observe((query, parameters) => transaction.read(query, parameters), onQuery),
          run: observe((query, parameters) => transaction.run(query, parameters), onQuery),
        }),
      ),
    define: (statement) => graph.define(statement),
    close: () => graph.close(),
  }
}

function observe(run: Run, onQuery: QueryListener): Run {
  return async (query, parameters) => {
    const start = performance.now()
    let rows: number | null = null
    try {
      const answer = await run(query, parameters)
      rows = answer.length
      return answer
    } finally {
      onQuery({ name: query.name, milliseconds: performance.now() - start, rows })
    }
  }
}

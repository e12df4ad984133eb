/**
 * The graph of a running server: prepared once (migrated, and seeded when empty), before anything is read from it or written.
 *
 * A Neo4j that is away does not stop the process: each request tries to prepare again, fails with DB_UNAVAILABLE while
 * it cannot, and the first that can brings the server back without a restart.
 *
 * Nearly every request reads the audit head. Requests that come at once share a reading.
 */
import { isGraphError, type GraphErrorCode } from '../graph/graph-error.js'
import type { Graph } from '../graph/graph.js'
import { READ_HEAD } from '../graph/queries/audit.js'
import { createSharedReading } from '../graph/shared-reading.js'

const PASSING_CODES: ReadonlySet<GraphErrorCode> = new Set(['DB_UNAVAILABLE', 'TIMEOUT', 'OVERLOADED', 'OUTCOME_UNKNOWN'])

export interface PreparedGraph extends Graph {
  /** Prepares the graph unless that is done; throws what preparing throws. */
  ready(): Promise<void>
}

export function createPreparedGraph(graph: Graph, prepare: (graph: Graph) => Promise<void>): PreparedGraph {
  let preparing: Promise<void> | null = null
  const ready = (): Promise<void> => {
    preparing ??= prepare(graph).catch((error: unknown) => {
      preparing = null
      throw error
    })
    return preparing
  }
  const readHead = createSharedReading(() => graph.read(READ_HEAD))
  return {
    engine: graph.engine,
    ready,
    async read(query, parameters) {
      await ready()
      return query === READ_HEAD ? await readHead() : await graph.read(query, parameters)
    },
    async write(work) {
      await ready()
      return await graph.write(work)
    },
    define: (statement) => graph.define(statement),
    close: () => graph.close(),
  }
}

/** True for a failure that may pass by itself, so that a server may start and wait. */
export function isPassing(error: unknown): boolean {
  return isGraphError(error) && PASSING_CODES.has(error.code)
}

import type { QueryEvent } from '../graph/observe.js'
import { createContext, type RequestContext } from '../graphql/context.js'
import type { Limit } from '../graphql/service.js'
import type { PreparedGraph } from './prepared-graph.js'

/** What a request over HTTP has beside what its resolvers need: its id, and the graph queries with their times. */
export interface ServerContext extends RequestContext {
  readonly requestId: string
  readonly timings: readonly QueryEvent[]
}

export function createServerContext(graph: PreparedGraph, requestId: string, limits: readonly Limit[]): ServerContext {
  const timings: QueryEvent[] = []
  const context = createContext({ graph, limits, onQuery: (event) => timings.push(event) })
  return Object.assign(context, { requestId, timings })
}

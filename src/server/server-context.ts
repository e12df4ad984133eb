import type { Viewer } from '../domain/permission.js'
import type { QueryEvent, QueryListener } from '../graph/observe.js'
import { createContext, type RequestContext } from '../graphql/context.js'
import type { ReadMemory } from '../graphql/read-memory.js'
import type { Limit } from '../graphql/service.js'
import type { PreparedGraph } from './prepared-graph.js'

/** What a request over HTTP has beside what its resolvers need: its id, and the graph queries with their times. */
export interface ServerContext extends RequestContext {
  readonly requestId: string
  readonly timings: readonly QueryEvent[]
}

export interface ServerRequest {
  readonly requestId: string
  readonly viewer: Viewer | null
  readonly limits: readonly Limit[]
  readonly onQuery: QueryListener
  readonly memory: ReadMemory | undefined
}

export function createServerContext(graph: PreparedGraph, { requestId, onQuery, ...options }: ServerRequest): ServerContext {
  const timings: QueryEvent[] = []
  const context = createContext({
    ...options,
    graph,
    onQuery(event) {
      timings.push(event)
      onQuery(event)
    },
  })
  return Object.assign(context, { requestId, timings })
}

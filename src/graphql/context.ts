/**
 * What one request shares among its resolvers: the graph with the names of the queries that were run, the moment
 * from which it answers, its loaders, and its warnings. Nothing outlives the request.
 */
import type { Issue } from '../domain/issue.js'
import type { Viewer } from '../domain/permission.js'
import type { Engine, Graph, GraphReader } from '../graph/graph.js'
import { observeGraph, type QueryListener } from '../graph/observe.js'
import { createLoaders, type Loaders } from './loaders.js'
import { createMoment, type Moment } from './moment.js'
import type { Limit } from './service.js'

export interface RequestContext {
  readonly graph: GraphReader
  /** The same graph for mutations, which write through the actions of `curation` alone. */
  readonly writer: Graph
  /** Who asks, from a checked token; null without one. */
  readonly viewer: Viewer | null
  /** The clock's time, ISO-8601 UTC with milliseconds. */
  readonly now: () => string
  readonly engine: Engine
  readonly moment: Moment
  readonly loaders: Loaders
  /** Limits that the server enforces beside those of the schema. */
  readonly limits: readonly Limit[]
  /** The names of the graph queries so far, in the order in which they ended. */
  readonly queries: readonly string[]
  /** For the response's `extensions.warnings`; each once. */
  readonly warnings: readonly Issue[]
  warn(...issues: readonly Issue[]): void
}

export interface ContextOptions {
  readonly graph: Graph
  readonly viewer?: Viewer | null
  readonly now?: () => string
  readonly limits?: readonly Limit[]
  readonly onQuery?: QueryListener
}

export function createContext({ graph, viewer = null, now = readClock, limits = [], onQuery }: ContextOptions): RequestContext {
  const queries: string[] = []
  const warnings: Issue[] = []
  const observed = observeGraph(graph, (event) => {
    queries.push(event.name)
    onQuery?.(event)
  })
  const moment = createMoment(observed)
  return {
    graph: observed,
    writer: observed,
    viewer,
    now,
    engine: graph.engine,
    moment,
    loaders: createLoaders(observed, moment),
    limits,
    queries,
    warnings,
    warn: (...issues) => addNew(warnings, issues),
  }
}

/** The same request, which also keeps apart what is warned of from here on: for an answer that tells its own warnings. */
export function collectWarnings(context: RequestContext): RequestContext {
  const warnings: Issue[] = []
  const warn = (...issues: readonly Issue[]) => {
    addNew(warnings, issues)
    context.warn(...issues)
  }
  return { ...context, warnings, warn }
}

function readClock(): string {
  return new Date().toISOString()
}

function addNew(known: Issue[], issues: readonly Issue[]): void {
  for (const issue of issues) {
    if (!known.some(({ code, message }) => code === issue.code && message === issue.message)) known.push(issue)
  }
}

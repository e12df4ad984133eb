/**
 * What one request shares among its resolvers: the graph with the names of the queries that were run, the moment
 * from which it answers, its loaders, and its warnings. Nothing outlives the request but rows in the memory of the server. A mutation moves the request on to
 * the moment after it, so that what is read of its answer is what it made.
 */
import type { Issue } from '../domain/issue.js'
import type { Viewer } from '../domain/permission.js'
import type { Engine, Graph, GraphReader } from '../graph/graph.js'
import { observeGraph, type QueryListener } from '../graph/observe.js'
import { createLoaders, type Loaders } from './loaders.js'
import { createMoment, type Moment } from './moment.js'
import type { ReadMemory } from './read-memory.js'
import type { Limit } from './service.js'

export interface RequestContext extends View {
  /** The graph for mutations, which write through the actions of `curation` alone. */
  readonly writer: Graph
  /** Who asks, from a checked token; null without one. */
  readonly viewer: Viewer | null
  /** The clock's time, ISO-8601 UTC with milliseconds. */
  readonly now: () => string
  readonly engine: Engine
  /** Limits that the server enforces beside those of the schema. */
  readonly limits: readonly Limit[]
  /** The names of the graph queries so far, in the order in which they ended. */
  readonly queries: readonly string[]
  /** For the response's `extensions.warnings`; each once. */
  readonly warnings: readonly Issue[]
  warn(...issues: readonly Issue[]): void
  /** From here on everything is read anew, at the moment that is then the last; a transaction that was read from is let go. */
  renew(): void
  /** From here on everything is read within a transaction; the promise is kept when the request no longer needs it. */
  readFrom(reader: GraphReader): Promise<void>
}

/** From where a request reads, and what it has read. */
interface View {
  readonly graph: GraphReader
  readonly moment: Moment
  readonly loaders: Loaders
}

/**
 * Always the view of now. The parts stand on the prototype, because the server works on a copy of the context and a copy
 * of own getters would keep the view that was there when it was made.
 */
class PresentView implements View {
  readonly present: () => View

  constructor(present: () => View) {
    this.present = present
  }

  get graph(): GraphReader {
    return this.present().graph
  }

  get moment(): Moment {
    return this.present().moment
  }

  get loaders(): Loaders {
    return this.present().loaders
  }
}

export interface ContextOptions {
  readonly graph: Graph
  readonly viewer?: Viewer | null
  readonly now?: () => string
  readonly limits?: readonly Limit[]
  readonly onQuery?: QueryListener
  /** What earlier requests have read; nothing is remembered without. */
  readonly memory?: ReadMemory | undefined
}

export function createContext(options: ContextOptions): RequestContext {
  const { graph, viewer = null, now = readClock, limits = [], onQuery, memory } = options
  const queries: string[] = []
  const warnings: Issue[] = []
  const observed = observeGraph(graph, (event) => {
    queries.push(event.name)
    onQuery?.(event)
  })
  const toView = (reader: GraphReader): View => {
    const moment = createMoment(reader)
    return { graph: reader, moment, loaders: createLoaders(reader, { moment, viewer, now }) }
  }
  const remembering = () => memory?.attach(observed) ?? observed
  let view = toView(remembering())
  let letGo: () => void = () => undefined
  const moveTo = (reader: GraphReader) => {
    letGo()
    letGo = () => undefined
    view = toView(reader)
  }
  return Object.assign(new PresentView(() => view), {
    writer: observed,
    viewer,
    now,
    engine: graph.engine,
    limits,
    queries,
    warnings,
    warn: (...issues: readonly Issue[]) => addNew(warnings, issues),
    renew: () => moveTo(remembering()),
    readFrom: (reader: GraphReader) => {
      moveTo(reader)
      return new Promise<void>((resolve) => (letGo = resolve))
    },
  })
}

/** The same request, which also keeps apart what is warned of from here on: for an answer that tells its own warnings. */
export function collectWarnings(context: RequestContext): RequestContext {
  const warnings: Issue[] = []
  const warn = (...issues: readonly Issue[]) => {
    addNew(warnings, issues)
    context.warn(...issues)
  }
  const { graph, moment, loaders } = context
  return { ...context, graph, moment, loaders, warnings, warn }
}

function readClock(): string {
  return new Date().toISOString()
}

function addNew(known: Issue[], issues: readonly Issue[]): void {
  for (const issue of issues) {
    if (!known.some(({ code, message }) => code === issue.code && message === issue.message)) known.push(issue)
  }
}

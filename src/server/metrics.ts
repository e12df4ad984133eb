/**
 * What Prometheus reads at /metrics: operations by name and outcome with their time, graph queries by name, refusals, and
 * the process. Names of operations are those of the examples; all others count as "other", so that nobody can fill the
 * memory with names.
 */
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { QueryEvent } from '../graph/observe.js'
import { writerLoad } from '../graph/writer-gate.js'
import type { Config } from './config.js'
import { readExamples } from './examples.js'
import { toErrorBody } from './http-errors.js'

const LOOPBACK = /^(::ffff:)?127\.|^::1$/
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface OperationEvent {
  readonly name: string | null
  /** OK, or the code of its first error. */
  readonly code: string
  readonly milliseconds: number
}

export interface Metrics {
  countOperation(event: OperationEvent): void
  countQuery(event: QueryEvent): void
  /** A graph query that was answered from memory, by its name. */
  countRemembered(name: string): void
  /** A request that was turned away before GraphQL, by its code. */
  countRefusal(code: string): void
  print(): Promise<string>
  readonly contentType: string
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'equipotent_' })
  const operations = new Histogram({
    ...{ name: 'equipotent_operation_seconds', help: 'Operations by name and code, with their time.', registers, buckets: SECONDS },
    labelNames: ['operation', 'code'],
  })
  const queries = new Histogram({
    ...{ name: 'equipotent_graph_query_seconds', help: 'Graph queries by name, with their time.', registers, buckets: SECONDS },
    labelNames: ['query'],
  })
  const failures = new Counter({
    name: 'equipotent_graph_query_failures_total',
    help: 'Graph queries that failed, by name.',
    registers,
    labelNames: ['query'],
  })
  const remembered = new Counter({
    name: 'equipotent_graph_queries_remembered_total',
    help: 'Graph queries that were answered from memory, by name.',
    registers,
    labelNames: ['query'],
  })
  const refusals = new Counter({
    name: 'equipotent_refused_requests_total',
    help: 'Requests turned away, by code.',
    registers,
    labelNames: ['code'],
  })
  const load = [
    { name: 'equipotent_writers_working', help: 'Changes that are being made.', read: () => writerLoad().working },
    { name: 'equipotent_writers_waiting', help: 'Changes that wait for their turn.', read: () => writerLoad().waiting },
    {
      name: 'equipotent_writers_refused',
      help: 'Changes refused because too many waited, since the start.',
      read: () => writerLoad().refused,
    },
  ]
  for (const { name, help, read } of load) {
    new Gauge({
      ...{ name, help, registers },
      collect() {
        this.set(read())
      },
    })
  }
  const known = new Set(readExamples().map(({ name }) => name))
  return {
    countOperation: ({ name, code, milliseconds }) =>
      operations.observe({ operation: name !== null && known.has(name) ? name : 'other', code }, milliseconds / 1000),
    countQuery({ name, milliseconds, rows }) {
      queries.observe({ query: name }, milliseconds / 1000)
      if (rows === null) failures.inc({ query: name })
    },
    countRemembered: (query) => remembered.inc({ query }),
    countRefusal: (code) => refusals.inc({ code }),
    print: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

export function serveMetrics(app: FastifyInstance, metrics: Metrics, who: Config['METRICS']): void {
  if (who === 'off') return
  app.get('/metrics', async (request, reply) => {
    if (who === 'loopback' && !LOOPBACK.test(request.ip)) return reply.code(404).send(toErrorBody(404))
    return reply.type(metrics.contentType).send(await metrics.print())
  })
}

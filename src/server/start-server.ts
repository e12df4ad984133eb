/**
 * The HTTP server: GraphQL at /graphql (for browsers Apollo Sandbox), GraphiQL at /ide, the schema's text, health.
 * `close` lets requests in flight finish, then closes the graph.
 */
import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { QueryListener } from '../graph/observe.js'
import { createSizeCheck } from '../graphql/guard/check-size.js'
import { listOperationLimits, type OperationLimits } from '../graphql/guard/operation-limits.js'
import { createReadMemory, type ReadMemory } from '../graphql/read-memory.js'
import { readSchemaText } from '../graphql/schema.js'
import type { Limit } from '../graphql/service.js'
import { startApollo } from './apollo.js'
import { createAuthenticate } from './authentication.js'
import type { Config } from './config.js'
import { serveHealth } from './health.js'
import { guardHost } from './host-guard.js'
import { createHttpApp } from './http-app.js'
import { answerHttpErrors, toErrorBody } from './http-errors.js'
import { serveIde } from './ide.js'
import type { Log } from './log.js'
import { createMetrics, serveMetrics, type Metrics } from './metrics.js'
import { checkRequest, toOperationLimits } from './operation-guard.js'
import { limitRate } from './rate-limit.js'
import { isPassing, type PreparedGraph } from './prepared-graph.js'
import { createServerContext, type ServerContext } from './server-context.js'
import { guardToken, type Viewers } from './token-guard.js'
import { isSecretExposed } from './token-secret.js'

export interface RunningServer {
  /** The address of GraphQL, such as `http://127.0.0.1:4000/graphql`. */
  readonly url: string
  /** Stops accepting, waits for requests in flight, closes the graph. */
  close(): Promise<void>
}

interface Served {
  readonly graph: PreparedGraph
  readonly log: Log
}

/** Throws what listening throws (EADDRINUSE …) and what preparing the graph throws, unless that may pass by itself. */
export async function startServer(config: Config, { graph, log }: Served): Promise<RunningServer> {
  await graph.ready().catch((error: unknown) => {
    if (!isPassing(error)) throw error
    log.warn({ err: error }, 'the graph cannot be reached; the server starts without it and goes on trying')
  })
  const authenticate = createAuthenticate(config)
  if (isSecretExposed(config)) log.warn({}, 'others than its owner may read the secret that signs tokens; chmod 600 it')
  const app = await createHttpApp(config)
  const metrics = createMetrics()
  const apollo = await startApollo({ config, log, metrics })
  guardHost(app, config)
  answerHttpErrors(app, log)
  const operationLimits = toOperationLimits(config)
  const limits = listLimits(config, operationLimits)
  const viewers: Viewers = new WeakMap()
  const countRefusal = await limitRate(app, { perMinute: config.RATE_LIMIT, viewers })
  guardToken(app, authenticate, { viewers, countRefusal, log, metrics })
  const onQuery = listenToQueries({ config, log, metrics })
  const memory = makeMemory(config, metrics)
  serveGraphql(app, apollo, { graph, limits, viewers, metrics, onQuery, memory, operationLimits })
  serveIde(app)
  serveHealth(app, graph, log)
  serveMetrics(app, metrics, config.METRICS)
  const address = await app.listen({ host: config.HOST, port: config.PORT })
  return {
    url: `${address}/graphql`,
    async close() {
      const force = setTimeout(() => app.server.closeAllConnections(), config.SHUTDOWN_TIMEOUT_SECONDS * 1000)
      await app.close()
      clearTimeout(force)
      await apollo.stop()
      await graph.close()
    },
  }
}

interface ServedGraphql {
  readonly graph: PreparedGraph
  readonly limits: readonly Limit[]
  readonly operationLimits: OperationLimits
  readonly viewers: Viewers
  readonly metrics: Metrics
  readonly onQuery: QueryListener
  readonly memory: ReadMemory | undefined
}

function makeMemory({ READ_MEMORY_MB }: Config, metrics: Metrics): ReadMemory | undefined {
  return READ_MEMORY_MB === 0
    ? undefined
    : createReadMemory({ bytes: READ_MEMORY_MB * 1_000_000, onRemembered: (name) => metrics.countRemembered(name) })
}

function listLimits(config: Config, operationLimits: OperationLimits): readonly Limit[] {
  return [
    { name: 'request body', value: config.BODY_LIMIT_KB, unit: 'kB' },
    ...listOperationLimits(operationLimits),
    { name: 'errors told of one operation', value: config.MAX_ERRORS, unit: 'errors' },
    { name: 'requests of one token or address, 0 for any number', value: config.RATE_LIMIT, unit: 'requests a minute' },
  ]
}

function listenToQueries({
  config,
  log,
  metrics,
}: {
  readonly config: Config
  readonly log: Log
  readonly metrics: Metrics
}): QueryListener {
  return (event) => {
    metrics.countQuery(event)
    const { name, milliseconds, rows } = event
    if (milliseconds > config.SLOW_QUERY_MILLISECONDS)
      log.warn({ query: name, milliseconds: Math.round(milliseconds), rows }, 'slow graph query')
  }
}

function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<ServerContext>,
  { graph, limits, viewers, metrics, onQuery, memory, operationLimits }: ServedGraphql,
): void {
  const checkSize = createSizeCheck(operationLimits)
  const context = (request: FastifyRequest) =>
    Promise.resolve(createServerContext(graph, { requestId: request.id, viewer: viewers.get(request) ?? null, limits, onQuery, memory }))
  const preHandler = async (request: FastifyRequest, reply: FastifyReply) => {
    const issue = checkRequest(request, checkSize)
    if (issue === null) return
    metrics.countRefusal(issue.code)
    await reply.code(400).send({ errors: [{ message: issue.message, extensions: { code: issue.code } }] })
  }
  const handler = fastifyApolloHandler(apollo, { context })
  app.route({ url: '/graphql', method: ['GET', 'POST'], config: { rateLimit: {} }, preHandler, handler })
  app.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: (_, reply) => reply.code(405).header('allow', 'GET, POST').send(toErrorBody(405)),
  })
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(readSchemaText()))
  app.get('/', (_, reply) => reply.redirect('/ide'))
}

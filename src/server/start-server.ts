/**
 * The HTTP server: GraphQL at /graphql (for browsers Apollo Sandbox), GraphiQL at /ide, the schema's text, health.
 * `close` lets requests in flight finish, then closes the graph.
 */
import { randomUUID } from 'node:crypto'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import { fastify, type FastifyInstance } from 'fastify'
import { createSchema, readSchemaText } from '../graphql/schema.js'
import type { Limit } from '../graphql/service.js'
import type { Config } from './config.js'
import { createFormatError } from './format-error.js'
import { serveHealth } from './health.js'
import { answerHttpErrors } from './http-errors.js'
import { serveIde } from './ide.js'
import type { Log } from './log.js'
import { isPassing, type PreparedGraph } from './prepared-graph.js'
import { createRequestLog } from './request-log.js'
import { createServerContext, type ServerContext } from './server-context.js'
import { WARNINGS } from './warnings.js'

export interface RunningServer {
  /** The address of GraphQL, such as `http://127.0.0.1:4000/graphql`. */
  readonly url: string
  /** Stops accepting, waits for requests in flight, closes the graph. */
  close(): Promise<void>
}

/** Throws what listening throws (EADDRINUSE …) and what preparing the graph throws, unless that may pass by itself. */
export async function startServer(
  config: Config,
  { graph, log }: { readonly graph: PreparedGraph; readonly log: Log },
): Promise<RunningServer> {
  await graph.ready().catch((error: unknown) => {
    if (!isPassing(error)) throw error
    log.warn({ err: error }, 'the graph cannot be reached; the server starts without it and goes on trying')
  })
  const app = createApp(config)
  const apollo = createApollo(app, log)
  await apollo.start()
  await serveRoutes(app, apollo, { config, graph, log })
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

function createApp(config: Config): FastifyInstance {
  return fastify({
    logger: false,
    bodyLimit: config.BODY_LIMIT_KB * 1024,
    requestTimeout: config.REQUEST_TIMEOUT_SECONDS * 1000,
    trustProxy: config.TRUST_PROXY,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
  })
}

function createApollo(app: FastifyInstance, log: Log): ApolloServer<ServerContext> {
  return new ApolloServer<ServerContext>({
    schema: createSchema(),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: createFormatError(log),
    logger: {
      debug: () => undefined,
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageLocalDefault({ embed: true, includeCookies: false }),
      fastifyApolloDrainPlugin(app),
      createRequestLog(log),
      WARNINGS,
    ],
  })
}

interface Served {
  readonly config: Config
  readonly graph: PreparedGraph
  readonly log: Log
}

async function serveRoutes(app: FastifyInstance, apollo: ApolloServer<ServerContext>, { config, graph, log }: Served): Promise<void> {
  const limits: readonly Limit[] = [{ name: 'request body', value: config.BODY_LIMIT_KB, unit: 'kB' }]
  if (config.CORS_ORIGINS.length > 0) {
    const origin = config.CORS_ORIGINS.includes('*') ? '*' : [...config.CORS_ORIGINS]
    await app.register(cors, { origin, methods: ['GET', 'POST'], exposedHeaders: ['x-request-id'] })
  }
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    done()
  })
  answerHttpErrors(app, log)
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, { context: (request) => Promise.resolve(createServerContext(graph, request.id, limits)) }),
  })
  app.get('/', (_, reply) => reply.redirect('/ide'))
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(readSchemaText()))
  serveIde(app)
  serveHealth(app, graph, log)
}

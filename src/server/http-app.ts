/**
 * The HTTP side of the server: how much it takes, how long it waits, and what stands in every answer.
 *
 * A request must arrive whole within REQUEST_TIMEOUT_SECONDS, so that a slow sender holds nothing for long; a
 * connection on which nothing happens is closed a minute later.
 */
import { randomUUID } from 'node:crypto'
import cors from '@fastify/cors'
import { fastify, type FastifyInstance } from 'fastify'
import type { Config } from './config.js'
import { toErrorBody } from './http-errors.js'

const CHECK_MILLISECONDS = 1000
const IDLE_MILLISECONDS = 60_000

const ALLOWED_HEADERS = ['content-type', 'authorization', 'apollo-require-preflight', 'x-apollo-operation-name']

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
}

export async function createHttpApp(config: Config): Promise<FastifyInstance> {
  const requestTimeout = config.REQUEST_TIMEOUT_SECONDS * 1000
  const app = fastify({
    logger: false,
    bodyLimit: config.BODY_LIMIT_KB * 1024,
    requestTimeout,
    connectionTimeout: requestTimeout + IDLE_MILLISECONDS,
    http: { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: CHECK_MILLISECONDS },
    trustProxy: typeof config.TRUST_PROXY === 'boolean' ? config.TRUST_PROXY : [...config.TRUST_PROXY],
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    frameworkErrors: (_error, _request, reply) => {
      reply.raw.writeHead(400, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(toErrorBody(400)))
    },
  })
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ 'x-request-id': request.id, ...HEADERS })
    done()
  })
  if (config.CORS_ORIGINS.length > 0) {
    const origin = config.CORS_ORIGINS.includes('*') ? '*' : [...config.CORS_ORIGINS]
    await app.register(cors, { origin, methods: ['GET', 'POST'], allowedHeaders: ALLOWED_HEADERS, exposedHeaders: ['x-request-id'] })
  }
  return app
}

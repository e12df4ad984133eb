/** Checks the token of a request before anything else is done for it; a bad one is answered with 401, also for reading. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Viewer } from '../domain/permission.js'
import type { Authenticate } from './authentication.js'
import type { Log } from './log.js'
import { toErrorBody } from './http-errors.js'
import type { Metrics } from './metrics.js'

/** Who asks, by request. */
export type Viewers = WeakMap<FastifyRequest, Viewer>

/** Counts a refused token; true where its address sent too many, and the reply then says when to come back. */
export type CountRefusal = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>

export interface TokenGuard {
  /** Where the guard notes who asks. */
  readonly viewers: Viewers
  readonly countRefusal: CountRefusal
  readonly log: Log
  readonly metrics: Metrics
}

export function guardToken(app: FastifyInstance, authenticate: Authenticate, { viewers, countRefusal, log, metrics }: TokenGuard): void {
  app.addHook('onRequest', async (request, reply) => {
    const { viewer, failure } = await authenticate(request.headers.authorization)
    if (viewer !== null) viewers.set(request, viewer)
    if (failure === null) return
    if (await countRefusal(request, reply)) {
      metrics.countRefusal('RATE_LIMITED')
      return reply.code(429).send(toErrorBody(429))
    }
    const { status, code, message } = failure
    metrics.countRefusal(code)
    log.info({ requestId: request.id, status, code }, 'token refused')
    if (status === 401) void reply.header('www-authenticate', 'Bearer error="invalid_token"')
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
  })
}

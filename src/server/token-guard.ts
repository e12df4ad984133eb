/** Checks the token of a request before anything else is done for it; a bad one is answered with 401, also for reading. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Viewer } from '../domain/permission.js'
import type { Authenticate } from './authentication.js'
import type { Log } from './log.js'
import type { Metrics } from './metrics.js'

/** Who asks, by request. */
export type Viewers = WeakMap<FastifyRequest, Viewer>

export function guardToken(
  app: FastifyInstance,
  authenticate: Authenticate,
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
): Viewers {
  const viewers: Viewers = new WeakMap()
  app.addHook('onRequest', async (request, reply) => {
    const { viewer, failure } = await authenticate(request.headers.authorization)
    if (viewer !== null) viewers.set(request, viewer)
    if (failure === null) return
    const { status, code, message } = failure
    metrics.countRefusal(code)
    log.info({ requestId: request.id, status, code }, 'token refused')
    if (status === 401) void reply.header('www-authenticate', 'Bearer error="invalid_token"')
    await reply.code(status).send({ errors: [{ message, extensions: { code } }] })
  })
  return viewers
}

/**
 * So many requests a minute of one token, or of one address where no token was sent. The headers follow the draft of the
 * IETF (ratelimit-limit, -remaining, -reset, retry-after).
 */
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Viewers } from './token-guard.js'

/** Callers that are remembered; those unseen for longest are forgotten first. */
const REMEMBERED = 10_000

export async function limitRate(
  app: FastifyInstance,
  { perMinute, viewers }: { readonly perMinute: number; readonly viewers: Viewers },
): Promise<void> {
  if (perMinute === 0) return
  await app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: 60_000,
    cache: REMEMBERED,
    enableDraftSpec: true,
    hook: 'preHandler',
    keyGenerator: (request: FastifyRequest) => viewers.get(request)?.id ?? request.ip,
    errorResponseBuilder: () => ({ statusCode: 429 }),
  })
}

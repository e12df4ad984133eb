/**
 * So many requests a minute of one token, or of one address where no token was sent; and as many refused tokens of one
 * address. The headers follow the draft of the
 * IETF (ratelimit-limit, -remaining, -reset, retry-after).
 */
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { CountRefusal, Viewers } from './token-guard.js'

/** Callers that are remembered; those unseen for longest are forgotten first. */
const REMEMBERED = 10_000

const MINUTE = 60_000

export async function limitRate(
  app: FastifyInstance,
  { perMinute, viewers }: { readonly perMinute: number; readonly viewers: Viewers },
): Promise<CountRefusal> {
  if (perMinute === 0) return () => Promise.resolve(false)
  await app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: MINUTE,
    cache: REMEMBERED,
    enableDraftSpec: true,
    hook: 'preHandler',
    keyGenerator: (request: FastifyRequest) => viewers.get(request)?.id ?? request.ip,
    errorResponseBuilder: () => ({ statusCode: 429 }),
  })
  const count = app.createRateLimit({ max: perMinute, timeWindow: MINUTE, keyGenerator: ({ ip }: FastifyRequest) => `refused ${ip}` })
  return async (request, reply) => {
    const counted = await count(request)
    if (counted.isAllowed || !counted.isExceeded) return false
    void reply.header('retry-after', counted.ttlInSeconds)
    return true
  }
}

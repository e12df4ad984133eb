/** Failures before GraphQL sees a request (too large, not JSON, no such page), in GraphQL's form and without details. */
import type { FastifyInstance } from 'fastify'
import type { Log } from './log.js'

interface HttpError {
  readonly code: string
  readonly message: string
}

const ERRORS: Readonly<Record<number, HttpError>> = {
  400: { code: 'BAD_REQUEST', message: 'The request is not a valid address, or not valid JSON with a "query".' },
  404: {
    code: 'NOT_FOUND',
    message: 'There is nothing here. The API is at /graphql, its pages are /ide, /health, /ready and /schema.graphql.',
  },
  405: { code: 'METHOD_NOT_ALLOWED', message: 'Ask with POST, or with GET and the header apollo-require-preflight.' },
  408: { code: 'REQUEST_TIMEOUT', message: 'The request took too long to arrive.' },
  413: { code: 'PAYLOAD_TOO_LARGE', message: 'The request is larger than this server takes; use variables, or several requests.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send the request as application/json.' },
  429: {
    code: 'RATE_LIMITED',
    message:
      'Too many requests came within a minute. Wait as long as the header retry-after says; ask for many things in one request with `nodes` or `lookup`.',
  },
  421: {
    code: 'MISDIRECTED_REQUEST',
    message: 'This server answers only to localhost. Behind a proxy set TRUST_PROXY; to serve other machines set HOST.',
  },
}

export function answerHttpErrors(app: FastifyInstance, log: Log): void {
  app.setNotFoundHandler((_, reply) => reply.code(404).send(toErrorBody(404)))
  app.setErrorHandler((error, request, reply) => {
    const status = readStatus(error)
    const about = { requestId: request.id, status, method: request.method }
    if (status >= 500) log.error({ ...about, err: error }, 'unexpected failure')
    else log.info(about, 'request refused')
    return reply.code(status).send(toErrorBody(status))
  })
}

export function toErrorBody(status: number): { readonly errors: readonly object[] } {
  const known = ERRORS[status] ?? { code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR', message: 'The request failed.' }
  return { errors: [{ message: known.message, extensions: { code: known.code } }] }
}

function readStatus(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

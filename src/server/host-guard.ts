/**
 * A server that listens on this machine alone answers only requests that name this machine. Otherwise a page of
 * another site could give its own name the address 127.0.0.1 and read the graph through the reader's browser.
 *
 * Behind a proxy (TRUST_PROXY) and on other addresses the names are not known here; there the proxy sees to it.
 */
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.js'
import { toErrorBody } from './http-errors.js'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/i
const NAMES_THIS_MACHINE = /^(([a-z0-9-]+\.)*localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

export function guardHost(app: FastifyInstance, { HOST, TRUST_PROXY }: Pick<Config, 'HOST' | 'TRUST_PROXY'>): void {
  if (!LOOPBACK.test(HOST) || TRUST_PROXY !== false) return
  app.addHook('onRequest', (request, reply, done) => {
    const { host } = request.headers
    if (host === undefined || NAMES_THIS_MACHINE.test(host)) done()
    else void reply.code(421).send(toErrorBody(421))
  })
}

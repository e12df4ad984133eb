/** `/health`: the process is alive. `/ready`: the graph answers, within three seconds; 503 while it does not. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { readAuditHead } from '../graph/queries/audit.js'
import type { Log } from './log.js'
import type { PreparedGraph } from './prepared-graph.js'

const PATIENCE_MILLISECONDS = 3000

export function serveHealth(app: FastifyInstance, graph: PreparedGraph, log: Log): void {
  app.get('/health', () => ({ status: 'alive' }))
  app.get('/ready', async (_, reply) => {
    try {
      const head = await Promise.race([readAuditHead(graph), tooLate()])
      return { status: 'ready', engine: graph.engine, dataVersion: String(head.sequence) }
    } catch (error) {
      log.warn({ err: error }, 'not ready')
      return await reply.code(503).send({ status: 'not ready', engine: graph.engine })
    }
  })
}

async function tooLate(): Promise<never> {
  await sleep(PATIENCE_MILLISECONDS, undefined, { ref: false })
  throw new Error(`The graph did not answer within ${PATIENCE_MILLISECONDS} ms.`)
}

/**
 * The graph in a Neo4j, over Bolt. It connects when first asked, fails within three seconds while the server is
 * away, and works again when the server is back.
 *
 * One bookmark manager lets every reader of this process see what its writers have written.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { GraphError } from '../graph-error.js'
import type { Graph, Transaction } from '../graph.js'
import { checkParameters } from '../value-guard.js'
import { createWriterGate, DEFAULT_WRITER_LIMITS, type WriterLimits } from '../writer-gate.js'
import { withDeadline } from './deadline.js'
import { commitAfter } from './neo4j-transaction.js'
import { isTransient, toGraphError } from './to-graph-error.js'
import { toNeo4jParameters } from './to-neo4j-parameters.js'
import { toRows } from './to-rows.js'

export interface Neo4jOptions {
  readonly url: string
  readonly user?: string | undefined
  readonly password?: string | undefined
  readonly database?: string | undefined
  readonly limits?: WriterLimits | undefined
  readonly readMilliseconds?: number | undefined
  readonly writeMilliseconds?: number | undefined
}

const SCHEMA_MILLISECONDS = 60_000
const RETRY_MILLISECONDS = 2_000

export function openNeo4jGraph(options: Neo4jOptions): Graph {
  const { limits = DEFAULT_WRITER_LIMITS, readMilliseconds = 5_000, writeMilliseconds = 10_000 } = options
  const driver = createDriver(options)
  const bookmarkManager = neo4j.bookmarkManager()
  const gate = createWriterGate(limits)
  const atWork = new Set<Promise<unknown>>()
  let closed = false

  const inSession = async <Result>(
    doing: string,
    defaultAccessMode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> => {
    if (closed) throw new GraphError('CLOSED', 'The graph was closed.')
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a class in name, options in use
    const session = driver.session({ database: options.database ?? 'neo4j', defaultAccessMode, bookmarkManager })
    const working = work(session)
    atWork.add(working)
    try {
      return await working
    } catch (error) {
      throw toGraphError(doing, error)
    } finally {
      atWork.delete(working)
      void session.close().catch(() => undefined) // the outcome is known, and a lost connection closes itself
    }
  }

  const change = async <Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> => {
    const lastStart = Date.now() + RETRY_MILLISECONDS
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inSession('The change', 'WRITE', (session) => commitAfter(session, work, writeMilliseconds))
      } catch (error) {
        if (!isTransient(error) || Date.now() > lastStart) throw error
        await sleep(Math.random() * 20 * 2 ** attempt)
      }
    }
  }

  return {
    engine: 'neo4j',
    async read(query, parameters = {}) {
      checkParameters(query, parameters)
      return await inSession(query.name, 'READ', async (session) => {
        const result = session.run(query.text, toNeo4jParameters(query, parameters), { timeout: readMilliseconds })
        return toRows(query, await withDeadline(query.name, result, readMilliseconds))
      })
    },
    async write(work) {
      return await gate.enter(() => change(work))
    },
    async define(statement) {
      await inSession(statement.name, 'WRITE', async (session) => {
        await session.run(statement.text, {}, { timeout: SCHEMA_MILLISECONDS })
      })
    },
    async close() {
      closed = true
      await Promise.allSettled(atWork)
      await driver.close()
    },
  }
}

function createDriver({ url, user, password }: Neo4jOptions): Driver {
  const authentication = password === undefined ? undefined : neo4j.auth.basic(user ?? 'neo4j', password)
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a class in name, options in use
  return neo4j.driver(url, authentication, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 2_000,
    maxTransactionRetryTime: RETRY_MILLISECONDS,
    telemetryDisabled: true,
    userAgent: 'equipotent',
  })
}

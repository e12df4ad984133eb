/**
 * The graph in a Neo4j, over Bolt. It connects when first asked, fails within three seconds while the server is
 * away, and works again when the server is back.
 *
 * Neo4j itself ends a query that runs too long; the time here, a second longer, is for the server that does not
 * answer at all. A query that has not been answered yet may take longer: a Neo4j that has just started needs seconds to
 * plan it. For the same reason a change that ran out of time is made again where some of its statements were new. One
 * bookmark manager lets every reader of this process see what its writers have written.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { createTimeout, withDeadline } from '../deadline.js'
import { GraphError, isGraphError } from '../graph-error.js'
import type { Graph, Transaction } from '../graph.js'
import { checkParameters } from '../value-guard.js'
import { createWriterGate, DEFAULT_WRITER_LIMITS, type WriterLimits } from '../writer-gate.js'
import { createNeo4jTransaction, createOutcomeUnknown } from './neo4j-transaction.js'
import { isTransient, MAX_CONNECTIONS, toGraphError } from './to-graph-error.js'
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

const GRACE_MILLISECONDS = 1_000
const FIRST_READ_FACTOR = 4
const MOST_PLANNING_ATTEMPTS = 3
const SCHEMA_MILLISECONDS = 60_000
const RETRY_MILLISECONDS = 2_000

export function openNeo4jGraph(options: Neo4jOptions): Graph {
  const { limits = DEFAULT_WRITER_LIMITS, readMilliseconds = 5_000, writeMilliseconds = 10_000 } = options
  const driver = createDriver(options)
  const bookmarkManager = neo4j.bookmarkManager()
  const gate = createWriterGate(limits)
  const atWork = new Set<Promise<unknown>>()
  const answered = new Set<string>()
  let closing: Promise<void> | null = null

  /** The session is closed when the work has ended, not when somebody has given up waiting for it. */
  const useSession = async <Result>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>): Promise<Result> => {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a class in name, options in use
    const session = driver.session({ database: options.database ?? 'neo4j', defaultAccessMode: mode, bookmarkManager })
    try {
      return await work(session)
    } finally {
      await session.close().catch(() => undefined) // the outcome is known, and a lost connection closes itself
    }
  }

  const inSession = <Result>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>): Promise<Result> => {
    if (closing !== null) throw new GraphError('CLOSED', 'The graph was closed.')
    const working = useSession(mode, work)
    atWork.add(working)
    const forget = (): void => void atWork.delete(working)
    working.then(forget, forget)
    return working
  }

  const attempt = async <Result>(
    work: (transaction: Transaction) => Promise<Result>,
    onAnswer: (name: string) => void,
  ): Promise<Result> => {
    const transaction = createNeo4jTransaction(writeMilliseconds, onAnswer)
    const change = inSession('WRITE', (session) => transaction.commitAfter(session, work))
    return await withDeadline(change, writeMilliseconds + GRACE_MILLISECONDS, () => {
      const timeout = createTimeout('The change', writeMilliseconds)
      return transaction.isCommitting() ? createOutcomeUnknown(timeout) : timeout
    })
  }

  const change = async <Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> => {
    const lastStart = Date.now() + RETRY_MILLISECONDS
    for (let attempts = 1; ; attempts += 1) {
      let planned = 0
      const onAnswer = (name: string) => {
        if (!answered.has(name)) planned += 1
        answered.add(name)
      }
      try {
        return await attempt(work, onAnswer)
      } catch (error) {
        if (planned > 0 && isGraphError(error, 'TIMEOUT') && attempts < MOST_PLANNING_ATTEMPTS) continue
        if (!isTransient(error) || Date.now() > lastStart) throw error
        await sleep(Math.random() * 20 * 2 ** attempts)
      }
    }
  }

  return {
    engine: 'neo4j',
    async read(query, parameters = {}) {
      checkParameters(query, parameters)
      const milliseconds = answered.has(query.name) ? readMilliseconds : readMilliseconds * FIRST_READ_FACTOR
      try {
        const reading = inSession('READ', async (session) => {
          return toRows(query, await session.run(query.text, toNeo4jParameters(query, parameters), { timeout: milliseconds }))
        })
        const rows = await withDeadline(reading, milliseconds + GRACE_MILLISECONDS, () => createTimeout(query.name, milliseconds))
        answered.add(query.name)
        return rows
      } catch (error) {
        throw toGraphError(query.name, error)
      }
    },
    async write(work) {
      return await gate.enter(() => change(work))
    },
    async define(statement) {
      try {
        await inSession('WRITE', (session) => session.run(statement.text, {}, { timeout: SCHEMA_MILLISECONDS }).then(() => undefined))
      } catch (error) {
        throw toGraphError(statement.name, error)
      }
    },
    async close() {
      closing ??= withDeadline(Promise.allSettled(atWork), writeMilliseconds + GRACE_MILLISECONDS, () =>
        createTimeout('Closing the graph', writeMilliseconds),
      )
        .catch(() => undefined) // what does not end is cut off
        .then(() => driver.close())
      await closing
    },
  }
}

function createDriver({ url, user, password }: Neo4jOptions): Driver {
  const authentication = password === undefined ? undefined : neo4j.auth.basic(user ?? 'neo4j', password)
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a class in name, options in use
  return neo4j.driver(url, authentication, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: MAX_CONNECTIONS,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 2_000,
    maxTransactionRetryTime: RETRY_MILLISECONDS,
    telemetryDisabled: true,
    // A graph that has no value of some property yet would be told so with every answer, at length.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- a class in name, options in use
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
    userAgent: 'equipotent',
  })
}

/**
 * One transaction on Neo4j. The driver's managed transactions repeat a commit whose answer was lost, and so can
 * write twice; this one repeats nothing, and knows whether a commit was under way when the answer did not come.
 *
 * A transaction must have ended before its session is closed: the driver would hand on a connection that is still
 * inside it, and the next reader would see what was never committed.
 */
import type { Session, Transaction as DriverTransaction } from 'neo4j-driver'
import { createTimeout, withDeadline } from '../deadline.js'
import { GraphError } from '../graph-error.js'
import type { Cypher, Parameters, Row, Transaction } from '../graph.js'
import { checkParameters } from '../value-guard.js'
import { isConnectionLost, toGraphError } from './to-graph-error.js'
import { toNeo4jParameters } from './to-neo4j-parameters.js'
import { toRows } from './to-rows.js'

export interface Neo4jTransaction {
  /** Does the work and commits; rolls back and throws when it, a statement or the commit fails. What the work throws passes through. */
  commitAfter<Result>(session: Session, work: (transaction: Transaction) => Promise<Result>): Promise<Result>
  isCommitting(): boolean
}

/** A transaction that starts no commit later than after `milliseconds`, whatever happens. `onAnswer` is told each statement's name. */
export function createNeo4jTransaction(milliseconds: number, onAnswer: (name: string) => void): Neo4jTransaction {
  const lastMoment = Date.now() + milliseconds
  let state: 'OPEN' | 'COMMITTING' | 'ENDED' = 'OPEN'

  const commit = async (driver: DriverTransaction): Promise<void> => {
    if (Date.now() >= lastMoment) throw createTimeout('The change', milliseconds)
    state = 'COMMITTING'
    try {
      await driver.commit()
    } catch (error) {
      throw isConnectionLost(error) ? createOutcomeUnknown(error) : toGraphError('The change', error)
    }
  }

  return {
    isCommitting: () => state === 'COMMITTING',
    async commitAfter(session, work) {
      const driver = await begin(session, milliseconds)
      const statements = createStatements(driver, { isOpen: () => state === 'OPEN', onAnswer })
      try {
        const { run } = statements
        const result = await withDeadline(work({ read: run, run }), lastMoment - Date.now(), () =>
          createTimeout('The change', milliseconds),
        )
        statements.throwFailure() // work that swallows a failure does not commit either
        await commit(driver)
        return result
      } catch (error) {
        state = 'ENDED'
        if (driver.isOpen()) await driver.rollback().catch(() => undefined) // a lost connection has rolled back
        throw error
      }
    },
  }
}

/** Nobody knows whether Neo4j made the change whose answer was lost. */
export function createOutcomeUnknown(cause: unknown): GraphError {
  const repeat = 'repeat the change under the same idempotency key to learn it'
  return new GraphError('OUTCOME_UNKNOWN', `The answer to a commit was lost: ${repeat}.`, { cause })
}

async function begin(session: Session, milliseconds: number): Promise<DriverTransaction> {
  try {
    return await session.beginTransaction({ timeout: milliseconds })
  } catch (error) {
    throw toGraphError('The change', error)
  }
}

interface Watch {
  readonly isOpen: () => boolean
  readonly onAnswer: (name: string) => void
}

function createStatements(driver: DriverTransaction, { isOpen, onAnswer }: Watch) {
  let failure: GraphError | null = null
  return {
    run: async (query: Cypher, parameters: Parameters = {}): Promise<readonly Row[]> => {
      if (!isOpen()) throw new GraphError('CLOSED', `${query.name} came after the end of its transaction.`)
      checkParameters(query, parameters)
      try {
        const rows = toRows(query, await driver.run(query.text, toNeo4jParameters(query, parameters)))
        onAnswer(query.name)
        return rows
      } catch (error) {
        failure ??= toGraphError(query.name, error)
        throw failure
      }
    },
    throwFailure: (): void => {
      if (failure !== null) throw failure
    },
  }
}

/**
 * One transaction on Neo4j. The driver's managed transactions repeat a commit whose answer was lost, and so can
 * write twice; this one repeats only what Neo4j certainly undid, and says OUTCOME_UNKNOWN of the rest.
 */
import type { Session, Transaction as Neo4jTransaction } from 'neo4j-driver'
import { GraphError } from '../graph-error.js'
import type { Cypher, Parameters, Row, Transaction } from '../graph.js'
import { checkParameters } from '../value-guard.js'
import { withDeadline } from './deadline.js'
import { isConnectionLost, toGraphError } from './to-graph-error.js'
import { toNeo4jParameters } from './to-neo4j-parameters.js'
import { toRows } from './to-rows.js'

/** Does the work in one transaction and commits; rolls back and throws when it, a statement or the commit fails. */
export async function commitAfter<Result>(
  session: Session,
  work: (transaction: Transaction) => Promise<Result>,
  milliseconds: number,
): Promise<Result> {
  const begun = session.beginTransaction({ timeout: milliseconds })
  const transaction = await withDeadline('The change', begun, milliseconds)
  const failures: Error[] = []
  let open = true

  const run = async (query: Cypher, parameters: Parameters = {}): Promise<readonly Row[]> => {
    if (!open) throw new GraphError('CLOSED', `${query.name} came after the end of its transaction.`)
    checkParameters(query, parameters)
    try {
      const result = transaction.run(query.text, toNeo4jParameters(query, parameters))
      return toRows(query, await withDeadline(query.name, result, milliseconds))
    } catch (error) {
      const failure = toGraphError(query.name, error)
      failures.push(failure)
      throw failure
    }
  }

  try {
    const result = await work({ read: run, run })
    const [failure] = failures
    if (failure !== undefined) throw failure // work that swallows the failure does not commit either
    open = false
    await commit(transaction, milliseconds)
    return result
  } catch (error) {
    open = false
    if (transaction.isOpen()) void transaction.rollback().catch(() => undefined) // a lost connection has rolled back already
    throw error
  }
}

async function commit(transaction: Neo4jTransaction, milliseconds: number): Promise<void> {
  try {
    await withDeadline('The commit', transaction.commit(), milliseconds)
  } catch (error) {
    if (!isConnectionLost(error) && !(error instanceof GraphError)) throw error
    const repeat = 'repeat the change under the same idempotency key to learn it'
    throw new GraphError('OUTCOME_UNKNOWN', `The connection was lost during the commit: ${repeat}.`, { cause: error })
  }
}

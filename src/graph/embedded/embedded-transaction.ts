/**
 * One transaction of the embedded engine: all of it or nothing.
 *
 * The engine would commit what came before a failed statement, so a failure here dooms the transaction as it does on
 * Neo4j, even if the work swallows it. A statement cannot be cancelled: a change that takes too long is rolled back when
 * the statement at work has ended.
 */
import { createTimeout, withDeadline } from '../deadline.js'
import { GraphError } from '../graph-error.js'
import type { Cypher, Parameters, Row, Transaction } from '../graph.js'
import { checkParameters } from '../value-guard.js'
import type { GrafeoTransaction } from './grafeo.js'
import { toGraphError } from './to-graph-error.js'
import { toRows } from './to-rows.js'

export interface EmbeddedTransaction {
  /** Does the work and commits; rolls back and throws when it, a statement or the commit fails. What the work throws passes through. */
  commitAfter<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
}

export function createEmbeddedTransaction(grafeo: GrafeoTransaction, milliseconds: number): EmbeddedTransaction {
  const running = new Set<Promise<unknown>>()
  let failure: Error | null = null
  let open = true

  const execute = async (query: Cypher, parameters: Parameters): Promise<readonly Row[]> => {
    const statement = grafeo.executeCypher(query.text, parameters)
    running.add(statement)
    try {
      return toRows(query, await statement)
    } catch (error) {
      throw toGraphError(query.name, error)
    } finally {
      running.delete(statement)
    }
  }

  const run = async (query: Cypher, parameters: Parameters = {}): Promise<readonly Row[]> => {
    if (!open) throw new GraphError('CLOSED', `${query.name} came after the end of its transaction.`)
    checkParameters(query, parameters)
    try {
      return await execute(query, parameters)
    } catch (error) {
      failure ??= error instanceof Error ? error : new Error(String(error))
      throw error
    }
  }

  return {
    async commitAfter(work) {
      try {
        const result = await withDeadline(work({ read: run, run }), milliseconds, () => createTimeout('The change', milliseconds))
        if (failure !== null) throw failure
        open = false
        await Promise.allSettled(running)
        commit(grafeo)
        return result
      } catch (error) {
        open = false
        await Promise.allSettled(running)
        rollBack(grafeo)
        throw error
      }
    },
  }
}

function commit(grafeo: GrafeoTransaction): void {
  try {
    grafeo.commit()
  } catch (error) {
    throw toGraphError('The change', error)
  }
}

/** A commit that the log refused has rolled back already, which the engine reports as an error. */
function rollBack(grafeo: GrafeoTransaction): void {
  try {
    grafeo.rollback()
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('GRAFEO-T004'))) throw error
  }
}

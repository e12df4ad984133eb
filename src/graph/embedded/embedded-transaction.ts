/**
 * One transaction of the embedded engine: all of it or nothing.
 *
 * The engine would commit what came before a failed statement, so a failure here dooms the transaction as it does on
 * Neo4j, even if the work swallows it. The time limit is looked at between statements, since none can be cancelled.
 */
import { GraphError } from '../graph-error.js'
import type { Cypher, Parameters, Row, Transaction } from '../graph.js'
import { checkParameters } from '../value-guard.js'
import type { GrafeoTransaction } from './grafeo.js'
import { isConflict, toGraphError } from './to-graph-error.js'
import { toRows } from './to-rows.js'

export interface EmbeddedTransaction {
  /** Does the work and commits; rolls back and throws when it, a statement or the commit fails. */
  commitAfter<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
}

export function createEmbeddedTransaction(grafeo: GrafeoTransaction, milliseconds: number): EmbeddedTransaction {
  const deadline = Date.now() + milliseconds
  const running = new Set<Promise<unknown>>()
  let failure: Error | null = null
  let open = true

  const execute = async (query: Cypher, parameters: Parameters): Promise<readonly Row[]> => {
    const statement = grafeo.executeCypher(query.text, parameters)
    running.add(statement)
    try {
      return toRows(query, await statement)
    } catch (error) {
      throw isConflict(error) ? error : toGraphError(query.name, error)
    } finally {
      running.delete(statement)
    }
  }

  const run = async (query: Cypher, parameters: Parameters = {}): Promise<readonly Row[]> => {
    if (!open) throw new GraphError('CLOSED', `${query.name} came after the end of its transaction.`)
    checkParameters(query, parameters)
    try {
      if (Date.now() > deadline) throw new GraphError('TIMEOUT', `The change took longer than ${milliseconds} ms.`)
      return await execute(query, parameters)
    } catch (error) {
      failure ??= error instanceof Error ? error : new Error(String(error))
      throw error
    }
  }

  return {
    async commitAfter(work) {
      try {
        const result = await work({ read: run, run })
        if (failure !== null) throw failure
        open = false
        await Promise.allSettled(running)
        grafeo.commit()
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

/** A commit that the log refused has rolled back already, which the engine reports as an error. */
function rollBack(grafeo: GrafeoTransaction): void {
  try {
    grafeo.rollback()
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('GRAFEO-T004'))) throw error
  }
}

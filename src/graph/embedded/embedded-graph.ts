/**
 * The graph inside this process. One writer at a time, in order of arrival; readers see the last commit meanwhile.
 *
 * A reader runs in a transaction that is rolled back, so that a query which writes is refused without a trace. The
 * engine cannot cancel a query: a reader that ran too long gets TIMEOUT while its query still ends by itself.
 */
import { createTimeout, withDeadline } from '../deadline.js'
import { GraphError } from '../graph-error.js'
import type { Cypher, Graph, Parameters, Row, Transaction } from '../graph.js'
import { checkParameters } from '../value-guard.js'
import { createWriterGate, DEFAULT_WRITER_LIMITS, type WriterLimits } from '../writer-gate.js'
import { createEmbeddedTransaction } from './embedded-transaction.js'
import type { GrafeoDatabase } from './grafeo.js'
import type { Keeper } from './keeper.js'
import { isConflict, toGraphError } from './to-graph-error.js'
import { toRows } from './to-rows.js'

export interface EmbeddedOptions {
  readonly limits: WriterLimits
  readonly readMilliseconds: number
  readonly writeMilliseconds: number
}

export const DEFAULT_EMBEDDED_OPTIONS: EmbeddedOptions = {
  limits: DEFAULT_WRITER_LIMITS,
  readMilliseconds: 5_000,
  writeMilliseconds: 10_000,
}

const ATTEMPTS = 5

export function createEmbeddedGraph(database: GrafeoDatabase, keeper: Keeper, options = DEFAULT_EMBEDDED_OPTIONS): Graph {
  const { writers, waiting, waitMilliseconds } = options.limits
  const gate = createWriterGate({ writers: 1, waiting: waiting + writers - 1, waitMilliseconds })
  const reading = new Set<Promise<unknown>>()
  let closing: Promise<void> | null = null

  const checkOpen = (): void => {
    if (closing !== null) throw new GraphError('CLOSED', 'The graph was closed.')
  }

  const query = async (cypher: Cypher, parameters: Parameters): Promise<readonly Row[]> => {
    const transaction = database.beginTransaction()
    try {
      const result = await transaction.executeCypher(cypher.text, parameters)
      if (Object.values(result.counters).some((changed) => changed > 0)) {
        throw new GraphError('QUERY', `${cypher.name} changes the graph; run it in write().`)
      }
      return toRows(cypher, result)
    } catch (error) {
      throw toGraphError(cypher.name, error)
    } finally {
      transaction.rollback()
    }
  }

  const change = async <Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> => {
    for (let attempt = 1; ; attempt += 1) {
      keeper.checkSound()
      const transaction = createEmbeddedTransaction(database.beginTransaction(), options.writeMilliseconds)
      try {
        const result = await transaction.commitAfter(work)
        await keeper.keep()
        return result
      } catch (error) {
        if (!isConflict(error) || attempt === ATTEMPTS) throw error
      }
    }
  }

  return {
    engine: 'embedded',
    async read(cypher, parameters = {}) {
      checkOpen()
      checkParameters(cypher, parameters)
      const rows = query(cypher, parameters)
      reading.add(rows)
      const forget = (): void => void reading.delete(rows)
      rows.then(forget, forget)
      return await withDeadline(rows, options.readMilliseconds, () => createTimeout(cypher.name, options.readMilliseconds))
    },
    async write(work) {
      checkOpen()
      return await gate.enter(() => change(work))
    },
    async define(statement) {
      checkOpen()
      await gate.enter(async () => {
        keeper.checkSound()
        try {
          await database.executeCypher(statement.text)
        } catch (error) {
          throw toGraphError(statement.name, error)
        }
        await keeper.keep()
      })
    },
    async close() {
      closing ??= gate.enter(async () => {
        await Promise.allSettled(reading)
        await keeper.close()
      })
      await closing
    },
  }
}

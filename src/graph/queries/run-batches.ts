/**
 * A query over many rows, at most 5,000 at a time: both engines are fastest there. The query returns `done`, how many
 * of its rows had an effect; the answer is their sum.
 */
import { readNumber } from '../decode-value.js'
import type { Cypher, Parameters, Transaction } from '../graph.js'

export const BATCH_SIZE = 5_000

export interface Batches {
  readonly query: Cypher
  readonly rows: readonly Parameters[]
  /** What all rows have in common. */
  readonly parameters?: Parameters
}

export async function runBatches(transaction: Transaction, { query, rows, parameters }: Batches): Promise<number> {
  let done = 0
  for (let start = 0; start < rows.length; start += BATCH_SIZE) {
    const [row] = await transaction.run(query, { ...parameters, rows: rows.slice(start, start + BATCH_SIZE) })
    if (row !== undefined) done += readNumber(row, 'done')
  }
  return done
}

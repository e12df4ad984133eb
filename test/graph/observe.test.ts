/**
 * Each query is told by its name, with its time and rows, wherever it runs.
 */
import { expect, it } from 'vitest'
import type { Cypher } from '../../src/graph/graph.js'
import { observeGraph, observeReader, type QueryEvent } from '../../src/graph/observe.js'
import { forEachEngine } from '../engines.js'

const TWO_ROWS: Cypher = { name: 'test.twoRows', text: 'UNWIND [1, 2] AS x RETURN x' }
const WRONG: Cypher = { name: 'test.wrong', text: 'RETURN nothing' }

function summarise(events: readonly QueryEvent[]): readonly unknown[] {
  return events.map(({ name, rows, milliseconds }) => [name, rows, milliseconds >= 0])
}

forEachEngine((engine) => {
  it('tells of queries and of those inside a change', async () => {
    const events: QueryEvent[] = []
    const graph = observeGraph(await engine.open(), (event) => events.push(event))
    await graph.read(TWO_ROWS)
    await graph.write(async (transaction) => {
      await transaction.run(TWO_ROWS)
      await transaction.read(TWO_ROWS)
    })
    expect(summarise(events)).toEqual([
      ['test.twoRows', 2, true],
      ['test.twoRows', 2, true],
      ['test.twoRows', 2, true],
    ])
  })

  it('tells of a query that failed, without rows', async () => {
    const events: QueryEvent[] = []
    const reader = observeReader(await engine.open(), (event) => events.push(event))
    await expect(reader.read(WRONG)).rejects.toMatchObject({ code: 'QUERY' })
    expect(summarise(events)).toEqual([['test.wrong', null, true]])
  })
})

import { describe, expect, it } from 'vitest'
import { openGraph } from '../../src/graph/open-graph.js'
import { MEASUREMENT_ORDERS } from '../../src/graph/queries/orders.js'
import { forEachEngine } from '../engines.js'
import { createMeasurementWriter, walkWhileWriting } from '../graphql/paging.js'

const ROWS = 10_000
const PAGE = 100
const BATCH = 1_000
/** Beside each of the hundred pages of a walk. */
const ADDED = 10

forEachEngine(({ name, options, open }) => {
  describe('a walk through ten thousand measurements while a thousand are added', () => {
    it.each(MEASUREMENT_ORDERS)('by %s loses none, doubles none and is of one moment', async (order) => {
      const graph = await open()
      const other = name === 'neo4j' ? await openGraph(options) : graph
      const writer = createMeasurementWriter()
      for (let loaded = 0; loaded < ROWS; loaded += BATCH) await writer.add(graph, BATCH)
      const expected = writer.inForce()
      const write = () => writer.add(other, ADDED)
      const { ids, totals } = await walkWhileWriting(graph, { list: 'measurements', orderBy: [order], first: PAGE, write })
      expect([ids.length, new Set(ids).size, totals]).toEqual([ROWS, ROWS, [ROWS]])
      expect([...ids].sort()).toEqual(expected)
      expect(writer.inForce().length).toBe(ROWS + ADDED * (ROWS / PAGE - 1))
      if (other !== graph) await other.close()
    })
  })
})

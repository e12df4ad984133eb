import { describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { createPreparedGraph } from '../../src/server/prepared-graph.js'
import { forEachEngine } from '../engines.js'
import { createMeasurementWriter } from '../graphql/paging.js'

const CHANGES = 30
const READERS = 20

/** Counts what is read of the graph itself. */
function observe(graph: Graph): { readonly observed: Graph; readonly reads: () => number } {
  let reads = 0
  const read: Graph['read'] = (query, parameters) => {
    reads += 1
    return graph.read(query, parameters)
  }
  return { observed: { ...graph, read }, reads: () => reads }
}

forEachEngine((engine) => {
  describe('requests that read the audit head at once', () => {
    it('share readings, and each sees every change that was acknowledged before it asked', async () => {
      const { observed, reads } = observe(await engine.open())
      const graph = createPreparedGraph(observed, () => Promise.resolve())
      const writer = createMeasurementWriter()
      let [acknowledged, asked, writing] = [0, 0, true]
      const write = async () => {
        for (let change = 0; change < CHANGES; change += 1) {
          await writer.add(graph, 1)
          acknowledged = (await readAuditHead(observed)).sequence
        }
        writing = false
      }
      const lags: number[] = []
      const follow = async () => {
        while (writing) {
          const known = acknowledged
          asked += 1
          lags.push((await readAuditHead(graph)).sequence - known)
          await new Promise(setImmediate)
        }
      }
      await Promise.all([write(), ...Array.from({ length: READERS }, follow)])
      expect(Math.min(...lags)).toBeGreaterThanOrEqual(0)
      expect(acknowledged).toBeGreaterThanOrEqual(CHANGES)
      expect(reads() - CHANGES).toBeLessThan(asked / 2)
    })
  })
})

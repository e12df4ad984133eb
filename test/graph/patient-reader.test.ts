import { describe, expect, it } from 'vitest'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import { GraphError } from '../../src/graph/graph-error.js'
import type { GraphReader } from '../../src/graph/graph.js'
import { hashGraph } from '../../src/graph/graph-hash.js'
import { createPatientReader } from '../../src/graph/patient-reader.js'
import { loadSeed } from '../../src/importers/load-seed.js'
import { forEachEngine } from '../engines.js'

const QUERY = { name: 'test.one', text: 'RETURN 1 AS one' }

/** A reader whose every query ran out of time, or failed with `code`, that many times before it is answered. */
function stall(reader: GraphReader, times: number, code: 'TIMEOUT' | 'DB_UNAVAILABLE' = 'TIMEOUT'): GraphReader {
  const failures = new Map<string, number>()
  return {
    async read(query, parameters) {
      const key = JSON.stringify([query.name, parameters])
      const failed = failures.get(key) ?? 0
      failures.set(key, failed + 1)
      if (failed < times) throw new GraphError(code, `${query.name} failed.`)
      return await reader.read(query, parameters)
    },
  }
}

describe('a job of many queries', () => {
  forEachEngine(({ open }) => {
    it('gets over a database that stands still, with the result it would have had', async () => {
      const graph = await open()
      await loadSeed(graph, { at: '2026-01-01T00:00:00.000Z' })
      expect(await hashGraph(stall(graph, 2))).toEqual(await hashGraph(graph))
      expect(await verifyAudit(stall(graph, 2))).toEqual(await verifyAudit(graph))
    })

    it('ends where a query runs out of time three times', async () => {
      await expect(createPatientReader(stall(await open(), 3)).read(QUERY)).rejects.toMatchObject({ code: 'TIMEOUT' })
    })

    it('repeats nothing that failed otherwise', async () => {
      const reader = createPatientReader(stall(await open(), 1, 'DB_UNAVAILABLE'))
      await expect(reader.read(QUERY)).rejects.toMatchObject({ code: 'DB_UNAVAILABLE' })
    })
  })
})

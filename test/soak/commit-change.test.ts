import { describe, expect, it } from 'vitest'
import type { ChangeRequest } from '../../src/curation/change.js'
import { commitChange } from '../../src/curation/commit-change.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import type { Graph } from '../../src/graph/graph.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { countNodes } from '../../src/graph/queries/record.js'
import { compound, measuredCompound, requestPlan, resultOf } from '../curation/changes.js'
import { forEachEngine } from '../engines.js'

const ROUNDS = 40
const AT_ONCE = 50

function measure(key: string): ChangeRequest {
  const entersForce = [{ label: 'Measurement', id: `measurement:${key}` }] as const
  return requestPlan(key, { ...measuredCompound(key, 1), entersForce, resultIds: [key] })
}

forEachEngine(({ name, options, open }) => {
  /** Two connections to one Neo4j, as two processes have them; the embedded engine has one process. */
  async function openTwice(): Promise<readonly [Graph, Graph]> {
    const graph = await open()
    return [graph, name === 'neo4j' ? await openGraph(options) : graph]
  }

  describe(`${ROUNDS} rounds of ${AT_ONCE} at once`, () => {
    it('of one key a round have one effect a round, and equal answers', async () => {
      const graphs = await openTwice()
      for (let round = 1; round <= ROUNDS; round += 1) {
        const requests = Array.from({ length: AT_ONCE }, (_, index) => commitChange(graphs[index % 2 === 0 ? 0 : 1], measure(`${round}`)))
        const answers = new Set((await Promise.all(requests)).map((outcome) => JSON.stringify(resultOf(outcome))))
        expect(answers.size).toBe(1)
      }
      expect(await countNodes(graphs[0], 'Measurement')).toBe(ROUNDS)
      expect(await verifyAudit(graphs[0])).toMatchObject({ ok: true, events: ROUNDS })
      if (graphs[0] !== graphs[1]) await graphs[1].close()
    })

    it('of different keys are all counted, in one chain', async () => {
      const graphs = await openTwice()
      for (let round = 1; round <= ROUNDS; round += 1) {
        await Promise.all(
          Array.from({ length: AT_ONCE }, (_, index) => commitChange(graphs[index % 2 === 0 ? 0 : 1], measure(`${round}-${index}`))),
        )
      }
      expect(await verifyAudit(graphs[0])).toMatchObject({ ok: true, events: ROUNDS * AT_ONCE })
      if (graphs[0] !== graphs[1]) await graphs[1].close()
    })
  })

  it('an import of 20,000 records is one change, and verifies', async () => {
    const graph = await open()
    const nodes = Array.from({ length: 20_000 }, (_, index) => compound(`c${index}`))
    await commitChange(graph, requestPlan('import', { nodes }))
    expect(await countNodes(graph, 'Compound')).toBe(20_000)
    expect(await verifyAudit(graph)).toMatchObject({ ok: true, events: 1 })
  })
})

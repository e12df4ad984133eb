/** However many ask at once, and whatever becomes of their answers, a change is made once. */
import { describe, expect, it } from 'vitest'
import type { ActionOutcome } from '../../src/curation/action-outcome.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import { isGraphError } from '../../src/graph/graph-error.js'
import type { Graph } from '../../src/graph/graph.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { countReviewQueue, findReviewQueue } from '../../src/graph/queries/proposal.js'
import { forEachEngine, onNeo4j } from '../engines.js'
import { ADA, correct, expectDone, freshKey, GRACE, NAVTEMADLIN, openSeeded, propose, review, statusOf } from './curators.js'
import { expectOneEffect } from './expect-one-effect.js'

const AT_ONCE = 50
const RIVALS = 100
const CUTS = 20

/** A change that waited too long for its turn was not made; whoever asked for it asks again. */
async function patiently(ask: () => Promise<ActionOutcome>): Promise<ActionOutcome> {
  return ask().catch((error: unknown) => {
    if (isGraphError(error, 'TIMEOUT')) return patiently(ask)
    throw error
  })
}

forEachEngine((engine) => {
  /** Two connections to one Neo4j, as two processes have them; the embedded engine has one process. */
  async function openTwice(): Promise<readonly [Graph, Graph]> {
    const graph = await openSeeded(engine)
    return [graph, engine.name === 'neo4j' ? await openGraph(engine.options) : graph]
  }

  describe(`${AT_ONCE} submits of one key at once`, () => {
    it('have one effect and equal answers', async () => {
      const graphs = await openTwice()
      const { sequence } = await readAuditHead(graphs[0])
      const value = { idempotencyKey: freshKey() }
      const outcomes = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, index) => propose(graphs[index % 2 === 0 ? 0 : 1], ADA, value)),
      )
      expect(new Set(outcomes.map((outcome) => JSON.stringify(expectDone(outcome)))).size).toBe(1)
      expect((await readAuditHead(graphs[0])).sequence).toBe(sequence + 1)
      expect(await countReviewQueue(graphs[0])).toBe(1)
      if (graphs[0] !== graphs[1]) await graphs[1].close()
    })
  })

  describe(`${RIVALS} corrections of one value`, () => {
    it('wait side by side; of all acceptances at once one wins, the others are told the current value, and the rest are stale', async () => {
      const graphs = await openTwice()
      const proposals: string[] = []
      for (let rival = 1; rival <= RIVALS; rival += 1) {
        proposals.push(expectDone(await correct(graphs[0], ADA, { reportedText: `${rival}` })).subjectId)
      }
      expect(await countReviewQueue(graphs[0])).toBe(RIVALS)
      const { sequence } = await readAuditHead(graphs[0])
      const outcomes = await Promise.all(
        proposals.map((proposal, index) =>
          patiently(() => review(graphs[index % 2 === 0 ? 0 : 1], GRACE, { proposal, decision: 'ACCEPT' })),
        ),
      )
      const won = outcomes.filter(({ kind }) => kind === 'DONE')
      expect(won).toHaveLength(1)
      const [winner] = won.map(expectDone)
      const told = outcomes.flatMap((outcome) => (outcome.kind === 'REFUSED' ? outcome.userErrors : []))
      expect(told).toHaveLength(RIVALS - 1)
      for (const error of told) {
        expect(error).toMatchObject({ kind: 'ConflictError', code: 'STALE_PROPOSAL', currentId: winner?.subjectId })
      }
      expect((await readAuditHead(graphs[0])).sequence).toBe(sequence + 1)
      const queue = await findReviewQueue(graphs[0], { after: null, first: RIVALS })
      expect(queue.map(({ stale }) => stale)).toEqual(Array(RIVALS - 1).fill(true))
      expect([await statusOf(graphs[0], NAVTEMADLIN), await statusOf(graphs[0], winner?.subjectId ?? '')]).toEqual([
        'SUPERSEDED',
        'ACCEPTED',
      ])
      expect(await verifyAudit(graphs[0])).toMatchObject({ ok: true, problems: [] })
      if (graphs[0] !== graphs[1]) await graphs[1].close()
    })
  })
})

onNeo4j((engine) => {
  it(`a connection lost between the commit and its answer, ${CUTS} times, leaves exactly one effect each`, async () => {
    await expectOneEffect(engine, CUTS)
  })

  it(`a connection lost before the commit, ${CUTS} times, leaves exactly one effect each`, async () => {
    await expectOneEffect(engine, CUTS, 'COMMIT')
  })
})

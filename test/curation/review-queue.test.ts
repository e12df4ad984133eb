import { describe, expect, it } from 'vitest'
import { findProposalConsequences } from '../../src/curation/find-consequences.js'
import { findObstacles } from '../../src/curation/find-obstacles.js'
import type { Viewer } from '../../src/domain/permission.js'
import type { Graph } from '../../src/graph/graph.js'
import { observeReader } from '../../src/graph/observe.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { countReviewQueue, findReviewQueue } from '../../src/graph/queries/proposal.js'
import { forEachEngine } from '../engines.js'
import { ADA, affiliate, BEN, correct, expectDone, GRACE, KIM, NOW, openSeeded, propose, READER } from './curators.js'

async function obstaclesOf(graph: Graph, viewer: Viewer | null): Promise<readonly (readonly string[])[]> {
  const proposals = await findReviewQueue(graph, { after: null, first: 10 })
  const obstacles = await findObstacles(graph, { viewer, proposals, at: NOW })
  return proposals.map(({ id }) => (obstacles.get(id) ?? []).map(({ code }) => code))
}

forEachEngine((engine) => {
  describe('the review queue', () => {
    it('tells each viewer what they may decide, and why not', async () => {
      const graph = await openSeeded(engine)
      await affiliate(graph, KIM, 'company:kymera')
      expectDone(await propose(graph, ADA))
      expect(await obstaclesOf(graph, GRACE)).toEqual([[]])
      expect(await obstaclesOf(graph, KIM)).toEqual([['CONFLICT_OF_INTEREST']])
      expect(await obstaclesOf(graph, ADA)).toEqual([['FORBIDDEN', 'OWN_PROPOSAL']])
      expect(await obstaclesOf(graph, READER)).toEqual([['FORBIDDEN']])
      expect(await obstaclesOf(graph, null)).toEqual([['UNAUTHENTICATED']])
    })

    it('is paged by waiting time, and a page costs as many queries as one proposal does', async () => {
      const graph = await openSeeded(engine)
      for (let index = 0; index < 5; index += 1)
        expectDone(await correct(graph, index % 2 === 0 ? ADA : BEN, { reportedText: String(20 + index) }))
      expect(await countReviewQueue(graph)).toBe(5)
      const first = await findReviewQueue(graph, { after: null, first: 3 })
      const second = await findReviewQueue(graph, { after: first.at(-1) ?? null, first: 3 })
      expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(5)

      const { sequence } = await readAuditHead(graph)
      const counts: number[] = []
      for (const page of [first.slice(0, 1), first]) {
        const names: string[] = []
        const reader = observeReader(graph, ({ name }) => names.push(name))
        await findObstacles(reader, { viewer: GRACE, proposals: page, at: NOW })
        const consequences = await findProposalConsequences(reader, page, sequence)
        expect([...consequences.values()].every(({ changes }) => changes.length > 5)).toBe(true)
        counts.push(names.length)
      }
      expect(counts[1]).toBe(counts[0])
    })
  })
})

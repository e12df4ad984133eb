import { describe, expect, it } from 'vitest'
import { submitDraft } from '../../src/curation/submit-draft.js'
import { withdrawProposal } from '../../src/curation/withdraw-proposal.js'
import type { Viewer } from '../../src/domain/permission.js'
import type { Graph } from '../../src/graph/graph.js'
import { findReviewQueue } from '../../src/graph/queries/proposal.js'
import { forEachEngine } from '../engines.js'
import {
  ADA,
  BEN,
  codesOf,
  denialOf,
  errorsOf,
  expectDone,
  freshKey,
  GRACE,
  NOW,
  openSeeded,
  propose,
  READER,
  review,
  statusOf,
} from './curators.js'

const LATER = '2026-03-02T09:00:00.000Z'

function submit(graph: Graph, viewer: Viewer, id: string) {
  return submitDraft({ graph, viewer, input: { idempotencyKey: freshKey(), id }, at: LATER })
}

function withdraw(graph: Graph, viewer: Viewer, proposal: string) {
  return withdrawProposal({ graph, viewer, input: { idempotencyKey: freshKey(), proposal }, at: NOW })
}

forEachEngine((engine) => {
  describe('a draft', () => {
    it('is submitted by its contributor, and waits from then on', async () => {
      const graph = await openSeeded(engine)
      const { subjectId, proposalId } = expectDone(await propose(graph, ADA, { draft: true }))
      expectDone(await submit(graph, ADA, subjectId))
      expect(await statusOf(graph, subjectId)).toBe('PROPOSED')
      expect(await findReviewQueue(graph, { after: null, first: 10 })).toMatchObject([{ id: proposalId, at: LATER }])
    })

    it('is not there for anybody else', async () => {
      const graph = await openSeeded(engine)
      const { subjectId, proposalId } = expectDone(await propose(graph, ADA, { draft: true }))
      expect(codesOf(await submit(graph, BEN, subjectId))).toEqual(['NOT_FOUND id'])
      expect(codesOf(await withdraw(graph, GRACE, proposalId ?? ''))).toEqual(['NOT_FOUND proposal'])
      expect(denialOf(await submit(graph, READER, subjectId))).toBe('FORBIDDEN')
    })

    it('is submitted once', async () => {
      const graph = await openSeeded(engine)
      const { subjectId, proposalId } = expectDone(await propose(graph, ADA, { draft: true }))
      expectDone(await submit(graph, ADA, proposalId ?? ''))
      expect(errorsOf(await submit(graph, ADA, subjectId))).toMatchObject([
        { kind: 'ConflictError', code: 'NOT_A_DRAFT', currentId: subjectId },
      ])
    })

    it('is a duplicate where somebody proposed the same value meanwhile', async () => {
      const graph = await openSeeded(engine)
      const draft = expectDone(await propose(graph, ADA, { draft: true }))
      const { subjectId } = expectDone(await propose(graph, BEN))
      expect(errorsOf(await submit(graph, ADA, draft.subjectId))).toMatchObject([{ kind: 'DuplicateError', existingId: subjectId }])
    })
  })

  describe('a withdrawal', () => {
    it('is by whoever proposed it, and by nobody else', async () => {
      const graph = await openSeeded(engine)
      const { subjectId, proposalId } = expectDone(await propose(graph, ADA))
      expect(codesOf(await withdraw(graph, GRACE, proposalId ?? ''))).toEqual(['NOT_OWN_PROPOSAL proposal'])
      expectDone(await withdraw(graph, ADA, subjectId))
      expect(await statusOf(graph, subjectId)).toBe('WITHDRAWN')
      expect(await findReviewQueue(graph, { after: null, first: 10 })).toEqual([])
    })

    it('comes before the decision, not after it', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await propose(graph, ADA))
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
      expect(errorsOf(await withdraw(graph, ADA, subjectId))).toMatchObject([{ kind: 'ConflictError', code: 'NOT_WAITING' }])
    })

    it('may be of a draft', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await propose(graph, ADA, { draft: true }))
      expectDone(await withdraw(graph, ADA, subjectId))
      expect(codesOf(await submit(graph, ADA, subjectId))).toEqual(['NOT_A_DRAFT id'])
    })
  })
})

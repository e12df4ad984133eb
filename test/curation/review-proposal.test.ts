import { describe, expect, it } from 'vitest'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import { findAuditEvents, readAuditHead } from '../../src/graph/queries/audit.js'
import { findProposalsByIds, findReviewQueue } from '../../src/graph/queries/proposal.js'
import { forEachEngine } from '../engines.js'
import {
  ADA,
  affiliate,
  BEN,
  codesOf,
  correct,
  denialOf,
  errorsOf,
  expectDone,
  GRACE,
  KIM,
  NAVTEMADLIN,
  openSeeded,
  propose,
  READER,
  review,
  statusOf,
  unchanged,
} from './curators.js'

const CROWD = 100

forEachEngine((engine) => {
  describe('a review', () => {
    it('puts a proposed value in force', async () => {
      const graph = await openSeeded(engine)
      const { subjectId, proposalId } = expectDone(await propose(graph, ADA))
      const { operation } = expectDone(await review(graph, GRACE, { proposal: proposalId ?? '', decision: 'ACCEPT' }))
      expect(operation).toMatchObject({ state: 'DONE', resultIds: [subjectId, proposalId] })
      expect(await statusOf(graph, subjectId)).toBe('ACCEPTED')
      expect(await findReviewQueue(graph, { after: null, first: 10 })).toEqual([])
    })

    it('is for editors: a curator is forbidden, a reader too, and nobody without a token', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await propose(graph, ADA))
      const decide = { proposal: subjectId, decision: 'ACCEPT' } as const
      const denials = await unchanged(graph, async () => [
        denialOf(await review(graph, BEN, decide)),
        denialOf(await review(graph, READER, decide)),
        denialOf(await review(graph, null, decide)),
      ])
      expect(denials).toEqual(['FORBIDDEN', 'FORBIDDEN', 'UNAUTHENTICATED'])
    })

    it('is never of one’s own proposal', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await propose(graph, GRACE))
      expect(codesOf(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))).toEqual(['OWN_PROPOSAL proposal'])
    })

    it('is not by who works for the originator, and says for whom', async () => {
      const graph = await openSeeded(engine)
      await affiliate(graph, KIM, 'company:amgen')
      const { subjectId } = expectDone(await propose(graph, ADA))
      const [error] = errorsOf(await review(graph, KIM, { proposal: subjectId, decision: 'ACCEPT' }))
      expect(error).toMatchObject({ kind: 'InvalidInput', code: 'CONFLICT_OF_INTEREST' })
      expect(error?.message).toContain('An affiliation with Amgen, which develops Navtemadlin.')
    })

    it('is not by who works for a rival in that comparison', async () => {
      const graph = await openSeeded(engine)
      await affiliate(graph, KIM, 'company:kymera')
      const { subjectId } = expectDone(await propose(graph, ADA))
      const [error] = errorsOf(await review(graph, KIM, { proposal: subjectId, decision: 'ACCEPT' }))
      expect(error?.message).toContain('which develops KT-253, a rival in the same comparison')
    })

    it('is open to who worked for one of them long ago', async () => {
      const graph = await openSeeded(engine)
      await affiliate(graph, KIM, 'company:amgen', { from: '2019', to: '2023-06' })
      const { subjectId } = expectDone(await propose(graph, ADA))
      expectDone(await review(graph, KIM, { proposal: subjectId, decision: 'ACCEPT' }))
      expect(await statusOf(graph, subjectId)).toBe('ACCEPTED')
    })

    it('needs a reason to reject', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await propose(graph, ADA))
      expect(codesOf(await review(graph, GRACE, { proposal: subjectId, decision: 'REJECT', reason: ' ' }))).toEqual([
        'REASON_REQUIRED reason',
      ])
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'REJECT', reason: 'The page prints 301.' }))
      expect(await statusOf(graph, subjectId)).toBe('REJECTED')
      const [event] = await findAuditEvents(graph, { after: (await readAuditHead(graph)).sequence - 1, first: 1 })
      expect(event).toMatchObject({ action: 'reviewProposal', reason: 'The page prints 301.', contributor: GRACE })
    })

    it('decides once', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await propose(graph, ADA))
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
      const [error] = errorsOf(await review(graph, GRACE, { proposal: subjectId, decision: 'REJECT', reason: 'No.' }))
      expect(error).toMatchObject({ kind: 'ConflictError', code: 'NOT_WAITING', currentId: subjectId })
    })

    it('finds no proposal that is not there, and no draft of somebody else', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await propose(graph, ADA, { draft: true }))
      expect(codesOf(await review(graph, GRACE, { proposal: 'proposal:none', decision: 'ACCEPT' }))).toEqual(['NOT_FOUND proposal'])
      expect(codesOf(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))).toEqual(['NOT_FOUND proposal'])
    })

    it('can be rehearsed: the same answer, and nothing stored', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await propose(graph, ADA))
      const decide = { proposal: subjectId, decision: 'ACCEPT', validateOnly: true } as const
      const outcome = await unchanged(graph, () => review(graph, GRACE, decide))
      expect(outcome).toMatchObject({ kind: 'VALID', subject: { id: subjectId, status: 'ACCEPTED' }, proposal: { state: 'ACCEPTED' } })
    })
  })

  describe('of corrections that wait side by side', () => {
    it('one hundred may wait, of one hundred acceptances one wins, and the rest are stale', { timeout: 300_000 }, async () => {
      const graph = await openSeeded(engine)
      const proposals: string[] = []
      for (let index = 0; index < CROWD; index += 1) {
        proposals.push(expectDone(await correct(graph, ADA, { reportedText: String(index + 1) })).proposalId ?? '')
      }
      const { sequence: before } = await readAuditHead(graph)
      const outcomes = await Promise.all(proposals.map((proposal) => review(graph, GRACE, { proposal, decision: 'ACCEPT' })))

      const won = outcomes.filter((outcome) => outcome.kind === 'DONE')
      const current = won[0]?.subjectId
      expect(won).toHaveLength(1)
      const lost = outcomes.filter((outcome) => outcome.kind === 'REFUSED').flatMap(({ userErrors }) => userErrors)
      expect(new Set(lost.map((error) => JSON.stringify([error.kind, error.code, 'currentId' in error ? error.currentId : null])))).toEqual(
        new Set([JSON.stringify(['ConflictError', 'STALE_PROPOSAL', current])]),
      )
      expect(lost).toHaveLength(CROWD - 1)
      const found = await findProposalsByIds(graph, proposals)
      expect(found.filter(({ stale }) => stale)).toHaveLength(CROWD - 1)
      expect(found.filter(({ state }) => state === 'PROPOSED')).toHaveLength(CROWD - 1)
      expect((await readAuditHead(graph)).sequence).toBe(before + 1)
      expect(await statusOf(graph, NAVTEMADLIN)).toBe('SUPERSEDED')
      expect(await verifyAudit(graph)).toMatchObject({ ok: true })
    })
  })
})

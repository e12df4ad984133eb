import { describe, expect, it } from 'vitest'
import { proposeMeasurement } from '../../src/curation/propose-measurement.js'
import { findOperation } from '../../src/graph/queries/operation.js'
import { observeGraph } from '../../src/graph/observe.js'
import { findMeasurementsByIds } from '../../src/graph/queries/measurement.js'
import { findDrafts, findProposalsByIds, findReviewQueue } from '../../src/graph/queries/proposal.js'
import { countAuditEvents } from '../../src/graph/queries/audit.js'
import { forEachEngine } from '../engines.js'
import { A_PLACE, expectRefusals } from './bad-input.js'
import {
  ADA,
  aValue,
  BEN,
  codesOf,
  denialOf,
  errorsOf,
  expectDone,
  GRACE,
  NOW,
  openSeeded,
  propose,
  READER,
  review,
  statusOf,
  unchanged,
} from './curators.js'
import { REFUSED_EVIDENCE } from './refused-evidence.js'

const CROWD = 50

forEachEngine((engine) => {
  describe('a proposed measurement', () => {
    it('waits for review and counts in no answer', async () => {
      const graph = await openSeeded(engine)
      const { subjectId, proposalId, operation } = expectDone(await propose(graph, ADA, { comment: 'Second run.', locator: A_PLACE }))
      const [measurement] = await findMeasurementsByIds(graph, { ids: [subjectId], at: operation.sequence })
      expect(measurement).toMatchObject({
        status: 'PROPOSED',
        fromSequence: null,
        reportedText: '310',
        standardValue: 310,
        compound: { id: 'compound:navtemadlin' },
        locator: { documentId: A_PLACE.document, lineStart: 41, lineEnd: 41 },
      })
      const queue = await findReviewQueue(graph, { after: null, first: 10 })
      expect(queue).toEqual([
        {
          id: proposalId,
          kind: 'proposeMeasurement',
          state: 'PROPOSED',
          subject: { label: 'Measurement', id: subjectId },
          by: ADA,
          at: NOW,
          reason: null,
          baseId: null,
          askedStatus: null,
          stale: false,
          standingId: null,
        },
      ])
    })

    it('is for curators: a reader is forbidden, and nobody is unauthenticated', async () => {
      const graph = await openSeeded(engine)
      const denials = await unchanged(graph, async () => [denialOf(await propose(graph, READER)), denialOf(await propose(graph, null))])
      expect(denials).toEqual(['FORBIDDEN', 'UNAUTHENTICATED'])
    })

    it('may begin as a draft, which only its contributor finds', async () => {
      const graph = await openSeeded(engine)
      const { subjectId, proposalId } = expectDone(await propose(graph, ADA, { draft: true }))
      expect(await statusOf(graph, subjectId)).toBe('DRAFT')
      expect(await findReviewQueue(graph, { after: null, first: 10 })).toEqual([])
      expect((await findDrafts(graph, ADA.id)).map(({ id }) => id)).toEqual([proposalId])
      expect(await findDrafts(graph, BEN.id)).toEqual([])
    })

    it('is one effect and fifty equal answers for fifty requests of one key', { timeout: 300_000 }, async () => {
      const graph = await openSeeded(engine)
      const events = await countAuditEvents(graph)
      const input = aValue({ idempotencyKey: 'once' })
      const outcomes = await Promise.all(Array.from({ length: CROWD }, () => proposeMeasurement({ graph, viewer: ADA, input, at: NOW })))
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
      expect(expectDone(outcomes[0] ?? (await propose(graph, ADA))).kind).toBe('DONE')
      expect(await countAuditEvents(graph)).toBe(events + 1)
      expect(await findOperation(graph, `${ADA.id} once`)).toMatchObject({ action: 'proposeMeasurement' })
    })

    it('is refused under a key that was used for another request', async () => {
      const graph = await openSeeded(engine)
      expectDone(await propose(graph, ADA, { idempotencyKey: 'once' }))
      expect(codesOf(await propose(graph, ADA, { idempotencyKey: 'once', reportedText: '311' }))).toEqual([
        'IDEMPOTENCY_MISMATCH idempotencyKey',
      ])
      expectDone(await propose(graph, BEN, { idempotencyKey: 'once', reportedText: '311' }))
    })

    it('has one answer whether absent fields are left out or null', async () => {
      const graph = await openSeeded(engine)
      const first = await propose(graph, ADA, { idempotencyKey: 'once' })
      expect(await propose(graph, ADA, { idempotencyKey: 'once', n: null, comment: null, locator: null })).toEqual(first)
    })

    it('is a duplicate under another key, and another value with a reason', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await propose(graph, ADA))
      const [error] = errorsOf(await unchanged(graph, () => propose(graph, BEN)))
      expect(error).toMatchObject({ kind: 'DuplicateError', code: 'DUPLICATE_EVIDENCE', existingId: subjectId })
      expectDone(await propose(graph, BEN, { duplicateReason: 'The table lists two runs.' }))
      expectDone(await propose(graph, BEN, { locator: A_PLACE }))
    })

    it('is one of two equal ones that come at the same time under different keys', async () => {
      const graph = await openSeeded(engine)
      const outcomes = await Promise.all([propose(graph, ADA), propose(graph, BEN), propose(graph, GRACE)])
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['DONE', 'REFUSED', 'REFUSED'])
    })

    it('may be proposed again after it was rejected', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await propose(graph, ADA))
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'REJECT', reason: 'Not on the page.' }))
      expectDone(await propose(graph, ADA))
    })

    it('can be rehearsed: the same measurement, and nothing stored', async () => {
      const graph = await openSeeded(engine)
      const outcome = await unchanged(graph, () => propose(graph, ADA, { idempotencyKey: 'once', validateOnly: true }))
      const done = expectDone(await propose(graph, ADA, { idempotencyKey: 'once' }))
      const [measurement] = await findMeasurementsByIds(graph, { ids: [done.subjectId], at: done.operation.sequence })
      const [proposal] = await findProposalsByIds(graph, [done.proposalId ?? ''])
      expect(outcome).toEqual({
        kind: 'VALID',
        name: 'proposeMeasurement',
        subjectId: done.subjectId,
        proposalId: done.proposalId,
        subject: measurement,
        proposal,
      })
    })

    it('takes a constant number of queries', async () => {
      const graph = await openSeeded(engine)
      const names: string[] = []
      expectDone(await propose(graph, ADA, { reportedText: '309' }))
      expectDone(
        await propose(
          observeGraph(graph, ({ name }) => names.push(name)),
          ADA,
          { locator: A_PLACE },
        ),
      )
      const few = names.splice(0).length
      for (let index = 0; index < 20; index += 1) expectDone(await propose(graph, ADA, { reportedText: String(400 + index) }))
      expectDone(
        await propose(
          observeGraph(graph, ({ name }) => names.push(name)),
          ADA,
          { reportedText: '500', locator: A_PLACE },
        ),
      )
      expect(names.length).toBe(few)
    })

    it('is refused with what to do for bad input of every kind', async () => {
      const graph = await openSeeded(engine)
      await expectRefusals(graph, REFUSED_EVIDENCE.proposeMeasurement)
    })
  })
})

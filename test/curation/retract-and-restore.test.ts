import { describe, expect, it } from 'vitest'
import { findOutcomeConsequences } from '../../src/curation/find-consequences.js'
import { restoreMeasurement } from '../../src/curation/restore-measurement.js'
import { retractMeasurement } from '../../src/curation/retract-measurement.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import type { Viewer } from '../../src/domain/permission.js'
import type { Graph } from '../../src/graph/graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { findMeasurementsByIds, findMeasurementsSharingAssays } from '../../src/graph/queries/measurement.js'
import { findProposalsByIds } from '../../src/graph/queries/proposal.js'
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
  freshKey,
  GRACE,
  KIM,
  NAVTEMADLIN,
  NOW,
  openSeeded,
  propose,
  review,
  statusOf,
  unchanged,
} from './curators.js'

function retract(graph: Graph, viewer: Viewer | null, changes: { measurement?: string; reason?: string; validateOnly?: boolean } = {}) {
  const input = { idempotencyKey: freshKey(), measurement: NAVTEMADLIN, reason: 'The page took the value back.', ...changes }
  return retractMeasurement({ graph, viewer, input, at: NOW })
}

function restore(graph: Graph, viewer: Viewer | null, changes: { measurement?: string; reason?: string } = {}) {
  const input = { idempotencyKey: freshKey(), measurement: NAVTEMADLIN, reason: 'The page is back.', ...changes }
  return restoreMeasurement({ graph, viewer, input, at: NOW })
}

async function valuesOfKt253(graph: Graph, at: number): Promise<readonly string[]> {
  const found = await findMeasurementsSharingAssays(graph, { compoundId: 'compound:kt-253', at })
  return found.filter(({ endpoint, status }) => endpoint === 'IC50' && status === 'ACCEPTED').map(({ id }) => id)
}

forEachEngine((engine) => {
  describe('a retraction', () => {
    it('takes a value out of force, for now and not for earlier', async () => {
      const graph = await openSeeded(engine)
      const { operation } = expectDone(await retract(graph, GRACE))
      expect(await statusOf(graph, NAVTEMADLIN)).toBe('RETRACTED')
      expect(await valuesOfKt253(graph, operation.sequence)).not.toContain(NAVTEMADLIN)
      expect(await valuesOfKt253(graph, operation.sequence - 1)).toContain(NAVTEMADLIN)
      expect(await verifyAudit(graph)).toMatchObject({ ok: true })
    })

    it('is for editors, with a reason, once', async () => {
      const graph = await openSeeded(engine)
      expect(denialOf(await retract(graph, ADA))).toBe('FORBIDDEN')
      expect(denialOf(await retract(graph, null))).toBe('UNAUTHENTICATED')
      expect(codesOf(await retract(graph, GRACE, { reason: '' }))).toEqual(['REASON_REQUIRED reason'])
      expect(codesOf(await retract(graph, GRACE, { measurement: 'measurement:none' }))).toEqual(['NOT_FOUND measurement'])
      expectDone(await retract(graph, GRACE))
      expect(errorsOf(await retract(graph, GRACE))).toMatchObject([{ kind: 'ConflictError', code: 'NOT_IN_FORCE', currentId: NAVTEMADLIN }])
    })

    it('is not by who has an interest in it', async () => {
      const graph = await openSeeded(engine)
      await affiliate(graph, KIM, 'company:kymera')
      expect(codesOf(await retract(graph, KIM))).toEqual(['CONFLICT_OF_INTEREST measurement'])
    })

    it('tells what it changed, and what it would', async () => {
      const graph = await openSeeded(engine)
      const { sequence: head } = await readAuditHead(graph)
      const rehearsal = await unchanged(graph, () => retract(graph, GRACE, { validateOnly: true }))
      const expected = await findOutcomeConsequences(graph, rehearsal, head)
      expect(expected?.changes).toContainEqual({
        kind: 'TIER',
        about: ['compound:navtemadlin'],
        before: '3',
        after: null,
        message: 'Navtemadlin moves from tier 3 to no tier, IC50 in RS4;11.',
      })
      const done = await retract(graph, GRACE)
      expect(await findOutcomeConsequences(graph, done, head + 1)).toEqual(expected)
    })

    it('of a correction does not revive what it superseded', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await correct(graph, ADA))
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
      const { operation } = expectDone(await retract(graph, GRACE, { measurement: subjectId }))
      expect(await statusOf(graph, NAVTEMADLIN)).toBe('SUPERSEDED')
      expect(await valuesOfKt253(graph, operation.sequence)).toHaveLength(5)
    })

    it('makes a correction that waits stale', async () => {
      const graph = await openSeeded(engine)
      const { proposalId } = expectDone(await correct(graph, ADA))
      expectDone(await retract(graph, GRACE))
      expect(await findProposalsByIds(graph, [proposalId ?? ''])).toMatchObject([{ state: 'PROPOSED', stale: true, standingId: null }])
      const [error] = errorsOf(await review(graph, GRACE, { proposal: proposalId ?? '', decision: 'ACCEPT' }))
      expect(error).toMatchObject({ kind: 'ConflictError', code: 'STALE_PROPOSAL', currentId: NAVTEMADLIN })
    })
  })

  describe('a restoration', () => {
    it('is a new measurement that says the same and is reviewed like any other', async () => {
      const graph = await openSeeded(engine)
      expectDone(await retract(graph, GRACE))
      const { subjectId } = expectDone(await restore(graph, ADA))
      expect(await statusOf(graph, subjectId)).toBe('PROPOSED')
      const { operation } = expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
      const [restored] = await findMeasurementsByIds(graph, { ids: [subjectId], at: operation.sequence })
      expect(restored).toMatchObject({ status: 'ACCEPTED', reportedText: '280', standardValue: 280, supersedesId: null })
      expect(await statusOf(graph, NAVTEMADLIN)).toBe('RETRACTED')
      expect(await valuesOfKt253(graph, operation.sequence)).toContain(subjectId)
    })

    it('happens once: a second one is stale', async () => {
      const graph = await openSeeded(engine)
      expectDone(await retract(graph, GRACE))
      const first = expectDone(await restore(graph, ADA))
      const second = expectDone(await restore(graph, BEN))
      expectDone(await review(graph, GRACE, { proposal: first.subjectId, decision: 'ACCEPT' }))
      const [error] = errorsOf(await review(graph, GRACE, { proposal: second.subjectId, decision: 'ACCEPT' }))
      expect(error).toMatchObject({ kind: 'ConflictError', code: 'STALE_PROPOSAL', currentId: first.subjectId })
    })

    it('is of a retracted value, with a reason', async () => {
      const graph = await openSeeded(engine)
      expect(codesOf(await restore(graph, ADA))).toEqual(['NOT_RETRACTED measurement'])
      expect(codesOf(await restore(graph, ADA, { reason: ' ' }))).toEqual(['REASON_REQUIRED reason'])
      expect(codesOf(await restore(graph, ADA, { measurement: 'measurement:none' }))).toEqual(['NOT_FOUND measurement'])
      const { subjectId } = expectDone(await propose(graph, ADA))
      expect(codesOf(await restore(graph, ADA, { measurement: subjectId }))).toEqual(['NOT_RETRACTED measurement'])
    })
  })
})

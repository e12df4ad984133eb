import { describe, expect, it } from 'vitest'
import { findMeasurementsByIds } from '../../src/graph/queries/measurement.js'
import { findRivalProposals } from '../../src/graph/queries/proposal.js'
import { findRecordsByIds } from '../../src/graph/queries/record.js'
import { forEachEngine } from '../engines.js'
import { A_PLACE } from './bad-input.js'
import {
  ADA,
  BEN,
  codesOf,
  correct,
  errorsOf,
  expectDone,
  GRACE,
  NAVTEMADLIN,
  openSeeded,
  propose,
  review,
  statusOf,
  unchanged,
} from './curators.js'

const LATEST = Number.MAX_SAFE_INTEGER

forEachEngine((engine) => {
  describe('a correction', () => {
    it('is a new measurement with the context of the old one, its own value and the flags of a curator', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await correct(graph, ADA))
      const found = await findMeasurementsByIds(graph, { ids: [NAVTEMADLIN, subjectId], at: LATEST })
      const [old, correction] = [NAVTEMADLIN, subjectId].map((id) => found.find((measurement) => measurement.id === id))
      expect(correction).toMatchObject({ status: 'PROPOSED', reportedText: '28', standardValue: 28, unit: 'nM', supersedesId: NAVTEMADLIN })
      expect(correction).toMatchObject({ assay: old?.assay, citation: old?.citation, compound: old?.compound, locator: old?.locator })
      expect(correction?.validity).toEqual(['ENDPOINT_AMBIGUOUS'])
      expect(old).toMatchObject({ status: 'ACCEPTED', reportedText: '280', supersededById: null })
    })

    it('keeps nothing of the old value: a bound has no point, a range no relation of a point', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await correct(graph, ADA, { reportedText: '>10 µM' }))
      const [record] = await findRecordsByIds(graph, 'Measurement', [subjectId])
      expect(record?.properties).toMatchObject({ relation: 'GREATER', unit: 'µM', intervalKind: 'CENSORED' })
      expect(record?.properties).not.toHaveProperty('intervalHigh')
    })

    it('may correct the unit alone, or the place alone', async () => {
      const graph = await openSeeded(engine)
      expectDone(await correct(graph, ADA, { reportedText: '280', unit: 'pM' }))
      const { subjectId } = expectDone(await correct(graph, ADA, { reportedText: '280', locator: { ...A_PLACE, lineStart: 40 } }))
      const [record] = await findRecordsByIds(graph, 'Measurement', [subjectId])
      expect(record?.properties).toMatchObject({ lineStart: 40, lineEnd: 40 })
      expect(record?.properties).not.toHaveProperty('row')
    })

    it('waits beside its rivals', async () => {
      const graph = await openSeeded(engine)
      const first = expectDone(await correct(graph, ADA))
      const second = expectDone(await correct(graph, BEN, { reportedText: '29' }))
      const rivals = await findRivalProposals(graph, [NAVTEMADLIN])
      expect(new Set(rivals.map(({ id }) => id))).toEqual(new Set([first.proposalId, second.proposalId]))
      expect(rivals.map(({ baseId }) => baseId)).toEqual([NAVTEMADLIN, NAVTEMADLIN])
    })

    it('needs a reason, a value that can be read, and something that changes', async () => {
      const graph = await openSeeded(engine)
      const refused = await unchanged(graph, async () => [
        codesOf(await correct(graph, ADA, { reason: '' })),
        codesOf(await correct(graph, ADA, { reportedText: '28 nm' })),
        codesOf(await correct(graph, ADA, { unit: 'nm' })),
        codesOf(await correct(graph, ADA, { reportedText: '280' })),
        codesOf(await correct(graph, ADA, { measurement: 'measurement:none' })),
        codesOf(await correct(graph, ADA, { locator: { lineStart: 9_999 } })),
        codesOf(await correct(graph, ADA, { reason: 'a\ud800' })),
      ])
      expect(refused.flat()).toEqual([
        'REASON_REQUIRED reason',
        'UNIT_LOOKALIKE reportedText',
        'UNIT_LOOKALIKE unit',
        'NOTHING_CHANGED reportedText',
        'NOT_FOUND measurement',
        'LOCATOR_OUTSIDE locator.lineStart',
        'TEXT_HAS_LONE_SURROGATE reason',
      ])
    })

    it('is of a value in force: a superseded one leads to what stands now', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await correct(graph, ADA))
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
      const [error] = errorsOf(await correct(graph, ADA, { reportedText: '2.8' }))
      expect(error).toMatchObject({ kind: 'ConflictError', code: 'NOT_IN_FORCE', currentId: subjectId })
      const next = expectDone(await correct(graph, ADA, { measurement: subjectId, reportedText: '2.8' }))
      expectDone(await review(graph, GRACE, { proposal: next.subjectId, decision: 'ACCEPT' }))
      expect(await statusOf(graph, subjectId)).toBe('SUPERSEDED')
    })

    it('is not of a value that still waits', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await propose(graph, ADA))
      expect(codesOf(await correct(graph, ADA, { measurement: subjectId }))).toEqual(['NOT_IN_FORCE measurement'])
    })
  })
})

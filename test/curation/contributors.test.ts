import { describe, expect, it } from 'vitest'
import { declareInterest, type DeclareInterestInput } from '../../src/curation/declare-interest.js'
import { registerContributor } from '../../src/curation/register-contributor.js'
import { setAffiliation, type SetAffiliationInput } from '../../src/curation/set-affiliation.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import type { Viewer } from '../../src/domain/permission.js'
import type { Graph } from '../../src/graph/graph.js'
import { findAuditEvents } from '../../src/graph/queries/audit.js'
import { findAffiliations, findContributorsByIds, findDeclaredInterests } from '../../src/graph/queries/contributor.js'
import { forEachEngine } from '../engines.js'
import {
  ADA,
  affiliate,
  codesOf,
  denialOf,
  errorsOf,
  expectDone,
  freshKey,
  GRACE,
  KIM,
  NOW,
  openSeeded,
  propose,
  review,
  ROOT,
} from './curators.js'

function register(graph: Graph, viewer: Viewer, contributor: string) {
  const input = { idempotencyKey: freshKey(), contributor, name: 'Kim', role: 'editor' }
  return registerContributor({ graph, viewer, input, at: NOW })
}

function setPeriod(graph: Graph, viewer: Viewer, changes: Partial<SetAffiliationInput>) {
  const input = { idempotencyKey: freshKey(), contributor: KIM.id, company: { name: 'Kymera' }, ...changes }
  return setAffiliation({ graph, viewer, input, at: NOW })
}

function declare(graph: Graph, viewer: Viewer, changes: Partial<DeclareInterestInput>) {
  return declareInterest({ graph, viewer, input: { idempotencyKey: freshKey(), ...changes }, at: NOW })
}

forEachEngine((engine) => {
  describe('a contributor', () => {
    it('is registered by an admin, once', async () => {
      const graph = await openSeeded(engine)
      expect(denialOf(await register(graph, GRACE, KIM.id))).toBe('FORBIDDEN')
      expectDone(await register(graph, ROOT, KIM.id))
      expect(await findContributorsByIds(graph, [KIM.id])).toEqual([KIM])
      expect(errorsOf(await register(graph, ROOT, KIM.id))).toMatchObject([{ kind: 'DuplicateError', existingId: KIM.id }])
      expect(codesOf(await register(graph, ROOT, 'kim'))).toEqual(['CONTRIBUTOR_ID_INVALID contributor'])
    })

    it('who was registered writes under the same name', async () => {
      const graph = await openSeeded(engine)
      expectDone(await register(graph, ROOT, KIM.id))
      expectDone(await propose(graph, KIM))
      expect(await verifyAudit(graph)).toMatchObject({ ok: true })
    })
  })

  describe('an affiliation', () => {
    it('is set by an admin, and a second time replaces the period', async () => {
      const graph = await openSeeded(engine)
      await affiliate(graph, KIM, 'company:kymera', { from: '2019', to: '2023-06' })
      expect(denialOf(await setPeriod(graph, GRACE, {}))).toBe('FORBIDDEN')
      expectDone(await setPeriod(graph, ROOT, { from: '2025-02-01' }))
      expect(await findAffiliations(graph, [KIM.id])).toEqual([
        { contributorId: KIM.id, companyId: 'company:kymera', companyName: 'Kymera', from: '2025-02-01', to: null },
      ])
      const events = await findAuditEvents(graph, { subject: KIM.id, first: 10 })
      expect(events.at(-1)?.changes).toEqual([
        { subject: KIM.id, field: 'from', before: '2019', after: '2025-02-01' },
        { subject: KIM.id, field: 'to', before: '2023-06', after: null },
      ])
      expect(await verifyAudit(graph)).toMatchObject({ ok: true })
    })

    it('is with a company and of a contributor that are there, in a period that runs forwards', async () => {
      const graph = await openSeeded(engine)
      expect(codesOf(await setPeriod(graph, ROOT, { company: { name: 'Nobody' } }))).toEqual([
        'NOT_FOUND company.name',
        'NOT_FOUND contributor',
      ])
      expect(codesOf(await setPeriod(graph, ROOT, { from: '2025', to: '2024-12' }))).toEqual(['DATES_REVERSED to'])
      expect(codesOf(await setPeriod(graph, ROOT, { from: '2025-02-30' }))).toEqual(['DATE_INVALID from'])
    })
  })

  describe('a declared interest', () => {
    it('keeps its contributor from reviewing what it touches', async () => {
      const graph = await openSeeded(engine)
      expectDone(await declare(graph, GRACE, { compound: { name: 'Navtemadlin' }, description: 'co-inventor' }))
      expect(await findDeclaredInterests(graph, [GRACE.id])).toMatchObject([{ inId: 'compound:navtemadlin', description: 'co-inventor' }])
      const { subjectId } = expectDone(await propose(graph, ADA))
      const [error] = errorsOf(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
      expect(error?.code).toBe('CONFLICT_OF_INTEREST')
      expect(error?.message).toContain('A declared interest in Navtemadlin (co-inventor).')
    })

    it('is in a company or in a compound', async () => {
      const graph = await openSeeded(engine)
      expect(codesOf(await declare(graph, GRACE, {}))).toEqual(['KEY_NOT_ONE company'])
      expectDone(await declare(graph, GRACE, { company: { id: 'company:kymera' }, from: '2020' }))
      expect(codesOf(await declare(graph, GRACE, { company: { id: 'company:nobody' } }))).toEqual(['NOT_FOUND company'])
    })
  })
})

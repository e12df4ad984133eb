import { describe, expect, it } from 'vitest'
import { proposeAssay } from '../../src/curation/propose-assay.js'
import { proposeCitation } from '../../src/curation/propose-citation.js'
import { proposeCompany } from '../../src/curation/propose-company.js'
import { proposeCompound, type ProposeCompoundInput } from '../../src/curation/propose-compound.js'
import { proposeMechanism } from '../../src/curation/propose-mechanism.js'
import { proposeProtocol } from '../../src/curation/propose-protocol.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import type { Viewer } from '../../src/domain/permission.js'
import { toSearchKey } from '../../src/domain/search-key.js'
import type { Graph } from '../../src/graph/graph.js'
import { findAssaysByIds, findParametersByAssays } from '../../src/graph/queries/assay.js'
import { findCitationsByIds } from '../../src/graph/queries/citation.js'
import { findCompoundProfiles } from '../../src/graph/queries/compound-profile.js'
import { findCompoundsByIds } from '../../src/graph/queries/compound.js'
import { findMechanismsByIds } from '../../src/graph/queries/mechanism.js'
import { findProtocolsByIds, findStepsByProtocols } from '../../src/graph/queries/protocol.js'
import { findBySearchKeys } from '../../src/graph/queries/search-key.js'
import { forEachEngine } from '../engines.js'
import { expectRefusals } from './bad-input.js'
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
  unchanged,
} from './curators.js'
import { BI, REFUSED_ENTITIES } from './refused-entities.js'

function enter(graph: Graph, viewer: Viewer | null, changes: Partial<ProposeCompoundInput> = {}) {
  return proposeCompound({ graph, viewer, input: { idempotencyKey: freshKey(), ...BI, ...changes }, at: NOW })
}

async function statusesOf(graph: Graph, text: string): Promise<readonly string[]> {
  return (await findBySearchKeys(graph, { keys: [toSearchKey(text)], kinds: null })).map(({ status }) => status)
}

forEachEngine((engine) => {
  describe('a proposed compound', () => {
    it('is there at once, with its structure, its developers and its mechanisms', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await enter(graph, ADA))
      expect(subjectId).toMatch(/^compound:bi-907828-[0-9a-f]{12}$/)
      const { name, modality, inchiKey, smiles, molecularWeight } = BI
      expect(await findCompoundsByIds(graph, [subjectId])).toEqual([
        { id: subjectId, name, modality, inchiKey, smiles, molecularWeight, version: 1 },
      ])
      expect(await findCompoundProfiles(graph, [subjectId])).toMatchObject([
        {
          companies: [{ company: { id: 'company:kymera' }, role: 'DEVELOPER' }],
          mechanisms: [{ id: 'mechanism:mdm2-p53-inhibition' }],
          forms: [{ kind: 'SALT' }],
        },
      ])
      expectDone(await propose(graph, BEN, { compound: { name: 'bi 907828' } }))
      expect(await verifyAudit(graph)).toMatchObject({ ok: true })
    })

    it('is found as unverified until an editor accepts it', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await enter(graph, ADA))
      expect(await statusesOf(graph, 'BI-907828')).toEqual(['UNVERIFIED'])
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
      expect(await statusesOf(graph, 'BI-907828')).toEqual(['VERIFIED'])
      expect(await statusesOf(graph, BI.inchiKey)).toEqual(['VERIFIED'])
    })

    it('that is rejected is found no more, and nothing refers to it', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await enter(graph, ADA))
      const waiting = expectDone(await propose(graph, BEN, { compound: { id: subjectId } }))
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'REJECT', reason: 'It is BI-907829.' }))
      expect(await statusesOf(graph, 'BI-907828')).toEqual(['REJECTED'])
      expect(codesOf(await propose(graph, BEN, { compound: { id: subjectId }, reportedText: '7' }))).toEqual([
        'REFERENCE_REJECTED compound',
      ])
      expect(codesOf(await review(graph, GRACE, { proposal: waiting.subjectId, decision: 'ACCEPT' }))).toEqual([
        'REFERENCE_REJECTED proposal',
      ])
      expectDone(await enter(graph, BEN))
    })

    it('on which accepted evidence rests is not rejected', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await enter(graph, ADA))
      const value = expectDone(await propose(graph, ADA, { compound: { id: subjectId } }))
      expectDone(await review(graph, GRACE, { proposal: value.subjectId, decision: 'ACCEPT' }))
      const [error] = errorsOf(await review(graph, GRACE, { proposal: subjectId, decision: 'REJECT', reason: 'No.' }))
      expect(error).toMatchObject({ kind: 'ConflictError', code: 'IN_USE', currentId: value.subjectId })
    })

    it('is a duplicate by its structure, its registry number or its name, and another thing with a reason', async () => {
      const graph = await openSeeded(engine)
      const { subjectId: existingId } = expectDone(await enter(graph, ADA))
      const named = { idempotencyKey: freshKey(), ...BI, inchiKey: null, chemblId: null, name: 'bi907828' }
      expect(errorsOf(await enter(graph, BEN, { name: 'other' }))).toMatchObject([
        { kind: 'DuplicateError', existingId, path: ['inchiKey'] },
      ])
      expect(errorsOf(await proposeCompound({ graph, viewer: BEN, input: named, at: NOW }))).toMatchObject([{ existingId, path: ['name'] }])
      expectDone(await enter(graph, BEN, { duplicateReason: 'Another salt of the same name.' }))
    })

    it('is for curators', async () => {
      const graph = await openSeeded(engine)
      expect([denialOf(await enter(graph, READER)), denialOf(await enter(graph, null))]).toEqual(['FORBIDDEN', 'UNAUTHENTICATED'])
    })

    it('can be rehearsed', async () => {
      const graph = await openSeeded(engine)
      const outcome = await unchanged(graph, () => enter(graph, ADA, { validateOnly: true }))
      expect(outcome).toMatchObject({ kind: 'VALID', subject: { name: 'BI-907828', version: 1 }, proposal: { state: 'PROPOSED' } })
    })

    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), REFUSED_ENTITIES.proposeCompound)
    })
  })

  describe('a proposed company', () => {
    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), REFUSED_ENTITIES.proposeCompany)
    })

    it('is not accepted by who works for it', async () => {
      const graph = await openSeeded(engine)
      const input = { idempotencyKey: freshKey(), name: 'Boehringer Ingelheim' }
      const { subjectId } = expectDone(await proposeCompany({ graph, viewer: ADA, input, at: NOW }))
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
      expect(await statusesOf(graph, 'boehringer ingelheim')).toEqual(['VERIFIED'])
    })
  })

  describe('a proposed target', () => {
    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), REFUSED_ENTITIES.proposeTarget)
    })
  })

  describe('a proposed mechanism', () => {
    it('acts on targets and recruits them', async () => {
      const graph = await openSeeded(engine)
      const targets = { targets: [{ name: 'MDM2' }], recruits: [{ name: 'Cereblon' }] }
      const input = { idempotencyKey: freshKey(), name: 'Degradation by a glue', action: 'degrader', ...targets }
      const { subjectId } = expectDone(await proposeMechanism({ graph, viewer: ADA, input, at: NOW }))
      expect(await findMechanismsByIds(graph, [subjectId])).toMatchObject([{ targetIds: ['target:mdm2'], recruitsIds: ['target:crbn'] }])
    })

    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), REFUSED_ENTITIES.proposeMechanism)
    })
  })

  describe('a proposed cell line', () => {
    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), REFUSED_ENTITIES.proposeCellLine)
    })
  })

  describe('a proposed document', () => {
    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), REFUSED_ENTITIES.proposeDocument)
    })
  })

  describe('a proposed citation', () => {
    it('has the grade of what is known of it; two with one label stay two', async () => {
      const graph = await openSeeded(engine)
      const cite = (rest: object) =>
        proposeCitation({ graph, viewer: ADA, input: { idempotencyKey: freshKey(), reportedText: 'Wang et al.', ...rest }, at: NOW })
      const { subjectId } = expectDone(
        await cite({ doi: '10.5555/wang-2025', publishedBy: { name: 'Kymera' }, publisherBasis: 'INFERRED' }),
      )
      expect(await findCitationsByIds(graph, [subjectId])).toMatchObject([
        { label: 'Wang et al.', grade: 'RESOLVED_DOI', publishedBy: { id: 'company:kymera' }, publisherBasis: 'INFERRED' },
      ])
      expectDone(await cite({ pmid: '40000001' }))
      expect(codesOf(await cite({ doi: '10.5555/WANG-2025' }))).toEqual(['DUPLICATE_ENTITY doi'])
    })

    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), REFUSED_ENTITIES.proposeCitation)
    })
  })

  describe('a proposed protocol', () => {
    it('keeps its steps in their order and its citations', async () => {
      const graph = await openSeeded(engine)
      const steps = [
        { text: 'Seed the cells.' },
        { text: 'Read the light.', locator: { document: 'document:kt-253-comparative-guide', lineStart: 60 } },
      ]
      const input = { idempotencyKey: freshKey(), name: 'Viability by light', steps, citations: ['citation:kt-253-comparative-guide:5'] }
      const { subjectId } = expectDone(await proposeProtocol({ graph, viewer: ADA, input, at: NOW }))
      expect((await findStepsByProtocols(graph, [subjectId])).map(({ position, text }) => [position, text])).toEqual([
        [1, 'Seed the cells.'],
        [2, 'Read the light.'],
      ])
      expect(await findProtocolsByIds(graph, [subjectId])).toMatchObject([{ citationIds: ['citation:kt-253-comparative-guide:5'] }])
    })

    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), REFUSED_ENTITIES.proposeProtocol)
    })
  })

  describe('a proposed assay', () => {
    it('carries each condition with how it is known', async () => {
      const graph = await openSeeded(engine)
      const input = {
        idempotencyKey: freshKey(),
        name: 'MDM2-HiBiT in RS4;11',
        technology: 'HiBiT',
        exposureTime: { value: 2, unit: 'h', reportedText: '2 h' },
        parameters: [{ name: 'plate', reportedText: '384-well', basis: 'INFERRED' as const }],
        target: { name: 'MDM2' },
        cellLine: { name: 'RS4;11' },
        cellLineBasis: 'INFERRED' as const,
        protocol: 'protocol:cell-viability',
      }
      const { subjectId } = expectDone(await proposeAssay({ graph, viewer: ADA, input, at: NOW }))
      expect(await findAssaysByIds(graph, [subjectId])).toMatchObject([
        {
          technology: { value: 'HiBiT', basis: 'STATED' },
          readout: { value: null, basis: 'UNKNOWN' },
          exposureTime: { value: 2, unit: 'h', basis: 'STATED' },
          target: { id: 'target:mdm2' },
          targetBasis: 'STATED',
          cellLine: { id: 'cell-line:rs4-11' },
          cellLineBasis: 'INFERRED',
          protocolId: 'protocol:cell-viability',
        },
      ])
      expect(await findParametersByAssays(graph, [subjectId])).toMatchObject([
        { name: 'plate', reportedText: '384-well', basis: 'INFERRED' },
      ])
    })

    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), REFUSED_ENTITIES.proposeAssay)
    })
  })
})

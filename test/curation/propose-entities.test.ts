import { describe, expect, it } from 'vitest'
import { proposeAssay } from '../../src/curation/propose-assay.js'
import { proposeCellLine } from '../../src/curation/propose-cell-line.js'
import { proposeCitation } from '../../src/curation/propose-citation.js'
import { proposeCompany } from '../../src/curation/propose-company.js'
import { proposeCompound, type ProposeCompoundInput } from '../../src/curation/propose-compound.js'
import { proposeDocument } from '../../src/curation/propose-document.js'
import { proposeMechanism } from '../../src/curation/propose-mechanism.js'
import { proposeProtocol } from '../../src/curation/propose-protocol.js'
import { proposeTarget } from '../../src/curation/propose-target.js'
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
import { BAD_KEYS, badTexts, expectRefusals } from './bad-input.js'
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

const BI = {
  name: 'BI-907828',
  modality: 'small molecule',
  inchiKey: 'RYAYYVTWKAOAJF-QISQUURKSA-N',
  smiles: 'C1CC1CN1CC(F)C1',
  molecularWeight: 568.5,
  chemblId: 'CHEMBL4594272',
  companies: [{ company: { name: 'Kymera' }, role: 'DEVELOPER' }],
  mechanisms: ['mechanism:mdm2-p53-inhibition'],
  forms: [{ kind: 'SALT', of: { name: 'KT-253' } }],
} as const satisfies Omit<ProposeCompoundInput, 'idempotencyKey'>

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
      await expectRefusals(await openSeeded(engine), {
        action: proposeCompound,
        good: BI,
        toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
        bad: [
          [{ name: ' ' }, 'TEXT_REQUIRED name'],
          [{ nameKind: 'NICKNAME' }, 'WORD_UNKNOWN nameKind'],
          [{ inchiKey: 'RYAYYVTWKAOAJF' }, 'INCHI_KEY_INVALID inchiKey'],
          [{ inchiKey: BI.inchiKey.toLowerCase() }, 'INCHI_KEY_INVALID inchiKey'],
          [{ smiles: 'C1CC' }, 'SMILES_INVALID smiles'],
          [{ smiles: 'C(C' }, 'SMILES_INVALID smiles'],
          [{ smiles: 'water' }, 'SMILES_INVALID smiles'],
          [{ molecularWeight: -1 }, 'NUMBER_INVALID molecularWeight'],
          [{ molecularWeight: 0.568 }, 'NUMBER_INVALID molecularWeight'],
          [{ chemblId: '4594272' }, 'CHEMBL_ID_INVALID chemblId'],
          [{ companies: [{ company: { id: 'company:none' } }] }, 'NOT_FOUND companies.0.company'],
          [{ companies: [{ company: { name: 'Nobody' } }] }, 'NOT_FOUND companies.0.company.name'],
          [{ companies: [{ company: { name: 'Kymera' }, role: 'FRIEND' }] }, 'WORD_UNKNOWN companies.0.role'],
          [{ mechanisms: ['mechanism:none'] }, 'NOT_FOUND mechanisms.0'],
          [{ forms: [{ kind: 'COUSIN', of: { name: 'KT-253' } }] }, 'WORD_UNKNOWN forms.0.kind'],
          [{ forms: [{ kind: 'SALT', of: { id: 'compound:none' } }] }, 'NOT_FOUND forms.0.of'],
          ...BAD_KEYS,
          ...badTexts((name) => ({ name }), 'name'),
          ...badTexts((modality) => ({ modality }), 'modality'),
        ],
      })
    })
  })

  describe('a proposed company', () => {
    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), {
        action: proposeCompany,
        good: { name: 'Boehringer Ingelheim' },
        toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
        bad: [
          [{ name: '' }, 'TEXT_REQUIRED name'],
          [{ name: '\n\t' }, 'TEXT_REQUIRED name'],
          [{ name: 'Kymera' }, 'DUPLICATE_ENTITY name'],
          [{ name: 'KYMERA' }, 'DUPLICATE_ENTITY name'],
          [{ name: 'company:kymera' }, 'DUPLICATE_ENTITY name'],
          [{ name: '', idempotencyKey: '' }, 'KEY_INVALID idempotencyKey'],
          [{ name: '\u0000' }, 'TEXT_HAS_CONTROL name'],
          [{ name: 'a\u0085b' }, 'TEXT_HAS_CONTROL name'],
          ...BAD_KEYS,
          ...badTexts((name) => ({ name }), 'name'),
          ...badTexts((duplicateReason) => ({ duplicateReason }), 'duplicateReason'),
        ],
      })
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
      await expectRefusals(await openSeeded(engine), {
        action: proposeTarget,
        good: { name: 'MDMX', kind: 'SINGLE_PROTEIN', uniprot: 'O15151', organism: 'Homo sapiens', otherNames: ['MDM4'] },
        toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
        bad: [
          [{ name: '' }, 'TEXT_REQUIRED name'],
          [{ name: 'mdm2' }, 'DUPLICATE_ENTITY name'],
          [{ kind: 'PROTEIN' }, 'WORD_UNKNOWN kind'],
          [{ uniprot: 'MDM4_HUMAN' }, 'UNIPROT_INVALID uniprot'],
          [{ uniprot: 'o15151' }, 'UNIPROT_INVALID uniprot'],
          [{ chemblId: 'CHEMBL' }, 'CHEMBL_ID_INVALID chemblId'],
          ...BAD_KEYS,
          ...badTexts((name) => ({ name }), 'name'),
          ...badTexts((organism) => ({ organism }), 'organism'),
          ...badTexts((other) => ({ otherNames: [other] }), 'otherNames.0'),
        ],
      })
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
      await expectRefusals(await openSeeded(engine), {
        action: proposeMechanism,
        good: { name: 'Degradation by a glue', action: 'degrader', targets: [{ name: 'MDM2' }] },
        toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
        bad: [
          [{ name: '' }, 'TEXT_REQUIRED name'],
          [{ action: ' ' }, 'TEXT_REQUIRED action'],
          [{ targets: [{ id: 'target:none' }] }, 'NOT_FOUND targets.0'],
          [{ targets: [{ name: 'nothing' }] }, 'NOT_FOUND targets.0.name'],
          [{ targets: [{ uniprot: 'Q00987' }] }, 'NOT_FOUND targets.0.uniprot'],
          [{ targets: [{}] }, 'KEY_NOT_ONE targets.0'],
          [{ recruits: [{ id: 'compound:kt-253' }] }, 'NOT_FOUND recruits.0'],
          [{ recruits: [{ id: 'target:crbn', name: 'CRBN' }] }, 'KEY_NOT_ONE recruits.0'],
          ...BAD_KEYS,
          ...badTexts((name) => ({ name }), 'name'),
          ...badTexts((action) => ({ action }), 'action'),
        ],
      })
    })
  })

  describe('a proposed cell line', () => {
    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), {
        action: proposeCellLine,
        good: { name: 'RS4;11 MDM2-HiBiT', parent: { name: 'RS4;11' }, modification: 'MDM2 tagged with HiBiT' },
        toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
        bad: [
          [{ name: '' }, 'TEXT_REQUIRED name'],
          [{ name: 'rs411' }, 'DUPLICATE_ENTITY name'],
          [{ cellosaurus: '0093' }, 'CELLOSAURUS_INVALID cellosaurus'],
          [{ cellosaurus: 'CVCL_00931' }, 'CELLOSAURUS_INVALID cellosaurus'],
          [{ cellosaurus: 'CVCL_0093' }, 'DUPLICATE_ENTITY cellosaurus'],
          [{ parent: { name: 'nothing' } }, 'NOT_FOUND parent.name'],
          [{ parent: { id: 'cell-line:none' } }, 'NOT_FOUND parent'],
          [{ parent: {} }, 'KEY_NOT_ONE parent'],
          ...BAD_KEYS,
          ...badTexts((name) => ({ name }), 'name'),
          ...badTexts((modification) => ({ modification }), 'modification'),
        ],
      })
    })
  })

  describe('a proposed document', () => {
    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), {
        action: proposeDocument,
        good: { title: 'Discovery of MD-4251', host: 'pubs.acs.org', date: '2025-07', lines: 400, sha256: 'a'.repeat(64) },
        toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
        bad: [
          [{ title: '' }, 'TEXT_REQUIRED title'],
          [{ host: 'https://pubs.acs.org' }, 'HOST_INVALID host'],
          [{ host: 'pubs' }, 'HOST_INVALID host'],
          [{ date: '2027-01-01' }, 'DATE_IN_FUTURE date'],
          [{ date: '2027' }, 'DATE_IN_FUTURE date'],
          [{ date: '2025-13' }, 'DATE_INVALID date'],
          [{ date: '2025-02-29' }, 'DATE_INVALID date'],
          [{ date: '1 July 2025' }, 'DATE_INVALID date'],
          [{ sha256: 'abc' }, 'SHA256_INVALID sha256'],
          [{ lines: 0 }, 'NUMBER_INVALID lines'],
          [{ lines: 1.5 }, 'NUMBER_INVALID lines'],
          ...BAD_KEYS,
          ...badTexts((title) => ({ title }), 'title'),
          ...badTexts((host) => ({ host }), 'host'),
        ],
      })
    })
  })

  describe('a proposed citation', () => {
    it('has the grade of what is known of it; two with one label stay two', async () => {
      const graph = await openSeeded(engine)
      const cite = (rest: object) =>
        proposeCitation({ graph, viewer: ADA, input: { idempotencyKey: freshKey(), reportedText: 'Wang et al.', ...rest }, at: NOW })
      const { subjectId } = expectDone(
        await cite({ doi: '10.1021/acs.jmedchem.5c00809', publishedBy: { name: 'Kymera' }, publisherBasis: 'INFERRED' }),
      )
      expect(await findCitationsByIds(graph, [subjectId])).toMatchObject([
        { label: 'Wang et al.', grade: 'RESOLVED_DOI', publishedBy: { id: 'company:kymera' }, publisherBasis: 'INFERRED' },
      ])
      expectDone(await cite({ pmid: '40000001' }))
      expect(codesOf(await cite({ doi: '10.1021/ACS.jmedchem.5c00809' }))).toEqual(['DUPLICATE_ENTITY doi'])
    })

    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), {
        action: proposeCitation,
        good: {
          reportedText: 'Wang et al., J. Med. Chem. 2025',
          doi: '10.1021/acs.jmedchem.5c00809',
          url: 'https://doi.org/10.1021/acs.jmedchem.5c00809',
        },
        toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
        bad: [
          [{ reportedText: '' }, 'TEXT_REQUIRED reportedText'],
          [{ doi: '10.1021/acs jmedchem' }, 'DOI_INVALID doi'],
          [{ doi: 'https://doi.org/10.1021/acs.jmedchem.5c00809' }, 'DOI_INVALID doi'],
          [{ doi: '10.1021' }, 'DOI_INVALID doi'],
          [{ pmid: '0123' }, 'PMID_INVALID pmid'],
          [{ pmid: 'PMID 123' }, 'PMID_INVALID pmid'],
          [{ url: 'doi.org/10.1021' }, 'URL_INVALID url'],
          [{ url: 'https://a b.org' }, 'URL_INVALID url'],
          [{ url: 'https://user:secret@doi.org/' }, 'URL_INVALID url'],
          [{ host: 'kymeratx' }, 'HOST_INVALID host'],
          [{ accessedAt: '2026-12-24' }, 'DATE_IN_FUTURE accessedAt'],
          [{ accessedAt: 'yesterday' }, 'DATE_INVALID accessedAt'],
          [{ number: 0 }, 'NUMBER_INVALID number'],
          [{ document: 'document:none' }, 'NOT_FOUND document'],
          [{ publishedBy: { name: 'Nobody' } }, 'NOT_FOUND publishedBy.name'],
          ...BAD_KEYS,
          ...badTexts((reportedText) => ({ reportedText }), 'reportedText'),
          ...badTexts((title) => ({ title }), 'title'),
        ],
      })
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
      await expectRefusals(await openSeeded(engine), {
        action: proposeProtocol,
        good: { name: 'Viability by light', steps: [{ text: 'Seed the cells.' }] },
        toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
        bad: [
          [{ name: '' }, 'TEXT_REQUIRED name'],
          [{ steps: [{ text: 'One.' }, { text: ' ' }] }, 'TEXT_REQUIRED steps.1.text'],
          [{ steps: [{ text: 'One.', locator: { lineStart: 3 } }] }, 'LOCATOR_WITHOUT_DOCUMENT steps.0.locator.document'],
          [{ steps: [{ text: 'One.', locator: { lineStart: -3 } }] }, 'NUMBER_INVALID steps.0.locator.lineStart'],
          [{ steps: [{ text: 'One.', locator: { document: 'document:none' } }] }, 'NOT_FOUND steps.0.locator.document'],
          [{ citations: ['citation:none'] }, 'NOT_FOUND citations.0'],
          ...BAD_KEYS,
          ...badTexts((name) => ({ name }), 'name'),
          ...badTexts((text) => ({ steps: [{ text }] }), 'steps.0.text'),
          ...badTexts((principle) => ({ principle }), 'principle'),
        ],
      })
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
      await expectRefusals(await openSeeded(engine), {
        action: proposeAssay,
        good: { name: 'MDM2-HiBiT in RS4;11', target: { name: 'MDM2' }, cellLine: { name: 'RS4;11' } },
        toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
        bad: [
          [{ name: '' }, 'TEXT_REQUIRED name'],
          [{ target: { name: 'nothing' } }, 'NOT_FOUND target.name'],
          [{ cellLine: { id: 'cell-line:none' } }, 'NOT_FOUND cellLine'],
          [{ protocol: 'protocol:none' }, 'NOT_FOUND protocol'],
          [{ exposureTime: { value: 72 } }, 'TEXT_REQUIRED exposureTime.unit'],
          [{ exposureTime: { value: -72, unit: 'h' } }, 'NUMBER_INVALID exposureTime.value'],
          [{ exposureTime: { value: NaN, unit: 'h' } }, 'NUMBER_INVALID exposureTime.value'],
          [{ parameters: [{ value: 1, unit: 'mM' }] }, 'TEXT_REQUIRED parameters.0.name'],
          ...BAD_KEYS,
          ...badTexts((name) => ({ name }), 'name'),
          ...badTexts((technology) => ({ technology }), 'technology'),
          ...badTexts((serum) => ({ serum }), 'serum'),
        ],
      })
    })
  })
})

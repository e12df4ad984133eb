import { describe, expect, it } from 'vitest'
import { proposeCompoundName, type ProposeCompoundNameInput } from '../../src/curation/propose-compound-name.js'
import { proposeIdentityAssertion, type ProposeIdentityAssertionInput } from '../../src/curation/propose-identity-assertion.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import type { Viewer } from '../../src/domain/permission.js'
import { toSearchKey } from '../../src/domain/search-key.js'
import type { Graph } from '../../src/graph/graph.js'
import { findNamesByCompounds } from '../../src/graph/queries/compound-name.js'
import { findIdentityAssertionsByIds } from '../../src/graph/queries/identity-assertion.js'
import { findBySearchKeys } from '../../src/graph/queries/search-key.js'
import { forEachEngine } from '../engines.js'
import { BAD_KEYS, BAD_PLACES, badTexts, expectRefusals } from './bad-input.js'
import { ADA, affiliate, BEN, codesOf, errorsOf, expectDone, freshKey, GRACE, KIM, NOW, openSeeded, propose, review } from './curators.js'

const A_NAME = { compound: { name: 'Navtemadlin' }, text: 'KRT-232', kind: 'CODE' } satisfies Partial<ProposeCompoundNameInput>
const DISPUTED = 'identity-assertion:kt-253:b13434231'
const AN_IDENTITY = { subject: { name: 'Navtemadlin' }, name: 'KRT-232' } satisfies Partial<ProposeIdentityAssertionInput>

function name(graph: Graph, viewer: Viewer, changes: Partial<ProposeCompoundNameInput> = {}) {
  return proposeCompoundName({ graph, viewer, input: { idempotencyKey: freshKey(), ...A_NAME, ...changes }, at: NOW })
}

function assertIdentity(graph: Graph, viewer: Viewer, changes: Partial<ProposeIdentityAssertionInput> = {}) {
  return proposeIdentityAssertion({ graph, viewer, input: { idempotencyKey: freshKey(), ...AN_IDENTITY, ...changes }, at: NOW })
}

async function statusesOf(graph: Graph, compoundId: string, text: string): Promise<readonly string[]> {
  const names = (await findNamesByCompounds(graph, [compoundId])).filter((one) => one.text === text).map(({ status }) => status)
  const keys = await findBySearchKeys(graph, { keys: [toSearchKey(text)], kinds: ['COMPOUND'] })
  return [...names, ...keys.map(({ status }) => status)]
}

async function statusOfAssertion(graph: Graph, id: string): Promise<string | undefined> {
  const [assertion] = await findIdentityAssertionsByIds(graph, [id])
  return assertion?.status
}

forEachEngine((engine) => {
  describe('a proposed name of a compound', () => {
    it('is only asserted until an editor accepts it, and leads to its compound from then on', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await name(graph, ADA))
      expect(await statusesOf(graph, 'compound:navtemadlin', 'KRT-232')).toEqual(['ASSERTED', 'ASSERTED'])
      expect(codesOf(await propose(graph, BEN, { compound: { name: 'KRT-232' } }))).toEqual(['NOT_FOUND compound.name'])
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
      expect(await statusesOf(graph, 'compound:navtemadlin', 'KRT-232')).toEqual(['VERIFIED', 'VERIFIED'])
      expectDone(await propose(graph, BEN, { compound: { name: 'krt232' } }))
      expect(await verifyAudit(graph)).toMatchObject({ ok: true })
    })

    it('that is rejected leads nowhere', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await name(graph, ADA))
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'REJECT', reason: 'It is another salt.' }))
      expect(await statusesOf(graph, 'compound:navtemadlin', 'KRT-232')).toEqual(['REJECTED', 'REJECTED'])
    })

    it('is not accepted by who develops the compound', async () => {
      const graph = await openSeeded(engine)
      await affiliate(graph, KIM, 'company:amgen')
      const { subjectId } = expectDone(await name(graph, ADA))
      expect(codesOf(await review(graph, KIM, { proposal: subjectId, decision: 'ACCEPT' }))).toEqual(['CONFLICT_OF_INTEREST proposal'])
    })

    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), {
        action: proposeCompoundName,
        good: A_NAME,
        toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
        bad: [
          [{ text: '' }, 'TEXT_REQUIRED text'],
          [{ text: '---' }, 'TEXT_REQUIRED text'],
          [{ text: 'amg-232' }, 'DUPLICATE_ENTITY text'],
          [{ kind: 'NICKNAME' }, 'WORD_UNKNOWN kind'],
          [{ compound: { name: 'nothing' } }, 'NOT_FOUND compound.name'],
          [{ compound: { id: 'compound:none' } }, 'NOT_FOUND compound'],
          [{ compound: {} }, 'KEY_NOT_ONE compound'],
          [{ citation: 'citation:none' }, 'NOT_FOUND citation'],
          ...BAD_PLACES,
          ...BAD_KEYS,
          ...badTexts((text) => ({ text }), 'text'),
        ],
      })
    })
  })

  describe('an assertion of identity', () => {
    it('is asserted at once and verified by an editor, with its name', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await assertIdentity(graph, ADA))
      expect(await statusOfAssertion(graph, subjectId)).toBe('ASSERTED')
      expect(await statusesOf(graph, 'compound:navtemadlin', 'KRT-232')).toEqual(['ASSERTED', 'ASSERTED'])
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
      expect(await statusOfAssertion(graph, subjectId)).toBe('VERIFIED')
      expect(await statusesOf(graph, 'compound:navtemadlin', 'KRT-232')).toEqual(['VERIFIED', 'VERIFIED'])
    })

    it('that is there is verified, disputed or rejected by a proposal of its own', async () => {
      const graph = await openSeeded(engine)
      const known = { subject: { name: 'KT-253' }, name: 'B13434231' }
      expect(errorsOf(await assertIdentity(graph, ADA, known))).toMatchObject([{ kind: 'DuplicateError', existingId: DISPUTED }])
      expect(codesOf(await assertIdentity(graph, ADA, { ...known, status: 'DISPUTED', reason: 'Again.' }))).toEqual([
        'NOTHING_CHANGED status',
      ])
      const { proposalId, subjectId } = expectDone(
        await assertIdentity(graph, ADA, { ...known, status: 'REJECTED', reason: 'The page is gone.' }),
      )
      expect(subjectId).toBe(DISPUTED)
      expect(await statusOfAssertion(graph, DISPUTED)).toBe('DISPUTED')
      expectDone(await review(graph, GRACE, { proposal: proposalId ?? '', decision: 'ACCEPT' }))
      expect(await statusOfAssertion(graph, DISPUTED)).toBe('REJECTED')
      expect(await statusesOf(graph, 'compound:kt-253', 'B13434231')).toEqual(['REJECTED', 'REJECTED'])
    })

    it('keeps its status where the change is turned down', async () => {
      const graph = await openSeeded(engine)
      const known = { subject: { name: 'KT-253' }, name: 'B13434231' }
      const { proposalId } = expectDone(await assertIdentity(graph, ADA, { ...known, status: 'VERIFIED' }))
      expectDone(await review(graph, GRACE, { proposal: proposalId ?? '', decision: 'REJECT', reason: 'Not shown.' }))
      expect(await statusOfAssertion(graph, DISPUTED)).toBe('DISPUTED')
    })

    it('may be of two compounds', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await assertIdentity(graph, ADA, { name: null, other: { name: 'RG7388' } }))
      expect(await findIdentityAssertionsByIds(graph, [subjectId])).toMatchObject([
        { compoundIds: ['compound:navtemadlin', 'compound:rg7388'], nameId: null, status: 'ASSERTED' },
      ])
    })

    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), {
        action: proposeIdentityAssertion,
        good: AN_IDENTITY,
        toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
        bad: [
          [{ kind: 'COUSINS' }, 'WORD_UNKNOWN kind'],
          [{ name: null }, 'NAME_REQUIRED name'],
          [{ other: { name: 'RG7388' } }, 'NAME_REQUIRED name'],
          [{ name: '()' }, 'TEXT_REQUIRED name'],
          [{ status: 'DISPUTED' }, 'REASON_REQUIRED reason'],
          [{ status: 'REJECTED', reason: ' ' }, 'REASON_REQUIRED reason'],
          [{ subject: { name: 'nothing' } }, 'NOT_FOUND subject.name'],
          [{ subject: { id: 'compound:none' } }, 'NOT_FOUND subject'],
          [{ name: null, other: { id: 'compound:none' } }, 'NOT_FOUND other'],
          [{ name: null, other: { id: 'compound:navtemadlin' } }, 'SAME_TWICE other'],
          [{ subject: { name: 'KT-253' }, name: 'B13434231' }, 'DUPLICATE_ENTITY subject'],
          ...BAD_KEYS,
          ...badTexts((text) => ({ name: text }), 'name'),
          ...badTexts((reason) => ({ reason }), 'reason'),
        ],
      })
    })
  })
})

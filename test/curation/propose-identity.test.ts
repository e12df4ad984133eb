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
import { expectRefusals } from './bad-input.js'
import { ADA, affiliate, BEN, codesOf, errorsOf, expectDone, freshKey, GRACE, KIM, NOW, openSeeded, propose, review } from './curators.js'
import { A_NAME, AN_IDENTITY, REFUSED_EVIDENCE } from './refused-evidence.js'

const DISPUTED = 'identity-assertion:kt-253:b13434231'

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
      await expectRefusals(await openSeeded(engine), REFUSED_EVIDENCE.proposeCompoundName)
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
      await expectRefusals(await openSeeded(engine), REFUSED_EVIDENCE.proposeIdentityAssertion)
    })
  })
})

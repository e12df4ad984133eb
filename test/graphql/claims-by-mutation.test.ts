/** Claims, lines of evidence and identities through the API: what is announced, what each decision changes, and what shows it. */
import { describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.js'
import type { Viewer } from '../../src/domain/permission.js'
import { ADA, BEN, freshKey, GRACE, KIM, KT253, openSeeded, ROOT, unchanged } from '../curation/curators.js'
import { forEachEngine } from '../engines.js'
import { ask, expectData, one } from './ask-as.js'
import { pick } from './seeded-graph.js'

const PAYLOAD = `
  entity { id ... on Claim { status verdict } ... on EvidenceLine { status } ... on IdentityAssertion { identity: status name { status } } }
  proposal { id state }
  userErrors { __typename code path ... on DuplicateError { existing { id } } }
  consequences { changes { kind about before after } }`
const CLAIM = { text: 'KT-253 degrades MDM2 within two hours.', about: ['compound:kt-253', 'target:mdm2'] }
const CITATION = 'citation:kt-253-comparative-guide:5'
const DISPUTED = 'identity-assertion:kt-253:b13434231'

/** One mutation whose answer is an EntityPayload. */
async function run(graph: Graph, viewer: Viewer, name: string, input: object): Promise<unknown> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${PAYLOAD} } }`
  return expectData(graph, viewer, document, { input: { idempotencyKey: freshKey(), ...input } })
}

async function review(graph: Graph, viewer: Viewer, proposal: string, decision = 'ACCEPT', reason: string | null = null) {
  const fields = 'proposal { id state } userErrors { code path } consequences { changes { kind about before after } }'
  const document = `mutation ($input: ReviewProposalInput!) { answer: reviewProposal(input: $input) { ${fields} } }`
  return expectData(graph, viewer, document, { input: { idempotencyKey: freshKey(), proposal, decision, reason } })
}

function codesOf(answer: unknown): readonly unknown[] {
  return pick(answer, 'answer.userErrors.*.code')
}

async function accepted(graph: Graph, name: string, input: object): Promise<string> {
  const proposed = await run(graph, ADA, name, input)
  expect(codesOf(proposed)).toEqual([])
  expect(pick(await review(graph, GRACE, one(proposed, 'answer.proposal.id')), 'answer.proposal.state')).toEqual(['ACCEPTED'])
  return one(proposed, 'answer.entity.id')
}

async function claimOf(graph: Graph, id: string): Promise<unknown> {
  return expectData(graph, null, `{ claim(id: "${id}") { status verdict supporting disputing evidenceLines { direction status } } }`)
}

forEachEngine((engine) => {
  describe('a line of evidence', () => {
    it('changes the verdict of its claim when it is accepted, as was announced, and back when it is taken back', async () => {
      const graph = await openSeeded(engine)
      const claim = await accepted(graph, 'proposeClaim', CLAIM)
      const input = { claim, direction: 'SUPPORTS', strength: 'shown', citations: [CITATION], measurements: [KT253] }
      const announced = await unchanged(graph, () => run(graph, ADA, 'proposeEvidenceLine', { ...input, validateOnly: true }))
      const change = { kind: 'CLAIM_VERDICT', about: [claim], before: 'UNSUPPORTED', after: 'SUPPORTED' }
      expect(pick(announced, 'answer.consequences.changes')).toEqual([[change]])

      const proposed = await run(graph, ADA, 'proposeEvidenceLine', input)
      expect(await claimOf(graph, claim)).toEqual({
        claim: { status: 'ACCEPTED', verdict: 'UNSUPPORTED', supporting: 0, disputing: 0, evidenceLines: [] },
      })
      const decided = await review(graph, GRACE, one(proposed, 'answer.proposal.id'))
      expect(pick(decided, 'answer.consequences.changes')).toEqual([[change]])
      expect(await claimOf(graph, claim)).toMatchObject({
        claim: { verdict: 'SUPPORTED', supporting: 1, evidenceLines: [{ direction: 'SUPPORTS', status: 'ACCEPTED' }] },
      })

      const evidenceLine = one(proposed, 'answer.entity.id')
      expect(codesOf(await run(graph, GRACE, 'retractEvidenceLine', { evidenceLine, reason: ' ' }))).toEqual(['REASON_REQUIRED'])
      const retracted = await run(graph, GRACE, 'retractEvidenceLine', { evidenceLine, reason: 'It cites another compound.' })
      expect(pick(retracted, 'answer.entity.status')).toEqual(['RETRACTED'])
      expect(pick(retracted, 'answer.consequences.changes.*')).toMatchObject([{ before: 'SUPPORTED', after: 'UNSUPPORTED' }])
      expect(await claimOf(graph, claim)).toMatchObject({ claim: { verdict: 'UNSUPPORTED', evidenceLines: [] } })
    })

    it('rests on nothing that is a draft, not even on one of its own contributor', async () => {
      const graph = await openSeeded(engine)
      const draft = one(await run(graph, ADA, 'proposeClaim', { ...CLAIM, draft: true }), 'answer.entity.id')
      const line = { claim: draft, direction: 'SUPPORTS', citations: [CITATION] }
      const refused = await unchanged(graph, async () => [
        ...pick(await run(graph, ADA, 'proposeEvidenceLine', line), 'answer.userErrors.*'),
        ...pick(await run(graph, BEN, 'proposeEvidenceLine', line), 'answer.userErrors.*'),
      ])
      const unknown = { __typename: 'InvalidInput', code: 'NOT_FOUND', path: ['claim'] }
      expect(refused).toEqual([unknown, unknown])
    })
  })

  describe('a claim', () => {
    it('in the same words is a duplicate that leads to what is there', async () => {
      const graph = await openSeeded(engine)
      const first = await run(graph, ADA, 'proposeClaim', CLAIM)
      expect(pick(await run(graph, BEN, 'proposeClaim', CLAIM), 'answer.userErrors.*')).toEqual([
        { __typename: 'DuplicateError', code: 'DUPLICATE_EVIDENCE', path: ['text'], existing: { id: one(first, 'answer.entity.id') } },
      ])
      expect(codesOf(await run(graph, BEN, 'proposeClaim', { ...CLAIM, duplicateReason: 'It is said twice.' }))).toEqual([])
    })

    it('leaves every list when an editor takes it back, and stays on record', async () => {
      const graph = await openSeeded(engine)
      const claim = await accepted(graph, 'proposeClaim', CLAIM)
      const listed = async () => pick(await expectData(graph, null, '{ claims(first: 100) { nodes { id } } }'), 'claims.nodes.*.id')
      expect(await listed()).toContain(claim)
      const document = `mutation { retractClaim(input: { idempotencyKey: "${freshKey()}", claim: "${claim}", reason: "Read wrongly." }) { entity { id } } }`
      expect((await ask(graph, ADA, document)).errors).toEqual(['FORBIDDEN'])
      expect((await ask(graph, GRACE, document)).errors).toEqual([])
      expect(await listed()).not.toContain(claim)
      expect(await claimOf(graph, claim)).toMatchObject({ claim: { status: 'RETRACTED' } })
    })
  })

  describe('an assertion of identity', () => {
    const VERIFY = { subject: { name: 'KT-253' }, name: 'B13434231', status: 'VERIFIED' }
    const read = async (graph: Graph) => {
      const data = await expectData(
        graph,
        null,
        '{ compound(by: { name: "KT-253" }) { identityAssertions { id status name { status } } } }',
      )
      return pick(data, 'compound.identityAssertions.*').find((assertion) => one(assertion, 'id') === DISPUTED)
    }

    it('is verified by an editor, and the compound is found by that name from then on', async () => {
      const graph = await openSeeded(engine)
      const found = async () => pick(await expectData(graph, null, '{ lookup(names: ["B13434231"]) { status } }'), 'lookup.*.status')
      expect(await found()).not.toEqual(['FOUND'])
      const proposed = await run(graph, ADA, 'proposeIdentityAssertion', VERIFY)
      expect(pick(proposed, 'answer.entity')).toEqual([{ id: DISPUTED, identity: 'DISPUTED', name: { status: 'DISPUTED' } }])
      await review(graph, GRACE, one(proposed, 'answer.proposal.id'))
      expect(await read(graph)).toEqual({ id: DISPUTED, status: 'VERIFIED', name: { status: 'VERIFIED' } })
      expect(await found()).toEqual(['FOUND'])
    })

    it('keeps its status where the change is turned down', async () => {
      const graph = await openSeeded(engine)
      const proposed = await run(graph, ADA, 'proposeIdentityAssertion', VERIFY)
      await review(graph, GRACE, one(proposed, 'answer.proposal.id'), 'REJECT', 'Nobody has shown it.')
      expect(await read(graph)).toMatchObject({ status: 'DISPUTED' })
    })
  })

  describe('a proposal', () => {
    it('is taken back by its contributor alone, and leaves the queue', async () => {
      const graph = await openSeeded(engine)
      const proposal = one(await run(graph, ADA, 'proposeClaim', CLAIM), 'answer.proposal.id')
      const withdraw = (viewer: Viewer) => {
        const input = `{ idempotencyKey: "${freshKey()}", proposal: "${proposal}" }`
        const fields = 'proposal { state subject { ... on Claim { status } } } userErrors { code path }'
        return expectData(graph, viewer, `mutation { answer: withdrawProposal(input: ${input}) { ${fields} } }`)
      }
      const queue = async () => pick(await expectData(graph, null, '{ reviewQueue { nodes { id } } }'), 'reviewQueue.nodes.*.id')
      expect(codesOf(await withdraw(BEN))).toEqual(['NOT_OWN_PROPOSAL'])
      expect(await queue()).toEqual([proposal])
      expect(await withdraw(ADA)).toEqual({
        answer: { proposal: { state: 'WITHDRAWN', subject: { status: 'WITHDRAWN' } }, userErrors: [] },
      })
      expect(await queue()).toEqual([])
      expect(codesOf(await review(graph, GRACE, proposal))).toEqual(['NOT_WAITING'])
    })
  })

  describe('a contributor', () => {
    it('who works for the originator, or has declared an interest in it, may no longer decide', async () => {
      const graph = await openSeeded(engine)
      const proposal = one(await run(graph, ADA, 'proposeClaim', CLAIM), 'answer.proposal.id')
      await run(graph, ROOT, 'registerContributor', { contributor: KIM.id, name: 'Kim', role: 'editor' })
      await run(graph, ROOT, 'setAffiliation', { contributor: KIM.id, company: { name: 'Kymera' }, from: '2025-01' })
      await run(graph, GRACE, 'declareInterest', { company: { name: 'Kymera' } })
      for (const viewer of [KIM, GRACE]) {
        expect(codesOf(await review(graph, viewer, proposal))).toEqual(['CONFLICT_OF_INTEREST'])
      }
      const document = `{ node(id: "${KIM.id}") { ... on Contributor { name role affiliations { company { name } from to } } } }`
      expect(await expectData(graph, null, document)).toEqual({
        node: { name: 'Kim', role: 'editor', affiliations: [{ company: { name: 'Kymera' }, from: '2025-01', to: null }] },
      })
      expect(pick(await review(graph, ROOT, proposal), 'answer.proposal.state')).toEqual(['ACCEPTED'])
    })
  })
})

import { describe, expect, it } from 'vitest'
import { findOutcomeConsequences, findProposalConsequences } from '../../src/curation/find-consequences.js'
import { proposeClaim, type ProposeClaimInput } from '../../src/curation/propose-claim.js'
import { proposeEvidenceLine, type ProposeEvidenceLineInput } from '../../src/curation/propose-evidence-line.js'
import { retractClaim } from '../../src/curation/retract-claim.js'
import { retractEvidenceLine } from '../../src/curation/retract-evidence-line.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import type { Viewer } from '../../src/domain/permission.js'
import type { Graph } from '../../src/graph/graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { findClaimsByIds, findClaimsOfCompounds } from '../../src/graph/queries/claim.js'
import { findEvidenceLinesByClaims } from '../../src/graph/queries/evidence-line.js'
import { findProposalsByIds } from '../../src/graph/queries/proposal.js'
import { forEachEngine } from '../engines.js'
import { A_PLACE, expectRefusals } from './bad-input.js'
import {
  ADA,
  affiliate,
  BEN,
  codesOf,
  denialOf,
  errorsOf,
  expectDone,
  freshKey,
  GRACE,
  KIM,
  KT253,
  NOW,
  openSeeded,
  review,
} from './curators.js'
import { A_CLAIM, CITATION, REFUSED_EVIDENCE } from './refused-evidence.js'

function claim(graph: Graph, viewer: Viewer | null, changes: Partial<ProposeClaimInput> = {}) {
  return proposeClaim({ graph, viewer, input: { idempotencyKey: freshKey(), ...A_CLAIM, ...changes }, at: NOW })
}

function line(graph: Graph, viewer: Viewer | null, changes: Partial<ProposeEvidenceLineInput>) {
  const input = { idempotencyKey: freshKey(), direction: 'SUPPORTS' as const, strength: 'shown', citations: [CITATION], ...changes }
  return proposeEvidenceLine({ graph, viewer, input, at: NOW })
}

async function acceptedClaim(graph: Graph): Promise<string> {
  const { subjectId } = expectDone(await claim(graph, ADA))
  expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
  return subjectId
}

forEachEngine((engine) => {
  describe('a proposed claim', () => {
    it('stands in no list before it is accepted, and out of it again when it is retracted', async () => {
      const graph = await openSeeded(engine)
      const listed = async () => {
        const { sequence: at } = await readAuditHead(graph)
        const found = await findClaimsOfCompounds(graph, { ids: ['compound:kt-253'], at, after: null, first: 100 })
        return found.filter(({ text }) => text === A_CLAIM.text).map(({ status }) => status)
      }
      const { subjectId } = expectDone(await claim(graph, ADA))
      expect(await listed()).toEqual([])
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
      expect(await listed()).toEqual(['ACCEPTED'])
      const input = { idempotencyKey: freshKey(), claim: subjectId, reason: 'Read wrongly.' }
      expect(denialOf(await retractClaim({ graph, viewer: ADA, input, at: NOW }))).toBe('FORBIDDEN')
      expectDone(await retractClaim({ graph, viewer: GRACE, input, at: NOW }))
      expect(await listed()).toEqual([])
      expect(await verifyAudit(graph)).toMatchObject({ ok: true })
    })

    it('is a duplicate in the same words at the same place', async () => {
      const graph = await openSeeded(engine)
      const { subjectId } = expectDone(await claim(graph, ADA))
      expect(errorsOf(await claim(graph, BEN))).toMatchObject([{ kind: 'DuplicateError', existingId: subjectId, path: ['text'] }])
      expectDone(await claim(graph, BEN, { duplicateReason: 'Said twice.' }))
      expectDone(await claim(graph, BEN, { locator: A_PLACE }))
    })

    it('is not accepted by who develops what it is about', async () => {
      const graph = await openSeeded(engine)
      await affiliate(graph, KIM, 'company:kymera')
      const { subjectId } = expectDone(await claim(graph, ADA))
      expect(codesOf(await review(graph, KIM, { proposal: subjectId, decision: 'ACCEPT' }))).toEqual(['CONFLICT_OF_INTEREST proposal'])
    })

    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), REFUSED_EVIDENCE.proposeClaim)
    })
  })

  describe('a proposed evidence line', () => {
    it('changes the verdict of its claim when it is accepted, as was announced', async () => {
      const graph = await openSeeded(engine)
      const claimId = await acceptedClaim(graph)
      const proposed = expectDone(await line(graph, ADA, { claim: claimId, measurements: [KT253] }))
      const { sequence } = await readAuditHead(graph)
      const proposals = await findProposalsByIds(graph, [proposed.proposalId ?? ''])
      const announced = (await findProposalConsequences(graph, proposals, sequence)).get(proposed.proposalId ?? '')
      expect(announced?.changes).toMatchObject([{ kind: 'CLAIM_VERDICT', about: [claimId], before: 'UNSUPPORTED', after: 'SUPPORTED' }])

      const accepted = await review(graph, GRACE, { proposal: proposed.subjectId, decision: 'ACCEPT' })
      expect(await findOutcomeConsequences(graph, accepted, sequence + 1)).toEqual(announced)
      expect(await findEvidenceLinesByClaims(graph, { ids: [claimId], at: sequence + 1 })).toMatchObject([
        { id: proposed.subjectId, direction: 'SUPPORTS', citationIds: [CITATION], measurementIds: [KT253], status: 'ACCEPTED' },
      ])
    })

    it('is taken back by an editor with a reason', async () => {
      const graph = await openSeeded(engine)
      const claimId = await acceptedClaim(graph)
      const { subjectId } = expectDone(await line(graph, ADA, { claim: claimId }))
      expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
      const input = { idempotencyKey: freshKey(), evidenceLine: subjectId, reason: 'It cites another compound.' }
      expect(codesOf(await retractEvidenceLine({ graph, viewer: GRACE, input: { ...input, reason: '' }, at: NOW }))).toEqual([
        'REASON_REQUIRED reason',
      ])
      expectDone(await retractEvidenceLine({ graph, viewer: GRACE, input, at: NOW }))
      const { sequence: at } = await readAuditHead(graph)
      expect(await findEvidenceLinesByClaims(graph, { ids: [claimId], at })).toEqual([])
      expect(await findClaimsByIds(graph, { ids: [claimId], at })).toMatchObject([{ status: 'ACCEPTED' }])
    })

    it('is refused with what to do for bad input of every kind', async () => {
      await expectRefusals(await openSeeded(engine), REFUSED_EVIDENCE.proposeEvidenceLine)
    })
  })
})

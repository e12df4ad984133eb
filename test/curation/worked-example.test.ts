/** Navtemadlin's 280 nM is corrected to 28 nM: what was announced is what happens, and the past stays what it was. */
import { expect, it } from 'vitest'
import { findOutcomeConsequences, findProposalConsequences } from '../../src/curation/find-consequences.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import { comparePotency } from '../../src/domain/compare-potency.js'
import { STANDARD_POLICY } from '../../src/domain/comparability-policy.js'
import { DEFAULT_EVIDENCE_SCOPE } from '../../src/domain/evidence-scope.js'
import type { Graph } from '../../src/graph/graph.js'
import { findAuditEvents, readAuditHead } from '../../src/graph/queries/audit.js'
import { findCompoundProfiles } from '../../src/graph/queries/compound-profile.js'
import { findCompoundsByIds } from '../../src/graph/queries/compound.js'
import { findMeasurementsSharingAssays } from '../../src/graph/queries/measurement.js'
import { findReviewQueue } from '../../src/graph/queries/proposal.js'
import { forEachEngine } from '../engines.js'
import { ADA, correct, expectDone, GRACE, NAVTEMADLIN, openSeeded, review } from './curators.js'

const MOVES = [
  ['compound:milademetan', '2', '3'],
  ['compound:navtemadlin', '3', '2'],
  ['compound:rg7388', '3', '4'],
  ['compound:sar405838', '4', '5'],
  ['compound:siremadlin', '3', '4'],
]
const TO_KT253 = {
  kind: 'RATIO',
  about: ['compound:kt-253', 'compound:navtemadlin'],
  before: '≈930× (780–1,200×, rounding only)',
  after: '≈93× (78–120×, rounding only)',
  message: 'The ratio of Navtemadlin against KT-253, IC50 in RS4;11, changes from 933-fold to 93.3-fold.',
}

/** How many-fold more potent KT-253 was than navtemadlin, as of an audit sequence. */
async function foldAt(graph: Graph, at: number): Promise<number | null | undefined> {
  const measurements = await findMeasurementsSharingAssays(graph, { compoundId: 'compound:kt-253', at })
  const found = await findCompoundsByIds(graph, ['compound:kt-253', 'compound:navtemadlin'])
  const [reference, comparator] = [...found].sort((one, other) => (one.id < other.id ? -1 : 1))
  if (reference === undefined || comparator === undefined) throw new Error('the seed is not there')
  const profiles = await findCompoundProfiles(graph, [...new Set(measurements.map(({ compound }) => compound.id))])
  const { comparisons } = comparePotency({
    reference,
    comparators: [comparator],
    measurements,
    missingValues: [],
    profiles: new Map(profiles.map((profile) => [profile.compoundId, profile])),
    policy: STANDARD_POLICY,
    scope: { ...DEFAULT_EVIDENCE_SCOPE, at },
  })
  return comparisons.find(({ endpoint }) => endpoint.code === 'IC50')?.ratio.fold
}

forEachEngine((engine) => {
  it('goes from 933-fold to 93-fold, as was announced, and the past still says 933', async () => {
    const graph = await openSeeded(engine)
    const rehearsal = await correct(graph, ADA, { validateOnly: true })
    const proposed = expectDone(await correct(graph, ADA))
    const { sequence: waiting } = await readAuditHead(graph)
    const queue = await findReviewQueue(graph, { after: null, first: 10 })
    const announced = (await findProposalConsequences(graph, queue, waiting)).get(proposed.proposalId ?? '')

    expect(
      announced?.changes
        .filter(({ kind }) => kind === 'TIER')
        .map(({ about, before, after }) => [about[0], before, after])
        .sort(),
    ).toEqual(MOVES)
    expect(announced?.changes.filter(({ kind }) => kind === 'RATIO')).toHaveLength(5)
    expect(announced?.changes).toContainEqual(TO_KT253)
    expect(announced).toMatchObject({ truncated: false })
    expect(announced?.changes).toHaveLength(10)
    expect(await findOutcomeConsequences(graph, rehearsal, waiting)).toEqual(announced)
    expect(await findOutcomeConsequences(graph, proposed, waiting)).toEqual(announced)

    const accepted = expectDone(await review(graph, GRACE, { proposal: proposed.proposalId ?? '', decision: 'ACCEPT' }))
    const { sequence: now } = await readAuditHead(graph)
    expect(await findOutcomeConsequences(graph, accepted, now)).toEqual(announced)
    expect(await findOutcomeConsequences(graph, proposed, now)).toEqual(announced)
    expect(await foldAt(graph, now)).toBeCloseTo(93.33, 2)
    expect(await foldAt(graph, now - 1)).toBeCloseTo(933.33, 2)
    expect(await verifyAudit(graph)).toMatchObject({ ok: true, problems: [] })
  })

  it('is in the history of the old value and of the new one', async () => {
    const graph = await openSeeded(engine)
    const { subjectId } = expectDone(await correct(graph, ADA))
    expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT', reason: 'Seen on the page.' }))
    const [, accepted] = await findAuditEvents(graph, { subject: NAVTEMADLIN, first: 10 })
    expect(accepted).toMatchObject({ action: 'reviewProposal', reason: 'Seen on the page.', contributor: GRACE })
    expect(accepted?.changes).toEqual(
      expect.arrayContaining([
        { subject: NAVTEMADLIN, field: 'status', before: 'ACCEPTED', after: 'SUPERSEDED' },
        { subject: NAVTEMADLIN, field: 'supersededBy', before: null, after: subjectId },
        { subject: subjectId, field: 'status', before: 'PROPOSED', after: 'ACCEPTED' },
        { subject: subjectId, field: 'reportedText', before: '280', after: '28' },
      ]),
    )
    const events = await findAuditEvents(graph, { subject: subjectId, first: 10 })
    expect(events.map(({ action }) => action)).toEqual(['correctMeasurement', 'reviewProposal'])
  })
})

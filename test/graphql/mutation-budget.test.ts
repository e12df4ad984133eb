/** What a mutation costs in graph queries, by name: the same whatever is there, and its consequences only where they are asked for. */
import { expect, it } from 'vitest'
import type { Viewer } from '../../src/domain/permission.js'
import type { Graph } from '../../src/graph/graph.js'
import { executeOperation } from '../../src/graphql/execute.js'
import { ADA, aValue, BEN, correct, expectDone, freshKey, GRACE, NAVTEMADLIN, NOW, openSeeded, propose } from '../curation/curators.js'
import { forEachEngine } from '../engines.js'
import { pick } from './seeded-graph.js'

const PROPOSE = `mutation ($input: ProposeMeasurementInput!) { proposeMeasurement(input: $input) { userErrors { code } operation { sequence } } }`
const CORRECT = `mutation ($input: CorrectMeasurementInput!) { correctMeasurement(input: $input) { userErrors { code } operation { sequence } } }`
const REVIEW = `mutation ($input: ReviewProposalInput!) { reviewProposal(input: $input) { userErrors { code } operation { sequence } } }`
const CONSEQUENCES = 'consequences { truncated changes { message } }'
const QUEUE = `query ($first: Int) {
  reviewQueue(first: $first) {
    totalCount
    nodes { id by { name } subject { id } supersedes { id } stale mayReview becauseNot { code } consequences { changes { message } } }
  }
}`

/** To write anything: its key, the record and its proposal, and the event that holds what changed. */
const TO_PROPOSE_A_VALUE = [
  ...['operation.begin', 'audit.lockHead', 'audit.append', 'record.findByIds:Measurement', 'record.findByIds:Proposal'],
  ...['record.createNodes:Measurement', 'record.createNodes:Proposal'],
  ...['record.createRelationships:Measurement-OF_COMPOUND-Compound', 'record.createRelationships:Measurement-IN_ASSAY-Assay'],
  ...['record.createRelationships:Measurement-CITED_BY-Citation', 'record.createRelationships:Proposal-BY-Contributor'],
  'record.createRelationships:Proposal-PROPOSES-Measurement',
]
/** What is named must be there, and the value must be new. */
const TO_CHECK_A_VALUE = [
  ...['searchKey.findOfKinds', 'record.lockNodes:Compound', 'proposal.findByIds', 'compound.findByIds', 'citation.findByIds'],
  ...['record.findNodesByIds:Compound', 'record.findNodesByIds:Assay', 'record.findNodesByIds:Citation', 'sameEvidence.find'],
]
/** Who has an interest in it. */
const TO_FIND_STAKES = [
  ...[
    'assay.findCompounds',
    'claim.findByIds',
    'company.findByIds',
    'compound.findByIds',
    'compound.findProfiles',
    'evidenceLine.findByIds',
  ],
  ...['contributor.findAffiliations', 'contributor.findDeclaredInterests', 'identityAssertion.findByIds', 'measurement.findByIds'],
  'record.findByIds:CompoundName',
]
/** What the answers are built from, at one moment. */
const STATE = [
  ...['measurement.findByAssays', 'missingValue.findByAssays', 'measurement.findByDocuments', 'claim.findPageOfDocuments'],
  ...['claim.findByIds', 'evidenceLine.findByClaims'],
]
const SUBJECT = ['measurement.findByIds', 'claim.findByIds', 'evidenceLine.findByIds']
const CONTEXT = ['audit.readHead', 'compound.findProfiles', 'citation.findByDocuments']

async function queriesOf(
  graph: Graph,
  document: string,
  { viewer = ADA, ...variables }: { readonly viewer?: Viewer; readonly input?: object; readonly first?: number },
): Promise<readonly string[]> {
  const { errors, data, queries } = await executeOperation({ graph, viewer, document, variables, now: () => NOW })
  expect(errors).toBeUndefined()
  expect(Object.values(data ?? {}).flatMap((answer) => pick(answer, 'userErrors.*.code'))).toEqual([])
  return sorted(queries)
}

function sorted(...names: readonly (readonly string[])[]): readonly string[] {
  return names.flat().sort()
}

function withConsequences(document: string): string {
  return document.replace('userErrors { code }', `userErrors { code } ${CONSEQUENCES}`)
}

function correction(reportedText: string) {
  return { idempotencyKey: freshKey(), measurement: NAVTEMADLIN, reportedText, reason: 'It was misread.' }
}

/** So many more values wait, and as many corrections of one. */
async function grow(graph: Graph, count: number, measurement = NAVTEMADLIN): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    expectDone(await propose(graph, ADA, { reportedText: '401', duplicateReason: 'It is printed again.' }))
    expectDone(await correct(graph, BEN, { measurement, reportedText: '601' }))
  }
}

forEachEngine((engine) => {
  it('a proposal and a correction take queries of these names, whatever waits, and more only for consequences', async () => {
    const graph = await openSeeded(engine)
    await grow(graph, 1) // The first write of somebody also enters them.
    expectDone(await propose(graph, GRACE, { reportedText: '399' }))
    for (const round of [1, 2]) {
      const text = (offset: number) => String(800 + 10 * round + offset)
      const proposing = sorted(TO_PROPOSE_A_VALUE, TO_CHECK_A_VALUE)
      expect(await queriesOf(graph, PROPOSE, { input: aValue({ reportedText: text(0) }) })).toEqual(proposing)
      expect(await queriesOf(graph, withConsequences(PROPOSE), { input: aValue({ reportedText: text(1) }) })).toEqual(
        sorted(proposing, ['proposal.findByIds'], SUBJECT, STATE, CONTEXT),
      )
      const correcting = sorted(TO_PROPOSE_A_VALUE, [
        ...['measurement.findByIds', 'record.findByIds:Measurement', 'record.createRelationships:Measurement-SUPERSEDES-Measurement'],
      ])
      expect(await queriesOf(graph, CORRECT, { input: correction(text(2)) })).toEqual(correcting)
      expect(await queriesOf(graph, withConsequences(CORRECT), { input: correction(text(3)) })).toEqual(
        sorted(correcting, ['proposal.findByIds'], SUBJECT, STATE, CONTEXT),
      )
      await grow(graph, 12)
    }
  })

  it('a review takes queries of these names, whatever waits', async () => {
    const reviewing = sorted(TO_FIND_STAKES, [
      ...['operation.begin', 'audit.lockHead', 'audit.append', 'record.lockNodes:Measurement', 'record.lockNodes:Proposal'],
      ...['proposal.findByIds', 'proposal.findByIds', 'proposal.findByIds', 'measurement.findByIds'],
      ...['record.findNodesByIds:Compound', 'record.findNodesByIds:Assay', 'record.findNodesByIds:Citation'],
      ...[
        'record.updateNodes:Measurement',
        'record.updateNodes:Proposal',
        'evidence.enterForce:Measurement',
        'evidence.leaveForce:Measurement',
      ],
      ...['record.findByIds:Measurement', 'record.findByIds:Measurement', 'record.findByIds:Proposal'],
    ])
    const graph = await openSeeded(engine)
    expectDone(await propose(graph, GRACE, { reportedText: '399' }))
    let measurement = NAVTEMADLIN
    for (const count of [1, 12]) {
      await grow(graph, count, measurement)
      const { subjectId } = expectDone(await correct(graph, ADA, { measurement, reportedText: `2${count}` }))
      const input = { idempotencyKey: freshKey(), proposal: subjectId, decision: 'ACCEPT' }
      const rehearsal = { viewer: GRACE, input: { ...input, idempotencyKey: freshKey(), validateOnly: true } }
      expect(await queriesOf(graph, withConsequences(REVIEW), rehearsal)).toEqual(
        sorted(reviewing, ['measurement.findByIds', 'proposal.findByIds'], STATE, CONTEXT),
      )
      expect(await queriesOf(graph, REVIEW, { viewer: GRACE, input })).toEqual(reviewing)
      measurement = subjectId
    }
    const { subjectId } = expectDone(await correct(graph, ADA, { measurement, reportedText: '31' }))
    const input = { idempotencyKey: freshKey(), proposal: subjectId, decision: 'ACCEPT' }
    expect(await queriesOf(graph, withConsequences(REVIEW), { viewer: GRACE, input })).toEqual(
      sorted(reviewing, SUBJECT, STATE, STATE, CONTEXT),
    )
  })

  it('a page of the review queue takes the same queries for one row as for many', async () => {
    const graph = await openSeeded(engine)
    await grow(graph, 6)
    const ofOne = await queriesOf(graph, QUEUE, { viewer: GRACE, first: 1 })
    expect(await queriesOf(graph, QUEUE, { viewer: GRACE, first: 100 })).toEqual(ofOne)
    expect(ofOne).toEqual(
      sorted(['proposal.findQueue', 'proposal.countQueue', 'measurement.findByIds'], TO_FIND_STAKES, SUBJECT, STATE, CONTEXT),
    )
  })
})

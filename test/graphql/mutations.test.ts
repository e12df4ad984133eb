/** The mutations as a client meets them: who is refused, what is announced, what is stored, and what each viewer sees of it. */
import { describe, expect, it } from 'vitest'
import type { Viewer } from '../../src/domain/permission.js'
import type { Graph } from '../../src/graph/graph.js'
import { executeOperation } from '../../src/graphql/execute.js'
import { ADA, affiliate, BEN, freshKey, GRACE, KIM, KT253, NAVTEMADLIN, openSeeded, READER, ROOT, unchanged } from '../curation/curators.js'
import { forEachEngine } from '../engines.js'
import { ask, expectData, one } from './ask-as.js'
import { pick, type Variables } from './seeded-graph.js'

const ERRORS =
  'userErrors { __typename code message path ... on ConflictError { current { id } } ... on DuplicateError { existing { id } } }'
const REST = `${ERRORS} operation { idempotencyKey state sequence resultIds } consequences { truncated changes { kind about before after } }`

const CORRECT = `
mutation ($input: CorrectMeasurementInput!) {
  correctMeasurement(input: $input) {
    measurement { id reportedText standardValue status supersedes { id } compound { name } }
    proposal { id state stale mayReview becauseNot { code } }
    ${REST}
  }
}`
const REVIEW = `mutation ($input: ReviewProposalInput!) { reviewProposal(input: $input) { proposal { id state } ${REST} } }`
const PROPOSE = `mutation ($input: ProposeMeasurementInput!) { proposeMeasurement(input: $input) { measurement { id status } proposal { id state } ${REST} } }`
const RETRACT = `mutation ($input: RetractMeasurementInput!) { retractMeasurement(input: $input) { measurement { id status } ${REST} } }`
const RESTORE = `mutation ($input: RestoreMeasurementInput!) { restoreMeasurement(input: $input) { measurement { id status } proposal { id } ${REST} } }`
const RATIO = `
query ($asOf: DateTime, $includeProposed: Boolean) {
  comparePotency(reference: { name: "KT-253" }, comparators: [{ name: "Navtemadlin" }], context: { endpoint: "IC50" }, evidence: { asOf: $asOf, includeProposed: $includeProposed }) {
    comparisons { nodes { ratio { display } } }
  }
}`

const VALUE = {
  compound: { name: 'Navtemadlin' },
  assay: 'assay:rs4-11-viability',
  citation: 'citation:kt-253-comparative-guide:5',
  endpoint: 'IC50',
  reportedText: '310',
  unit: 'nM',
}

function correction(changes: Variables = {}): Variables {
  return {
    input: { idempotencyKey: freshKey(), measurement: NAVTEMADLIN, reportedText: '28', reason: 'A zero was added in typing.', ...changes },
  }
}

async function displayAt(graph: Graph, variables: Variables = {}): Promise<string> {
  return one(await expectData(graph, null, RATIO, variables), 'comparePotency.comparisons.nodes.*.ratio.display')
}

forEachEngine((engine) => {
  describe('a correction', () => {
    it('is announced, waits, is accepted, and the past still says what it said', async () => {
      const graph = await openSeeded(engine)
      const key = freshKey()
      const announced = await unchanged(graph, () =>
        expectData(graph, ADA, CORRECT, correction({ idempotencyKey: key, validateOnly: true })),
      )
      const proposed = await expectData(graph, ADA, CORRECT, correction({ idempotencyKey: key }))
      const toAnswer = (data: unknown) => ({
        measurement: pick(data, 'correctMeasurement.measurement'),
        proposal: pick(data, 'correctMeasurement.proposal'),
        consequences: pick(data, 'correctMeasurement.consequences'),
      })
      expect(toAnswer(proposed)).toEqual(toAnswer(announced))
      expect(pick(announced, 'correctMeasurement.operation')).toEqual([null])
      expect([...pick(proposed, 'correctMeasurement.consequences.changes.*.kind')].sort()).toEqual([
        ...Array<string>(5).fill('RATIO'),
        ...Array<string>(5).fill('TIER'),
      ])
      const tiers = pick(proposed, 'correctMeasurement.consequences.changes.*').filter((change) => one(change, 'kind') === 'TIER')
      expect(new Set(tiers.map((change) => [one(change, 'about.*'), one(change, 'before'), one(change, 'after')].join(' ')))).toEqual(
        new Set([
          ...['compound:navtemadlin 3 2', 'compound:milademetan 2 3', 'compound:siremadlin 3 4', 'compound:rg7388 3 4'],
          'compound:sar405838 4 5',
        ]),
      )
      expect(await displayAt(graph)).toBe('≈930× (780–1,200×, rounding only)')
      expect(await displayAt(graph, { includeProposed: true })).toBe('≈93× (78–120×, rounding only)')

      const before = new Date().toISOString()
      const proposal = one(proposed, 'correctMeasurement.proposal.id')
      const accepted = await expectData(graph, GRACE, REVIEW, { input: { idempotencyKey: freshKey(), proposal, decision: 'ACCEPT' } })
      expect(pick(accepted, 'reviewProposal.proposal.state')).toEqual(['ACCEPTED'])
      expect(pick(accepted, 'reviewProposal.consequences')).toEqual(pick(proposed, 'correctMeasurement.consequences'))
      expect(await displayAt(graph)).toBe('≈93× (78–120×, rounding only)')
      expect(await displayAt(graph, { asOf: before })).toBe('≈930× (780–1,200×, rounding only)')
      const history = await expectData(graph, null, `{ history(id: "${NAVTEMADLIN}") { nodes { action changes { field after } } } }`)
      expect(pick(history, 'history.nodes.*.action')).toContain('reviewProposal')
      expect(pick(history, 'history.nodes.*.changes.*')).toContainEqual({ field: 'status', after: 'SUPERSEDED' })
    })

    it('of a value that was replaced meanwhile is a conflict that shows what stands there now', async () => {
      const graph = await openSeeded(engine)
      const ids: string[] = []
      for (const reportedText of ['28', '29']) {
        const data = await expectData(graph, ADA, CORRECT, correction({ reportedText }))
        ids.push(one(data, 'correctMeasurement.measurement.id'))
      }
      const [first = '', second = ''] = ids
      const accept = (proposal: string) =>
        expectData(graph, GRACE, REVIEW, { input: { idempotencyKey: freshKey(), proposal, decision: 'ACCEPT' } })
      await accept(first)
      const late = await accept(second)
      expect(pick(late, 'reviewProposal.userErrors.*')).toMatchObject([
        { __typename: 'ConflictError', code: 'STALE_PROPOSAL', current: { id: first } },
      ])
    })
  })

  describe('a waiting value', () => {
    it('is left out of a ratio unless includeProposed counts it, and then the answer says so', async () => {
      const graph = await openSeeded(engine)
      const to = one(
        await expectData(graph, ADA, PROPOSE, { input: { ...VALUE, idempotencyKey: freshKey() } }),
        'proposeMeasurement.measurement.id',
      )
      const document = `query ($evidence: EvidenceScope) { measurement(id: "${KT253}") { potencyRatio(to: "${to}", evidence: $evidence) { display } } }`
      const answer = (includeProposed: boolean) => executeOperation({ graph, document, variables: { evidence: { includeProposed } } })
      const [without, counted] = [await answer(false), await answer(true)]
      const display = 'measurement.potencyRatio.display'
      expect(pick(without.data, display)).toEqual(['no value: left out (NOT_ACCEPTED)'])
      expect(pick(counted.data, display)).toEqual(['≈1,000× (870–1,300×, rounding only)'])
      expect(pick(counted.extensions, 'warnings.*.message')).toEqual([
        '1 of the values is proposed and not yet reviewed, because includeProposed is set.',
      ])
    })
  })

  describe('the same key', () => {
    it('with the same input gives the first answer again', async () => {
      const graph = await openSeeded(engine)
      const variables = { input: { ...VALUE, idempotencyKey: freshKey() } }
      const first = await expectData(graph, ADA, PROPOSE, variables)
      expect(await unchanged(graph, () => expectData(graph, ADA, PROPOSE, variables))).toEqual(first)
      const key = variables.input.idempotencyKey
      const told = await expectData(graph, ADA, `{ operation(idempotencyKey: "${key}") { state sequence resultIds } }`)
      expect(pick(told, 'operation.resultIds')).toEqual(pick(first, 'proposeMeasurement.operation.resultIds'))
      expect(await expectData(graph, BEN, `{ operation(idempotencyKey: "${key}") { state } }`)).toEqual({ operation: null })
    })

    it('gives the first write and its consequences again after the decision, and what it made as that stands by then', async () => {
      const graph = await openSeeded(engine)
      const variables = correction()
      const first = await expectData(graph, ADA, CORRECT, variables)
      const proposal = one(first, 'correctMeasurement.proposal.id')
      await expectData(graph, GRACE, REVIEW, { input: { idempotencyKey: freshKey(), proposal, decision: 'ACCEPT' } })
      const again = await unchanged(graph, () => expectData(graph, ADA, CORRECT, variables))
      for (const part of ['operation', 'consequences', 'userErrors', 'measurement.id', 'proposal.id']) {
        expect(pick(again, `correctMeasurement.${part}`)).toEqual(pick(first, `correctMeasurement.${part}`))
      }
      expect(pick(again, 'correctMeasurement.proposal.state')).toEqual(['ACCEPTED'])
    })

    it('with another input is refused', async () => {
      const graph = await openSeeded(engine)
      const idempotencyKey = freshKey()
      await expectData(graph, ADA, PROPOSE, { input: { ...VALUE, idempotencyKey } })
      const other = await expectData(graph, ADA, PROPOSE, { input: { ...VALUE, idempotencyKey, reportedText: '311' } })
      expect(pick(other, 'proposeMeasurement.userErrors.*.code')).toEqual(['IDEMPOTENCY_MISMATCH'])
    })
  })

  describe('the same evidence under another key', () => {
    it('is a duplicate that leads to what is there, and another thing with a reason', async () => {
      const graph = await openSeeded(engine)
      const first = await expectData(graph, ADA, PROPOSE, { input: { ...VALUE, idempotencyKey: freshKey() } })
      const again = await expectData(graph, BEN, PROPOSE, { input: { ...VALUE, idempotencyKey: freshKey() } })
      expect(pick(again, 'proposeMeasurement.userErrors.*')).toMatchObject([
        { __typename: 'DuplicateError', existing: { id: one(first, 'proposeMeasurement.measurement.id') } },
      ])
      const duplicateReason = 'A second table of the page prints it again.'
      const other = await expectData(graph, BEN, PROPOSE, { input: { ...VALUE, idempotencyKey: freshKey(), duplicateReason } })
      expect(pick(other, 'proposeMeasurement.userErrors.*')).toEqual([])
    })
  })

  describe('who may', () => {
    it('be known by nobody is UNAUTHENTICATED, and a reader may not propose', async () => {
      const graph = await openSeeded(engine)
      expect((await ask(graph, null, CORRECT, correction())).errors).toEqual(['UNAUTHENTICATED'])
      expect((await ask(graph, READER, CORRECT, correction())).errors).toEqual(['FORBIDDEN'])
    })

    it('review is an editor without an interest, never the submitter and never a curator', async () => {
      const graph = await openSeeded(engine)
      await affiliate(graph, KIM, 'company:kymera')
      const editorsOwn = await expectData(graph, GRACE, CORRECT, correction())
      const proposal = one(editorsOwn, 'correctMeasurement.proposal.id')
      const review = (viewer: Viewer, decision: string, reason?: string) =>
        ask(graph, viewer, REVIEW, { input: { idempotencyKey: freshKey(), proposal, decision, reason } })
      const codes = async (viewer: Viewer, decision: string, reason?: string) => {
        const { errors, data } = await review(viewer, decision, reason)
        return [...errors, ...pick(data, 'reviewProposal.userErrors.*.code')]
      }
      expect(await codes(ADA, 'ACCEPT')).toEqual(['FORBIDDEN'])
      expect(await codes(GRACE, 'ACCEPT')).toEqual(['OWN_PROPOSAL'])
      expect(await codes(KIM, 'ACCEPT')).toEqual(['CONFLICT_OF_INTEREST'])
      const queue = '{ reviewQueue { totalCount nodes { mayReview becauseNot { code message } } } }'
      expect(pick(await expectData(graph, KIM, queue), 'reviewQueue.nodes.*.becauseNot.*.code')).toEqual(['CONFLICT_OF_INTEREST'])
      expect(pick(await expectData(graph, ROOT, queue), 'reviewQueue.nodes.*.mayReview')).toEqual([true])
      expect(pick(await expectData(graph, null, queue), 'reviewQueue.nodes.*.mayReview')).toEqual([false])
      expect(await codes(ROOT, 'REJECT')).toEqual(['REASON_REQUIRED'])
      expect(await codes(ROOT, 'REJECT', 'The page prints 280.')).toEqual([])
      expect(pick(await expectData(graph, ROOT, queue), 'reviewQueue.totalCount')).toEqual([0])
    })
  })

  describe('a draft', () => {
    it('is seen by its contributor alone until it is handed in', async () => {
      const graph = await openSeeded(engine)
      const data = await expectData(graph, ADA, PROPOSE, { input: { ...VALUE, idempotencyKey: freshKey(), draft: true } })
      const id = one(data, 'proposeMeasurement.measurement.id')
      const look = `{ measurement(id: "${id}") { status } node(id: "proposal:${id}") { id } reviewQueue { totalCount } }`
      expect(await expectData(graph, BEN, look)).toEqual({ measurement: null, node: null, reviewQueue: { totalCount: 0 } })
      expect(await expectData(graph, null, look)).toMatchObject({ measurement: null, node: null })
      expect(await expectData(graph, ADA, look)).toMatchObject({ measurement: { status: 'DRAFT' }, node: { id: `proposal:${id}` } })
      const submit = `mutation { submitDraft(input: { idempotencyKey: "${freshKey()}", id: "${id}" }) { entity { id } proposal { state } userErrors { code } } }`
      expect(await expectData(graph, ADA, submit)).toEqual({
        submitDraft: { entity: { id }, proposal: { state: 'PROPOSED' }, userErrors: [] },
      })
      expect(await expectData(graph, BEN, look)).toMatchObject({ measurement: { status: 'PROPOSED' }, reviewQueue: { totalCount: 1 } })
    })
  })

  describe('a retracted value', () => {
    it('counts no longer, stays on record, and comes back as a new one', async () => {
      const graph = await openSeeded(engine)
      const input = { idempotencyKey: freshKey(), measurement: NAVTEMADLIN, reason: 'The page was withdrawn.' }
      const retracted = await expectData(graph, GRACE, RETRACT, { input })
      expect(pick(retracted, 'retractMeasurement.measurement.status')).toEqual(['RETRACTED'])
      expect(await displayAt(graph)).not.toBe('≈930× (780–1,200×, rounding only)')
      const restored = await expectData(graph, ADA, RESTORE, { input: { ...input, idempotencyKey: freshKey(), reason: 'It is back.' } })
      const proposal = one(restored, 'restoreMeasurement.proposal.id')
      await expectData(graph, GRACE, REVIEW, { input: { idempotencyKey: freshKey(), proposal, decision: 'ACCEPT' } })
      expect(await displayAt(graph)).toBe('≈930× (780–1,200×, rounding only)')
      expect(one(restored, 'restoreMeasurement.measurement.id')).not.toBe(NAVTEMADLIN)
    })
  })

  describe('several mutations in one request', () => {
    it('are made one after the other, and each answers from its own moment', async () => {
      const graph = await openSeeded(engine)
      const step = (alias: string, text: string) =>
        `${alias}: correctMeasurement(input: { idempotencyKey: "${freshKey()}", measurement: "${NAVTEMADLIN}", reportedText: "${text}", reason: "Misread." }) { operation { sequence } measurement { reportedText } }`
      const data = await expectData(graph, ADA, `mutation { ${step('a', '28')} ${step('b', '29')} }`)
      expect(pick(data, 'b.operation.sequence')).toEqual([Number(one(data, 'a.operation.sequence')) + 1])
      expect(pick(data, 'b.measurement.reportedText')).toEqual(['29'])
    })

    it('may be a rehearsal between others: it sees what was done before it and leaves nothing behind', async () => {
      const graph = await openSeeded(engine)
      const step = (alias: string, name: string, more = '') =>
        `${alias}: proposeCompany(input: { idempotencyKey: "${freshKey()}", name: "${name}"${more} }) { entity { ... on Company { name } } proposal { state } operation { state } userErrors { code } }`
      const rehearsal = ', validateOnly: true'
      const document = `mutation { ${step('a', 'Aa', rehearsal)} ${step('b', 'Bb')} ${step('c', 'bb', rehearsal)} ${step('d', 'Cc', rehearsal)} }`
      const data = await expectData(graph, ADA, document)
      const [proposal, operation] = [{ state: 'PROPOSED' }, { state: 'DONE' }]
      expect(data).toEqual({
        a: { entity: { name: 'Aa' }, proposal, operation: null, userErrors: [] },
        b: { entity: { name: 'Bb' }, proposal, operation, userErrors: [] },
        c: { entity: null, proposal: null, operation: null, userErrors: [{ code: 'DUPLICATE_ENTITY' }] },
        d: { entity: { name: 'Cc' }, proposal, operation: null, userErrors: [] },
      })
      const lookup = 'lookup(names: ["Aa", "Bb", "Cc"], identityLevel: INCLUDE_ASSERTED) { status }'
      expect(pick(await expectData(graph, null, `{ ${lookup} }`), 'lookup.*.status')).toEqual(['NOT_FOUND', 'FOUND', 'NOT_FOUND'])
    })
  })

  it('costs a constant number of graph queries, whatever else waits', async () => {
    const graph = await openSeeded(engine)
    const queriesOf = async (reportedText: string) => {
      const { queries } = await executeOperation({
        graph,
        viewer: ADA,
        document: CORRECT,
        variables: correction({ reportedText }),
        now: () => new Date().toISOString(),
      })
      return [...queries].sort()
    }
    await queriesOf('29') // The first write of somebody also enters them.
    const first = await queriesOf('28')
    for (const text of ['27', '26', '25']) expect(await queriesOf(text)).toEqual(first)
  })
})

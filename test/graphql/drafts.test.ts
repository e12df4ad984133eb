/** A draft is its contributor's own: wherever anybody else may look, it is not there. */
import { describe, expect, it } from 'vitest'
import type { Viewer } from '../../src/domain/permission.js'
import type { Graph } from '../../src/graph/graph.js'
import { ADA, aValue, BEN, codesOf, correct, expectDone, freshKey, GRACE, openSeeded, propose, unchanged } from '../curation/curators.js'
import { forEachEngine } from '../engines.js'
import { ask, expectData, one } from './ask-as.js'
import { pick } from './seeded-graph.js'

const SECRET = 'Read from a slide that is not published yet.'
const EVENT = 'sequence action reason subjects changes { after }'

interface Draft {
  readonly id: string
  readonly sequence: number
}

async function keepDraft(graph: Graph): Promise<Draft> {
  const { subjectId, operation } = expectDone(await propose(graph, ADA, { draft: true, comment: SECRET }))
  return { id: subjectId, sequence: operation.sequence }
}

/** Everything that can be asked about what an id names. */
function look(graph: Graph, viewer: Viewer | null, { id, sequence }: Draft): Promise<unknown> {
  const document = `{
    node(id: "${id}") { id }
    nodes(ids: ["${id}", "proposal:${id}"]) { id }
    measurement(id: "${id}") { id }
    history(id: "${id}") { totalCount nodes { ${EVENT} } }
    ofProposal: history(id: "proposal:${id}") { totalCount nodes { ${EVENT} } }
    event: node(id: "audit-event:${sequence}") { ... on AuditEvent { ${EVENT} } }
    changes(after: null, first: 100) { nodes { ${EVENT} } }
    measurements(filter: { status: [DRAFT, PROPOSED] }) { totalCount }
    reviewQueue { totalCount }
  }`
  return expectData(graph, viewer, document)
}

forEachEngine((engine) => {
  describe('a draft', () => {
    it('is nowhere for anybody else, not even for an editor', async () => {
      const graph = await openSeeded(engine)
      const draft = await keepDraft(graph)
      for (const viewer of [BEN, GRACE, null]) {
        const seen = await look(graph, viewer, draft)
        const event = { sequence: draft.sequence, action: 'proposeMeasurement', reason: null, subjects: [], changes: [] }
        expect(seen).toMatchObject({
          ...{ node: null, nodes: [null, null], measurement: null },
          ...{ history: { totalCount: 0, nodes: [] }, ofProposal: { totalCount: 0, nodes: [] }, event },
          ...{ measurements: { totalCount: 0 }, reviewQueue: { totalCount: 0 } },
        })
        expect(pick(seen, 'changes.nodes.*')).toContainEqual(event)
        expect(JSON.stringify(seen)).not.toContain(draft.id)
        expect(JSON.stringify(seen)).not.toContain(SECRET)
      }
    })

    it('is whole for its contributor, and for everybody once it is handed in', async () => {
      const graph = await openSeeded(engine)
      const draft = await keepDraft(graph)
      const whole = { node: { id: draft.id }, nodes: [{ id: draft.id }, { id: `proposal:${draft.id}` }], measurement: { id: draft.id } }
      const own = await look(graph, ADA, draft)
      expect(own).toMatchObject(whole)
      expect(pick(own, 'history.nodes.*.changes.*.after')).toContain(SECRET)
      expect(pick(own, 'event.changes.*.after')).toContain(SECRET)
      await expectData(
        graph,
        ADA,
        `mutation { submitDraft(input: { idempotencyKey: "${freshKey()}", id: "${draft.id}" }) { userErrors { code } } }`,
      )
      const seen = await look(graph, null, draft)
      expect(seen).toMatchObject({ ...whole, reviewQueue: { totalCount: 1 } })
      expect(pick(seen, 'history.nodes.*.changes.*.after')).toContain(SECRET)
    })

    it('is corrected, reviewed, retracted, submitted, withdrawn and asked about by nobody else', async () => {
      const graph = await openSeeded(engine)
      const { id } = await keepDraft(graph)
      const input = (fields: string) => `(input: { idempotencyKey: "${freshKey()}", ${fields} }) { userErrors { code } }`
      const document = `mutation {
        correct: correctMeasurement${input(`measurement: "${id}", reportedText: "5", reason: "r"`)}
        review: reviewProposal${input(`proposal: "${id}", decision: ACCEPT`)}
        retract: retractMeasurement${input(`measurement: "${id}", reason: "r"`)}
        restore: restoreMeasurement${input(`measurement: "${id}", reason: "r"`)}
        submit: submitDraft${input(`id: "${id}"`)}
        withdraw: withdrawProposal${input(`proposal: "${id}"`)}
        cite: proposeEvidenceLine${input(`claim: "claim:kt-253-comparative-guide:12", direction: SUPPORTS, measurements: ["${id}"]`)}
      }`
      const answer = await unchanged(graph, () => expectData(graph, GRACE, document))
      const codes = Object.entries(answer ?? {}).map(([, payload]) => one(payload, 'userErrors.*.code'))
      expect(codes).toEqual(Array<string>(7).fill('NOT_FOUND'))
      for (const question of [`independence(of: "${id}") { measurements }`, `fact(id: "${id}")`]) {
        expect((await ask(graph, BEN, `{ ${question} }`)).errors).toEqual(['BAD_USER_INPUT'])
      }
      expect(codesOf(await correct(graph, ADA, { measurement: id }))).toEqual(['NOT_FOUND measurement'])
    })

    it('keeps nobody from proposing the same, and is then a duplicate when it is handed in', async () => {
      const graph = await openSeeded(engine)
      const { id } = await keepDraft(graph)
      const { idempotencyKey, ...value } = aValue()
      const document =
        'mutation ($input: ProposeMeasurementInput!) { answer: proposeMeasurement(input: $input) { measurement { id } userErrors { code } } }'
      const proposed = await expectData(graph, BEN, document, { input: { idempotencyKey, ...value } })
      const submitted = await expectData(
        graph,
        ADA,
        `mutation { answer: submitDraft(input: { idempotencyKey: "${freshKey()}", id: "${id}" }) { userErrors { code ... on DuplicateError { existing { id } } } } }`,
      )
      expect(pick(submitted, 'answer.userErrors.*')).toEqual([
        { code: 'DUPLICATE_EVIDENCE', existing: { id: one(proposed, 'answer.measurement.id') } },
      ])
    })
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { commitChange } from '../../src/curation/commit-change.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import type { Graph } from '../../src/graph/graph.js'
import { forEachEngine } from '../engines.js'
import { compound, measuredCompound, requestPlan } from './changes.js'
import { tamper } from './tamper.js'

const IC50 = { label: 'Measurement', id: 'measurement:kt-253' } as const

forEachEngine(({ open }) => {
  let graph: Graph

  beforeEach(async () => {
    graph = await open()
    await commitChange(graph, requestPlan('accept', { ...measuredCompound('kt-253', 0.3), entersForce: [IC50] }))
    await commitChange(graph, requestPlan('create', { nodes: [compound('navtemadlin')] }))
    await commitChange(graph, requestPlan('retract', { leavesForce: [IC50] }, { reason: 'misprint' }))
  })

  async function expectProblems(codes: readonly string[], culprit: string, expected?: string): Promise<void> {
    const { ok, problems } = await verifyAudit(graph, expected)
    expect({ ok, codes: problems.map(({ code }) => code) }).toEqual({ ok: false, codes })
    expect(problems[0]?.message).toContain(culprit)
  }

  describe('an untouched log', () => {
    it('verifies, and tells its head', async () => {
      const { head, ...report } = await verifyAudit(graph)
      expect(report).toEqual({ ok: true, events: 3, problems: [] })
      expect(head).toMatch(/^3:[0-9a-f]{64}$/)
    })

    it('still holds a head that was noted earlier', async () => {
      const { head } = await verifyAudit(graph)
      await commitChange(graph, requestPlan('later', {}))
      expect(await verifyAudit(graph, head)).toMatchObject({ ok: true, events: 4 })
    })

    it('verifies when it is empty', async () => {
      expect(await verifyAudit(await open())).toEqual({ ok: true, events: 0, head: '0:', problems: [] })
    })
  })

  describe('a record changed by hand', () => {
    it.each([
      ['in a property', `MATCH (m:Measurement {id: 'measurement:kt-253'}) SET m.value = 3.0`],
      ['by a new property', `MATCH (m:Measurement {id: 'measurement:kt-253'}) SET m.comment = 'x'`],
      ['in a relationship', `MATCH (:Measurement {id: 'measurement:kt-253'})-[r:OF_COMPOUND]->() SET r.role = 'CONTROL'`],
    ])('shows %s', async (_, text) => {
      await tamper(graph, text)
      await expectProblems(['RECORD_CHANGED'], 'Measurement "measurement:kt-253"')
    })

    it('shows when it points to another compound', async () => {
      await tamper(
        graph,
        `MATCH (m:Measurement {id: 'measurement:kt-253'})-[r:OF_COMPOUND]->()
MATCH (c:Compound {id: 'compound:navtemadlin'})
DELETE r
CREATE (m)-[:OF_COMPOUND {role: 'TEST'}]->(c)`,
      )
      await expectProblems(['RECORD_CHANGED'], 'Measurement "measurement:kt-253"')
    })

    it('shows when it is deleted', async () => {
      await tamper(graph, `MATCH (c:Compound {id: 'compound:navtemadlin'}) DETACH DELETE c`)
      await expectProblems(['RECORD_MISSING'], 'Compound "compound:navtemadlin"')
    })

    it('shows when no change made it', async () => {
      await tamper(graph, `CREATE (c:Compound {id: 'compound:stranger'})`)
      await expectProblems(['RECORD_UNKNOWN'], 'Compound "compound:stranger"')
    })
  })

  describe('an event changed by hand', () => {
    it('shows in its own hash', async () => {
      await tamper(graph, `MATCH (e:AuditEvent {id: 'audit-event:3'}) SET e.reason = 'typing error'`)
      await expectProblems(['EVENT_CHANGED'], 'audit-event:3')
    })

    it('shows when it is said to be by someone else', async () => {
      await commitChange(graph, requestPlan('other', {}, { contributor: { id: 'contributor:local:ben', name: 'Ben', role: 'editor' } }))
      await tamper(
        graph,
        `MATCH (e:AuditEvent {id: 'audit-event:3'})-[r:BY]->()
MATCH (c:Contributor {id: 'contributor:local:ben'})
DELETE r
CREATE (e)-[:BY]->(c)`,
      )
      await expectProblems(['EVENT_CHANGED'], 'audit-event:3')
    })

    it('shows in the next one when its hash was made to fit', async () => {
      await tamper(graph, `MATCH (e:AuditEvent {id: 'audit-event:2'}) SET e.hash = 'made up'`)
      await expectProblems(['EVENT_CHANGED', 'CHAIN_BROKEN'], 'audit-event:2')
    })

    it('shows when it is deleted', async () => {
      await tamper(graph, `MATCH (e:AuditEvent {id: 'audit-event:1'}) DETACH DELETE e`)
      const { problems } = await verifyAudit(graph)
      expect(problems.map(({ code }) => code)).toContain('EVENT_MISSING')
    })

    it('shows when its operation tells another outcome', async () => {
      await tamper(graph, `MATCH (o:Operation) WHERE o.sequence = 2 SET o.payloadHash = 'made up'`)
      await expectProblems(['OPERATION_CHANGED'], 'operation:contributor:local:ada create')
    })
  })

  describe('a tail that was cut off', () => {
    const CUT = `MATCH (e:AuditEvent {id: 'audit-event:3'}) DETACH DELETE e`

    it('shows in the head', async () => {
      await tamper(graph, CUT)
      await tamper(graph, `MATCH (m:Measurement {id: 'measurement:kt-253'}) REMOVE m.untilSequence`)
      await expectProblems(['EVENT_MISSING'], 'audit-event:3')
    })

    it('shows beyond a head that was set back', async () => {
      await tamper(
        graph,
        `MATCH (e:AuditEvent {id: 'audit-event:2'})
MATCH (h:AuditHead)
SET h.sequence = 2, h.hash = e.hash`,
      )
      const { problems } = await verifyAudit(graph)
      expect(problems.map(({ code }) => code)).toEqual(['HEAD_BEHIND', 'RECORD_CHANGED'])
    })

    it('shows by the noted head alone when everything else was made to fit', async () => {
      const { head } = await verifyAudit(graph)
      await tamper(graph, CUT)
      await tamper(graph, `MATCH (m:Measurement {id: 'measurement:kt-253'}) REMOVE m.untilSequence`)
      await tamper(
        graph,
        `MATCH (e:AuditEvent {id: 'audit-event:2'})
MATCH (h:AuditHead)
SET h.sequence = 2, h.hash = e.hash, h.at = e.at`,
      )
      expect(await verifyAudit(graph)).toMatchObject({ ok: true })
      await expectProblems(['EXPECTED_HEAD_MISSING'], head, head)
    })
  })

  describe('a big change', () => {
    const many = Array.from({ length: 2_500 }, (_, index) => compound(`c${String(index).padStart(4, '0')}`))

    it('lists its records in batches beside its event', async () => {
      await commitChange(graph, requestPlan('import', { nodes: many }))
      expect(await verifyAudit(graph)).toMatchObject({ ok: true, events: 4 })
      await tamper(graph, `MATCH (c:Compound {id: 'compound:c2345'}) SET c.name = 'x'`)
      await expectProblems(['RECORD_CHANGED'], 'compound:c2345')
    })

    it('shows when one of its batches was changed', async () => {
      await commitChange(graph, requestPlan('import', { nodes: many }))
      await tamper(graph, `MATCH (b:AuditBatch {id: 'audit-batch:4:2'}) SET b.records = 'nothing'`)
      const { problems } = await verifyAudit(graph)
      expect(problems[0]?.message).toContain('The batches of audit-event:4 were changed by hand.')
    })
  })
})

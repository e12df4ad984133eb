import { describe, expect, it } from 'vitest'
import type { ChangeOutcome, ChangeRequest } from '../../src/curation/change.js'
import { commitChange } from '../../src/curation/commit-change.js'
import { GraphError } from '../../src/graph/graph-error.js'
import type { Cypher, Graph, Transaction } from '../../src/graph/graph.js'
import { hashGraph } from '../../src/graph/graph-hash.js'
import { observeGraph } from '../../src/graph/observe.js'
import { countAuditEvents, findAuditEvents, findSequenceAt, readAuditHead } from '../../src/graph/queries/audit.js'
import { countNodes, findRecordsByIds } from '../../src/graph/queries/record.js'
import { forEachEngine } from '../engines.js'
import { compound, CURATOR, measuredCompound, NOON, requestPlan, resultOf } from './changes.js'

const KT253 = { label: 'Compound', id: 'compound:kt-253' } as const
const IC50 = { label: 'Measurement', id: 'measurement:kt-253' } as const

const READ_VERSION: Cypher = { name: 'test.readVersion', text: 'MATCH (c:Compound {id: $id})\nRETURN c.version AS version' }

/** Reads a number from the record and writes one more, as every edit of a field does. */
function countUp(key: string): ChangeRequest {
  return requestPlan(key, {}, { locks: [KT253], decide: decideToCountUp })
}

async function decideToCountUp(transaction: Transaction): ReturnType<ChangeRequest['decide']> {
  const [row] = await transaction.read(READ_VERSION, { id: KT253.id })
  return await requestPlan('', { updates: [{ ...KT253, set: { version: Number(row?.['version']) + 1 } }] }).decide(transaction)
}

async function propertiesOf(graph: Graph, { label, id }: typeof KT253 | typeof IC50): Promise<unknown> {
  const [record] = await findRecordsByIds(graph, label, [id])
  return record?.properties
}

/** A graph that commits, and so many times does not say so. */
function loseAnswers(graph: Graph, times: number): Graph {
  let lost = 0
  return {
    ...graph,
    async write(work) {
      const result = await graph.write(work)
      if (lost === times) return result
      lost += 1
      throw new GraphError('OUTCOME_UNKNOWN', 'The connection was lost during the commit.')
    },
  }
}

async function runAll(graph: Graph, requests: readonly ChangeRequest[]): Promise<readonly ChangeOutcome[]> {
  return await Promise.all(requests.map((request) => commitChange(graph, request)))
}

forEachEngine(({ open }) => {
  describe('a change', () => {
    it('takes the next sequence and tells what it made', async () => {
      const graph = await open()
      await commitChange(graph, requestPlan('first', { nodes: [compound('kt-253')] }))
      const outcome = await commitChange(
        graph,
        requestPlan('second', { nodes: [compound('navtemadlin')], resultIds: ['compound:navtemadlin'] }),
      )
      expect(outcome).toEqual({ kind: 'DONE', sequence: 2, at: '2026-01-02T12:00:00.001Z', resultIds: ['compound:navtemadlin'] })
    })

    it('is one audit event that names its contributor, its reason and its fields', async () => {
      const graph = await open()
      const changes = [{ subject: KT253.id, field: 'name', before: null, after: 'KT-253' }]
      await commitChange(
        graph,
        requestPlan('key', { nodes: [compound('kt-253')], changes, resultIds: [KT253.id] }, { reason: 'as printed' }),
      )
      const head = await readAuditHead(graph)
      expect(await findAuditEvents(graph, { first: 10 })).toEqual([
        {
          id: 'audit-event:1',
          sequence: 1,
          at: NOON,
          action: 'test',
          contributor: CURATOR,
          reason: 'as printed',
          subjects: [KT253.id],
          changes,
          hash: head.hash,
          previousHash: '',
        },
      ])
    })

    it('puts evidence in force from its sequence and time on', async () => {
      const graph = await open()
      await commitChange(graph, requestPlan('key', { ...measuredCompound('kt-253', 0.3), entersForce: [IC50] }))
      expect(await propertiesOf(graph, IC50)).toMatchObject({ fromSequence: 1, acceptedAt: NOON })
    })

    it('takes evidence out of force, once', async () => {
      const graph = await open()
      await commitChange(graph, requestPlan('accept', { ...measuredCompound('kt-253', 0.3), entersForce: [IC50] }))
      await commitChange(graph, requestPlan('retract', { leavesForce: [IC50] }))
      expect(await propertiesOf(graph, IC50)).toMatchObject({ fromSequence: 1, untilSequence: 2 })
      await expect(commitChange(graph, requestPlan('again', { leavesForce: [IC50] }))).rejects.toThrow(/only evidence in force leaves it/)
    })

    it('removes a property that is set to null', async () => {
      const graph = await open()
      await commitChange(graph, requestPlan('create', { nodes: [compound('kt-253', { smiles: 'C' })] }))
      await commitChange(graph, requestPlan('update', { updates: [{ ...KT253, set: { smiles: null, inchiKey: 'X' } }] }))
      expect(await propertiesOf(graph, KT253)).toEqual({ name: 'kt-253', sortName: 'kt-253', version: 1, inchiKey: 'X', fromSequence: 1 })
    })

    it('joins two nodes by at most one relationship of a type', async () => {
      const graph = await open()
      const { nodes, relationships } = measuredCompound('kt-253', 0.3)
      await commitChange(graph, requestPlan('create', { nodes, relationships }))
      await commitChange(graph, requestPlan('relate', { relationships }))
      const [record] = await findRecordsByIds(graph, 'Measurement', [IC50.id])
      expect(record?.relationships).toEqual([{ type: 'OF_COMPOUND', to: KT253, properties: { role: 'TEST' } }])
    })

    it('never goes back in time, whatever its clock says', async () => {
      const graph = await open()
      await commitChange(graph, requestPlan('first', {}))
      const outcome = await commitChange(graph, requestPlan('second', {}, { at: '2020-01-01T00:00:00.000Z' }))
      expect(outcome).toMatchObject({ sequence: 2, at: '2026-01-02T12:00:00.001Z' })
      expect(await findSequenceAt(graph, '2026-01-02T12:00:00.000Z')).toBe(1)
      expect(await findSequenceAt(graph, '2026-01-02T11:59:59.999Z')).toBe(0)
    })

    it('needs as many queries for 100 records as for one', async () => {
      const queries: string[] = []
      const graph = observeGraph(await open(), ({ name }) => queries.push(name))
      const many = Array.from({ length: 100 }, (_, index) => compound(`c${index}`))
      await commitChange(graph, requestPlan('greet', {}))
      queries.length = 0
      await commitChange(graph, requestPlan('one', { nodes: [compound('kt-253')] }))
      const forOne = queries.splice(0)
      await commitChange(graph, requestPlan('many', { nodes: many }))
      expect(forOne).toEqual([
        'operation.begin',
        'record.createNodes:Compound',
        'audit.lockHead',
        'record.updateNodes:Compound',
        'record.findByIds:Compound',
        'audit.append',
      ])
      expect(queries).toEqual(forOne)
    })
  })

  describe('the same key', () => {
    it('has one effect and 50 equal answers, however many ask at once', async () => {
      const graph = await open()
      const request = requestPlan('key', { ...measuredCompound('kt-253', 0.3), entersForce: [IC50], resultIds: [IC50.id] })
      const outcomes = await runAll(
        graph,
        Array.from({ length: 50 }, () => request),
      )
      expect(new Set(outcomes.map((outcome) => JSON.stringify(resultOf(outcome))))).toEqual(
        new Set([JSON.stringify({ sequence: 1, at: NOON, resultIds: [IC50.id] })]),
      )
      expect(await countNodes(graph, 'Measurement')).toBe(1)
      expect(await countAuditEvents(graph)).toBe(1)
    })

    it('settles a change whose answer was lost', async () => {
      const graph = await open()
      const outcome = await commitChange(loseAnswers(graph, 1), requestPlan('key', { nodes: [compound('kt-253')] }))
      expect(resultOf(outcome)).toEqual({ sequence: 1, at: NOON, resultIds: [] })
      expect(await countAuditEvents(graph)).toBe(1)
    })

    it('may be asked again where the answer stays lost', async () => {
      const graph = await open()
      const request = requestPlan('key', { nodes: [compound('kt-253')] })
      await expect(commitChange(loseAnswers(graph, 2), request)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' })
      expect(await commitChange(graph, request)).toMatchObject({ kind: 'REPEATED', sequence: 1 })
    })

    it('is refused for another request', async () => {
      const graph = await open()
      await commitChange(graph, requestPlan('key', { nodes: [compound('kt-253')] }))
      const outcome = await commitChange(graph, requestPlan('key', { nodes: [compound('navtemadlin')] }, { payload: { other: true } }))
      expect(outcome).toMatchObject({ kind: 'MISMATCH', issue: { code: 'IDEMPOTENCY_MISMATCH' } })
      expect(await countNodes(graph, 'Compound')).toBe(1)
    })

    it('means another change for another contributor', async () => {
      const graph = await open()
      await commitChange(graph, requestPlan('key', {}))
      const outcome = await commitChange(graph, requestPlan('key', {}, { contributor: { ...CURATOR, id: 'contributor:local:ben' } }))
      expect(outcome).toMatchObject({ kind: 'DONE', sequence: 2 })
    })
  })

  describe('a refused change', () => {
    it('stores nothing and uses no key', async () => {
      const graph = await open()
      const before = await hashGraph(graph)
      const issues = [{ code: 'REASON_REQUIRED', message: 'Say why.' }]
      const refused = requestPlan('key', {}, { decide: () => Promise.resolve({ kind: 'REFUSE', issues }) })
      expect(await commitChange(graph, refused)).toEqual({ kind: 'REFUSED', issues })
      expect(await hashGraph(graph)).toEqual(before)
      expect(await commitChange(graph, requestPlan('key', {}))).toMatchObject({ kind: 'DONE', sequence: 1 })
    })

    it('stores nothing when a record that it names is not there', async () => {
      const graph = await open()
      const before = await hashGraph(graph)
      const { nodes, relationships } = measuredCompound('kt-253', 0.3)
      const dangling = requestPlan('key', { nodes: nodes.slice(1), relationships })
      await expect(commitChange(graph, dangling)).rejects.toThrow('There is no Compound "compound:kt-253"; create it first.')
      expect(await hashGraph(graph)).toEqual(before)
    })

    it.each([
      ['an audit event', { nodes: [{ label: 'AuditEvent', id: 'audit-event:9', properties: {} }] }],
      ['the sequence of evidence', { updates: [{ ...KT253, set: { fromSequence: 1 } }] }],
    ] as const)('is an error in the program when it plans %s', async (_, plan) => {
      const graph = await open()
      await expect(commitChange(graph, requestPlan('key', plan))).rejects.toThrow(/a plan does not write/)
    })
  })

  describe('two writers', () => {
    it('of one record are both counted', async () => {
      const graph = await open()
      await commitChange(graph, requestPlan('create', { nodes: [compound('kt-253', { version: 0 })] }))
      const outcomes = await runAll(
        graph,
        Array.from({ length: 50 }, (_, index) => countUp(`edit ${index}`)),
      )
      const stamps = { fromSequence: 1, revisedSequence: 51 }
      expect(await propertiesOf(graph, KT253)).toEqual({ name: 'kt-253', sortName: 'kt-253', version: 50, ...stamps })
      expect(new Set(outcomes.map((outcome) => ('sequence' in outcome ? outcome.sequence : outcome.kind))).size).toBe(50)
    })

    it('of different records share one chain', async () => {
      const graph = await open()
      await runAll(
        graph,
        Array.from({ length: 50 }, (_, index) => requestPlan(`${index}`, { nodes: [compound(`c${index}`)] })),
      )
      const events = await findAuditEvents(graph, { first: 100 })
      expect(events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
      expect(events.slice(1).map(({ previousHash }) => previousHash)).toEqual(events.slice(0, -1).map(({ hash }) => hash))
    })
  })
})

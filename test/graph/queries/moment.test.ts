import { describe, expect, it } from 'vitest'
import type { Graph } from '../../../src/graph/graph.js'
import { findMeasurementsByCompounds, findMeasurementsByIds } from '../../../src/graph/queries/measurement.js'
import { createNodes, createRelationships } from '../../../src/graph/queries/record-write.js'
import type { NodeLabel } from '../../../src/graph/vocabulary.js'
import type { Properties } from '../../../src/graph/record.js'
import { forEachEngine } from '../../engines.js'

const CORRECTED = 3
const PRINTED = { endpoint: 'IC50', endpointKind: 'CONCENTRATION', reportedText: '28' }

forEachEngine((engine) => {
  describe('a measurement corrected at a moment', () => {
    it('is accepted, and nothing is known of its correction, before that moment', async () => {
      const graph = await openCorrected(await engine.open())
      await expectMeasurements(graph, CORRECTED - 1, [
        { id: 'measurement:wrong', status: 'ACCEPTED', untilSequence: null, supersedesId: null, supersededById: null },
      ])
    })

    it('is replaced by its correction from that moment on, beside which it is listed', async () => {
      const graph = await openCorrected(await engine.open())
      await expectMeasurements(graph, CORRECTED, [
        { id: 'measurement:right', status: 'ACCEPTED', untilSequence: null, supersedesId: 'measurement:wrong', supersededById: null },
        {
          id: 'measurement:wrong',
          status: 'SUPERSEDED',
          untilSequence: CORRECTED,
          supersedesId: null,
          supersededById: 'measurement:right',
        },
      ])
    })

    it('can still be read by its id, superseded', async () => {
      const graph = await openCorrected(await engine.open())
      const [found] = await findMeasurementsByIds(graph, { ids: ['measurement:wrong'], at: CORRECTED })
      expect(found).toMatchObject({ status: 'SUPERSEDED', untilSequence: CORRECTED, supersededById: 'measurement:right' })
    })

    it('is not in force before it was accepted', async () => {
      const graph = await openCorrected(await engine.open())
      await expectMeasurements(graph, 0, [])
    })

    it('knows nothing of a correction that was only proposed', async () => {
      const graph = await openCorrected(await engine.open())
      const [found] = await findMeasurementsByIds(graph, { ids: ['measurement:right'], at: CORRECTED })
      expect(found).toMatchObject({ status: 'ACCEPTED', supersededById: null })
    })
  })
})

async function expectMeasurements(graph: Graph, at: number, expected: readonly object[]): Promise<void> {
  const found = await findMeasurementsByCompounds(graph, { ids: ['compound:one'], at })
  expect(
    found.map(({ id, status, untilSequence, supersedesId, supersededById }) => ({
      id,
      status,
      untilSequence,
      supersedesId,
      supersededById,
    })),
  ).toEqual(expected)
}

/** A wrong value, its correction, and another correction that waits for review. */
async function openCorrected(graph: Graph): Promise<Graph> {
  const wrong = { ...PRINTED, status: 'SUPERSEDED', fromSequence: 1, untilSequence: CORRECTED }
  const measurements = [
    toNode('Measurement', 'measurement:wrong', wrong),
    toNode('Measurement', 'measurement:right', { ...PRINTED, status: 'ACCEPTED', fromSequence: CORRECTED }),
    toNode('Measurement', 'measurement:rival', { ...PRINTED, status: 'PROPOSED' }),
  ]
  const surroundings = [
    toNode('Compound', 'compound:one', { name: 'One', sortName: 'one', version: 1 }),
    toNode('Assay', 'assay:one', { name: 'Assay', sortName: 'assay', version: 1 }),
    toNode('Citation', 'citation:one', { label: 'One', sortName: 'one', reportedText: 'One', grade: 'HOST_ONLY' }),
  ]
  const [compound, assay, citation] = surroundings
  const [old, correction, rival] = measurements
  await graph.write(async (transaction) => {
    await createNodes(transaction, [...surroundings, ...measurements])
    for (const [type, to] of [
      ['OF_COMPOUND', compound],
      ['IN_ASSAY', assay],
      ['CITED_BY', citation],
    ] as const) {
      if (to !== undefined)
        await createRelationships(
          transaction,
          measurements.map((from) => ({ type, from, to, properties: {} })),
        )
    }
    if (old === undefined || correction === undefined || rival === undefined) return
    await createRelationships(transaction, [
      { type: 'SUPERSEDES', from: correction, to: old, properties: {} },
      { type: 'SUPERSEDES', from: rival, to: correction, properties: {} },
    ])
  })
  return graph
}

function toNode(label: NodeLabel, id: string, properties: Properties) {
  return { label, id, properties }
}

import { describe, expect, it } from 'vitest'
import { proposeCompany } from '../../src/curation/propose-company.js'
import type { Graph } from '../../src/graph/graph.js'
import { COMPOUND_ORDERS, ENTITY_ORDERS, MEASUREMENT_ORDERS } from '../../src/graph/queries/orders.js'
import { commitChange } from '../../src/curation/commit-change.js'
import { ADA, expectDone, NOW } from '../curation/curators.js'
import { compound, requestPlan } from '../curation/changes.js'
import { forEachEngine } from '../engines.js'
import { createMeasurementWriter, walkWhileWriting } from './paging.js'

const MINUTES = 60_000
const ROWS = 1_000
const ENTITIES = 60

forEachEngine((engine) => {
  describe('a walk through a list while others write', () => {
    it('gives each measurement of its first moment once, in every order', { timeout: 5 * MINUTES }, async () => {
      const graph = await engine.open()
      const writer = createMeasurementWriter()
      await writer.add(graph, ROWS)
      const write = async () => {
        await writer.add(graph, 1)
        await writer.retract(graph)
      }
      for (const order of [...MEASUREMENT_ORDERS.map((one) => [one]), ['ENDPOINT_ASC', 'P_VALUE_DESC']]) {
        const expected = writer.inForce()
        const { ids, totals } = await walkWhileWriting(graph, { list: 'measurements', orderBy: order, first: 90, write })
        expect([order, [...ids].sort(), totals]).toEqual([order, expected, [expected.length]])
      }
    })

    it('gives each company that was there once, while companies are proposed', { timeout: 5 * MINUTES }, async () => {
      const graph = await engine.open()
      const ids: string[] = []
      const write = async () => ids.push(await proposeOne(graph, ids.length))
      for (let index = 0; index < ENTITIES; index += 1) await write()
      for (const order of ENTITY_ORDERS) {
        const expected = [...ids].sort()
        const walked = await walkWhileWriting(graph, { list: 'companies', orderBy: [order], first: 9, write })
        expect([order, [...walked.ids].sort(), walked.totals]).toEqual([order, expected, [expected.length]])
      }
    })

    it('gives each compound that was there once, while compounds are added', { timeout: 5 * MINUTES }, async () => {
      const graph = await engine.open()
      const ids: string[] = []
      const write = async () => ids.push(await addCompound(graph, ids.length))
      for (let index = 0; index < ENTITIES; index += 1) await write()
      for (const order of COMPOUND_ORDERS) {
        const expected = [...ids].sort()
        const walked = await walkWhileWriting(graph, { list: 'compounds', orderBy: [order], first: 9, write })
        expect([order, [...walked.ids].sort(), walked.totals]).toEqual([order, expected, [expected.length]])
      }
    })
  })
})

/** Names fall all over the alphabet. */
async function proposeOne(graph: Graph, index: number): Promise<string> {
  const name = `${String.fromCharCode(97 + ((index * 11) % 26))} company ${index}`
  const outcome = expectDone(await proposeCompany({ graph, viewer: ADA, input: { idempotencyKey: `company ${index}`, name }, at: NOW }))
  return outcome.subjectId
}

async function addCompound(graph: Graph, index: number): Promise<string> {
  const weight = index % 3 === 0 ? {} : { molecularWeight: 300 + ((index * 7) % 50) }
  const node = compound(`${String.fromCharCode(97 + ((index * 11) % 26))}-${index}`, weight)
  await commitChange(graph, requestPlan(`compound ${index}`, { nodes: [node] }))
  return node.id
}

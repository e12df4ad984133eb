import { describe, expect, it } from 'vitest'
import type { Filter } from '../../../src/graph/queries/filter.js'
import { findCompoundPage } from '../../../src/graph/queries/compound.js'
import { findCompoundPageWithMeasurements, isPlain } from '../../../src/graph/queries/compound-measurements.js'
import { GLANCE_PARTS } from '../../../src/graph/queries/measurement-glance.js'
import { findMeasurementsOfCompounds } from '../../../src/graph/queries/measurement-page.js'
import { COMPOUND_ORDERS, MEASUREMENT_ORDERS, type MeasurementOrder } from '../../../src/graph/queries/orders.js'
import { forEachEngine } from '../../engines.js'
import { SYNTHETIC_HEAD, toId } from './synthetic-draft.js'
import { loadSyntheticGraph } from './synthetic-graph.js'

const at = SYNTHETIC_HEAD
const PLANNING_MILLISECONDS = 300_000

const FILTERS: readonly Filter[] = [
  {},
  { endpoint: { eq: 'ic50' } },
  { or: [{ pValue: { gt: 7 } }, { not: { standardRelation: ['EQUAL'] } }] },
  { cellLine: toId('CellLine', 1) },
]
const COMPOUND_FILTERS: readonly Filter[] = [{}, { name: { contains: '3' } }, { measurements: { pValue: { gt: 6.5 } } }]

forEachEngine((engine) => {
  describe('compounds with their measurements', () => {
    it('are a page of compounds and a page of measurements of each', { timeout: PLANNING_MILLISECONDS }, async () => {
      const graph = await engine.open()
      await loadSyntheticGraph(graph, 200)
      let below = 0
      for (const [index, order] of COMPOUND_ORDERS.entries()) {
        for (const [position, filter] of COMPOUND_FILTERS.entries()) {
          const ofMeasurements = FILTERS[(index + position) % FILTERS.length]
          const first: MeasurementOrder =
            MEASUREMENT_ORDERS[(index * COMPOUND_FILTERS.length + position) % MEASUREMENT_ORDERS.length] ?? 'ID_ASC'
          const page = { at, filter, order: [order], after: null, first: 20 }
          const measurements = { at, filter: ofMeasurements ?? {}, order: [first], after: null, first: 3, glance: GLANCE_PARTS }
          const together = await findCompoundPageWithMeasurements(graph, { ...page, measurements })
          const compounds = await findCompoundPage(graph, page)
          const alone = await findMeasurementsOfCompounds(graph, { ...measurements, compoundIds: compounds.map(({ id }) => id) })
          below += alone.length
          expect(together).toEqual(
            compounds.map((compound) => ({ ...compound, measurements: alone.filter((each) => each.compound.id === compound.id) })),
          )
        }
      }
      expect(below).toBeGreaterThan(300)
    })

    it('go on after a position', async () => {
      const graph = await engine.open()
      await loadSyntheticGraph(graph, 200)
      const page = {
        at,
        order: ['NAME_ASC'],
        first: 4,
        measurements: { at, order: ['ID_ASC'], after: null, first: 2, glance: [] },
      } as const
      const all = await findCompoundPageWithMeasurements(graph, { ...page, after: null, first: 8 })
      const [, , , fourth] = all
      const next = await findCompoundPageWithMeasurements(graph, { ...page, after: [fourth?.sortName ?? '', fourth?.id ?? ''] })
      expect(next).toEqual(all.slice(4))
    })
  })
})

it('a filter of measurements that asks of what is around them is not plain', () => {
  expect(FILTERS.map(isPlain)).toEqual([true, true, true, true])
  expect([{ inAssay: { name: { contains: '3' } } }, { not: { citedBy: {} } }].map(isPlain)).toEqual([false, false])
})

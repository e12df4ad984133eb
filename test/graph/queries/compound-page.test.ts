import { describe, expect, it } from 'vitest'
import { compareCodePoints } from '../../../src/domain/code-point-order.js'
import type { Compound } from '../../../src/domain/compound.js'
import type { Measurement } from '../../../src/domain/measurement.js'
import type { Graph } from '../../../src/graph/graph.js'
import type { Filter } from '../../../src/graph/queries/filter.js'
import { createOrder, toPosition } from '../../../src/graph/queries/list-order.js'
import { countCompounds, findCompoundPage } from '../../../src/graph/queries/compound.js'
import { COMPOUND_ORDERS, type CompoundOrder, type Listed, ORDER_COMPOUNDS } from '../../../src/graph/queries/orders.js'
import { findMeasurementsByCompounds } from '../../../src/graph/queries/measurement.js'
import { forEachEngine, type TestEngine } from '../../engines.js'
import { SYNTHETIC_HEAD, toId } from './synthetic-draft.js'
import { loadSyntheticGraph } from './synthetic-graph.js'

const at = SYNTHETIC_HEAD
const ALL = 1_000
const PLANNING_MILLISECONDS = 300_000

interface FilterCase {
  readonly filter: Filter
  readonly fits: (compound: Compound, measurements: readonly Measurement[]) => boolean
}

const isPotent = ({ endpoint, pValue }: Measurement) => endpoint === 'IC50' && pValue !== null && pValue > 6.5
const POTENT = { endpoint: { eq: 'ic50' }, pValue: { gt: 6.5 } }

const FILTERS: Readonly<Record<string, FilterCase>> = {
  nothing: { filter: {}, fits: () => true },
  'a name': { filter: { name: { eq: 'compound 0000003' } }, fits: ({ name }) => name === 'Compound 0000003' },
  'how a name begins': { filter: { name: { startsWith: 'compound 000000' } }, fits: ({ name }) => name.startsWith('Compound 000000') },
  'a modality': { filter: { modality: { eq: 'small molecule' } }, fits: ({ modality }) => modality !== null },
  'no modality': { filter: { modality: { isNull: true } }, fits: ({ modality }) => modality === null },
  'not a modality': { filter: { not: { modality: { eq: 'small molecule' } } }, fits: ({ modality }) => modality === null },
  'a measurement that fits': { filter: { measurements: POTENT }, fits: (_, measurements) => measurements.some(isPotent) },
  'any measurement': { filter: { measurements: {} }, fits: (_, measurements) => measurements.length > 0 },
  'no measurement that fits': { filter: { not: { measurements: POTENT } }, fits: (_, measurements) => !measurements.some(isPotent) },
  'two measurements that may be two': {
    filter: { and: [{ measurements: POTENT }, { measurements: { cellLine: toId('CellLine', 1) } }] },
    fits: (_, measurements) => measurements.some(isPotent) && measurements.some(({ assay }) => assay.cellLine?.id === toId('CellLine', 1)),
  },
  'a name or a measurement': {
    filter: { or: [{ name: { contains: '3' } }, { measurements: POTENT }] },
    fits: ({ name }, measurements) => name.includes('3') || measurements.some(isPotent),
  },
}

forEachEngine((engine) => {
  describe('a list of compounds', () => {
    it('holds exactly those that fit its filter, and counts them', { timeout: PLANNING_MILLISECONDS }, async () => {
      const graph = await openSynthetic(engine)
      const all = await findAll(graph, {})
      const recorded = await findMeasurementsByCompounds(graph, { ids: all.map(({ id }) => id), at })
      const measurements = recorded.filter(({ status }) => status === 'ACCEPTED')
      const found = []
      const expected = []
      for (const [name, { filter, fits }] of Object.entries(FILTERS)) {
        const fitting = all.filter((compound) =>
          fits(
            compound,
            measurements.filter((one) => one.compound.id === compound.id),
          ),
        )
        expected.push([name, toIds(fitting), fitting.length])
        found.push([name, toIds(await findAll(graph, filter)), await countCompounds(graph, { at, filter })])
      }
      expect(found).toEqual(expected)
    })

    it('loses and doubles no row across pages, in any order', { timeout: PLANNING_MILLISECONDS }, async () => {
      const graph = await openSynthetic(engine)
      const all = await findAll(graph, {})
      const expected = COMPOUND_ORDERS.map((order) => toIds([...all].sort(compareBy(order))))
      const walked = []
      for (const order of COMPOUND_ORDERS) walked.push(await walk(graph, order))
      expect(walked).toEqual(expected)
    })
  })
})

async function openSynthetic(engine: TestEngine): Promise<Graph> {
  const graph = await engine.open()
  await loadSyntheticGraph(graph, 300)
  return graph
}

function findAll(graph: Graph, filter: Filter): Promise<readonly Listed<Compound>[]> {
  return findCompoundPage(graph, { at, filter, order: ['ID_ASC'], after: null, first: ALL })
}

async function walk(graph: Graph, order: CompoundOrder): Promise<string[]> {
  const ordered = createOrder<CompoundOrder, Listed<Compound>>('c', ORDER_COMPOUNDS, [order])
  const seen: Listed<Compound>[] = []
  for (;;) {
    const last = seen.at(-1)
    const after = last === undefined ? null : toPosition(ordered, last)
    const page = await findCompoundPage(graph, { at, order: [order], after, first: 7 })
    seen.push(...page)
    if (page.length < 7) return toIds(seen)
  }
}

function compareBy(order: CompoundOrder): (a: Listed<Compound>, b: Listed<Compound>) => number {
  const sign = order.endsWith('_DESC') ? -1 : 1
  return (a, b) => {
    if (order.startsWith('ID')) return sign * compareCodePoints(a.id, b.id)
    if (order.startsWith('NAME')) return sign * compareCodePoints(a.sortName, b.sortName) || compareCodePoints(a.id, b.id)
    const [left, right] = [a.molecularWeight, b.molecularWeight]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || compareCodePoints(a.id, b.id)
    return sign * (left - right) || compareCodePoints(a.id, b.id)
  }
}

function toIds(compounds: readonly Compound[]): string[] {
  return compounds.map(({ id }) => id)
}

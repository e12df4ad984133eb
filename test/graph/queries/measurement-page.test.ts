import { describe, expect, it } from 'vitest'
import { compareCodePoints } from '../../../src/domain/code-point-order.js'
import type { Measurement } from '../../../src/domain/measurement.js'
import type { Graph } from '../../../src/graph/graph.js'
import type { Filter } from '../../../src/graph/queries/filter.js'
import {
  countMeasurements,
  countMeasurementsOfCompounds,
  findMeasurementPage,
  findMeasurementsOfCompounds,
  toMeasurementPosition,
} from '../../../src/graph/queries/measurement-page.js'
import { GLANCE_PARTS } from '../../../src/graph/queries/measurement-glance.js'
import { findSelectedMeasurements } from '../../../src/graph/queries/measurement-selection.js'
import { MEASUREMENT_ORDERS, type MeasurementOrder } from '../../../src/graph/queries/orders.js'
import { findIdPage } from '../../../src/graph/queries/record.js'
import { forEachEngine, type TestEngine } from '../../engines.js'
import { SYNTHETIC_HEAD, toId } from './synthetic-draft.js'
import { loadSyntheticGraph } from './synthetic-graph.js'

const at = SYNTHETIC_HEAD
const ALL = 1_000
const PLANNING_MILLISECONDS = 300_000

interface FilterCase {
  readonly filter: Filter
  readonly fits: (measurement: Measurement) => boolean
}

const FILTERS: Readonly<Record<string, FilterCase>> = {
  nothing: { filter: {}, fits: () => true },
  'null everywhere': { filter: { endpoint: null, pValue: { gt: null }, and: null, not: null, target: null }, fits: () => true },
  'an endpoint': { filter: { endpoint: { eq: 'ic50' } }, fits: ({ endpoint }) => endpoint === 'IC50' },
  'some endpoints': { filter: { endpoint: { in: ['ic50', 'ki'] } }, fits: ({ endpoint }) => ['IC50', 'Ki'].includes(endpoint) },
  'no endpoint': { filter: { endpoint: { in: [] } }, fits: () => false },
  'part of an endpoint': { filter: { endpoint: { contains: 'c50', startsWith: 'e' } }, fits: ({ endpoint }) => endpoint === 'EC50' },
  'a wildcard, which is plain text': { filter: { endpoint: { contains: '.*' } }, fits: () => false },
  'a range of values': {
    filter: { standardValue: { gte: 100, lt: 500 } },
    fits: ({ standardValue }) => standardValue !== null && standardValue >= 100 && standardValue < 500,
  },
  'a p-value above 6': { filter: { pValue: { gt: 6 } }, fits: ({ pValue }) => pValue !== null && pValue > 6 },
  'no p-value': { filter: { pValue: { isNull: true } }, fits: ({ pValue }) => pValue === null },
  'some p-value': { filter: { pValue: { isNull: false } }, fits: ({ pValue }) => pValue !== null },
  'not a p-value above 6': { filter: { not: { pValue: { gt: 6 } } }, fits: ({ pValue }) => pValue === null || pValue <= 6 },
  'a target': { filter: { target: toId('Target', 1) }, fits: ({ assay }) => assay.target?.id === toId('Target', 1) },
  'a cell line': { filter: { cellLine: toId('CellLine', 1) }, fits: ({ assay }) => assay.cellLine?.id === toId('CellLine', 1) },
  'a citation': { filter: { citation: toId('Citation', 1) }, fits: ({ citation }) => citation.id === toId('Citation', 1) },
  'an assay': { filter: { assay: toId('Assay', 0) }, fits: ({ assay }) => assay.id === toId('Assay', 0) },
  'a compound': { filter: { compound: toId('Compound', 0) }, fits: ({ compound }) => compound.id === toId('Compound', 0) },
  'a document': { filter: { document: toId('Document', 1) }, fits: ({ locator }) => locator?.documentId === toId('Document', 1) },
  'a compound in a cell line': {
    filter: { compound: toId('Compound', 0), cellLine: toId('CellLine', 0) },
    fits: ({ assay, compound }) => compound.id === toId('Compound', 0) && assay.cellLine?.id === toId('CellLine', 0),
  },
  'not a target': { filter: { not: { target: toId('Target', 1) } }, fits: ({ assay }) => assay.target?.id !== toId('Target', 1) },
  'one of two': {
    filter: { or: [{ cellLine: toId('CellLine', 1) }, { endpoint: { eq: 'ki' }, pValue: { lt: 7 } }] },
    fits: ({ assay, endpoint, pValue }) =>
      assay.cellLine?.id === toId('CellLine', 1) || (endpoint === 'Ki' && pValue !== null && pValue < 7),
  },
  'one of none': { filter: { or: [] }, fits: () => false },
  'all of none': { filter: { and: [] }, fits: () => true },
  'an empty one of several': { filter: { or: [{}, { endpoint: { eq: 'ki' } }] }, fits: () => true },
  'not everything': { filter: { not: {} }, fits: () => false },
  'nested three deep': {
    filter: { and: [{ not: { or: [{ endpoint: { eq: 'ic50' } }, { not: { pValue: { gte: 6 } } }] } }] },
    fits: ({ endpoint, pValue }) => endpoint !== 'IC50' && pValue !== null && pValue >= 6,
  },
  'a status that nothing in force has': { filter: { status: ['SUPERSEDED'] }, fits: () => false },
  'the status of what is in force': { filter: { status: ['ACCEPTED', 'RETRACTED'] }, fits: () => true },
}

const ORDERS: readonly (readonly MeasurementOrder[])[] = [
  ...MEASUREMENT_ORDERS.map((order) => [order]),
  ['ENDPOINT_ASC', 'P_VALUE_DESC'],
  ['P_VALUE_ASC', 'ENDPOINT_DESC'],
  ['ACCEPTED_DESC', 'STANDARD_VALUE_ASC', 'ID_DESC'],
]

const FILTERS_BELOW: readonly Filter[] = [
  { inAssay: { name: { contains: '3' } } },
  { or: [{ not: { citedBy: { publishedBy: {} } } }, { ofCompound: { measurements: { pValue: { gt: 8 } } } }] },
  { compound: toId('Compound', 0), cellLine: toId('CellLine', 0) },
  { or: [{ not: { target: toId('Target', 1) } }, { endpoint: { eq: 'ki' }, pValue: { lt: 7 } }] },
]

forEachEngine((engine) => {
  describe('all measurements of a selection', () => {
    it('are the same read at once and in batches of any size', { timeout: PLANNING_MILLISECONDS }, async () => {
      const graph = await openSynthetic(engine)
      const filter = { endpoint: { eq: 'ic50' } }
      const atOnce = await findSelectedMeasurements(graph, { at, filter })
      expect(atOnce.length).toBeGreaterThan(20)
      for (const batch of [1, 7, atOnce.length - 1, atOnce.length, atOnce.length + 1]) {
        expect(await findSelectedMeasurements(graph, { at, filter }, batch)).toEqual(atOnce)
      }
    })
  })

  describe('a list of measurements', () => {
    it('holds exactly those that fit its filter, and counts them', { timeout: PLANNING_MILLISECONDS }, async () => {
      const graph = await openSynthetic(engine)
      const all = await findAll(graph, {})
      const expected = Object.entries(FILTERS).map(([name, { fits }]) => [name, toIds(all.filter(fits)), all.filter(fits).length])
      const found = []
      for (const [name, { filter }] of Object.entries(FILTERS)) {
        found.push([name, toIds(await findAll(graph, filter)), await countMeasurements(graph, { at, filter })])
      }
      expect(found).toEqual(expected)
    })

    it('filters below compounds as it does alone', { timeout: PLANNING_MILLISECONDS }, async () => {
      const graph = await openSynthetic(engine)
      const compoundIds = await findIdPage(graph, { label: 'Compound', after: '', first: ALL })
      const expected = []
      const found = []
      for (const filter of FILTERS_BELOW) {
        const alone = toIds(await findAll(graph, filter))
        expected.push([filter, alone, alone.length])
        const below = await findMeasurementsOfCompounds(graph, { compoundIds, at, filter, order: ['ID_ASC'], after: null, first: ALL })
        const totals = await countMeasurementsOfCompounds(graph, { compoundIds, at, filter })
        found.push([filter, toIds(below).sort(compareCodePoints), totals.reduce((sum, { total }) => sum + total, 0)])
      }
      expect(found).toEqual(expected)
    })

    it('loses and doubles no row across pages, in any order and any two', { timeout: PLANNING_MILLISECONDS }, async () => {
      const graph = await openSynthetic(engine)
      const all = await findAll(graph, {})
      const expected = []
      const walked = []
      for (const order of ORDERS) {
        expected.push([order, toIds([...all].sort(compareBy(order)))])
        walked.push([order, await walk(graph, order)])
      }
      expect(walked).toEqual(expected)
    })

    it.each([[[]], [['UNITS']], [['PRINTED']], [['LIFE', 'TARGET']], [['INTERVAL', 'CELL_LINE']], [['SOURCE']], [GLANCE_PARTS]] as const)(
      'holds at a glance what the whole holds: %s',
      async (glance) => {
        const graph = await openSynthetic(engine)
        const page = { at, order: ['ACCEPTED_DESC'], after: null, first: ALL } as const
        const wholes = await findMeasurementPage(graph, page)
        const glances = await findMeasurementPage(graph, { ...page, glance })
        expect(glances.length).toBe(wholes.length)
        glances.forEach((each, index) => expect(wholes[index]).toMatchObject(each))
      },
    )

    it('throws at a glance for what was not read', async () => {
      const graph = await openSynthetic(engine)
      const [value] = await findMeasurementPage(graph, { at, order: ['ID_ASC'], after: null, first: 1, glance: ['LIFE'] })
      expect(value?.status).toBe('ACCEPTED')
      for (const read of [() => value?.interval, () => value?.assay.target, () => value?.citation.title, () => value?.fit]) {
        expect(read).toThrow('which the query did not read')
      }
    })

    it('gives each compound its own page', async () => {
      const graph = await openSynthetic(engine)
      const compoundIds = [0, 1, 2].map((index) => toId('Compound', index))
      const page = { at, order: ['P_VALUE_DESC'], after: [6.5, ''], first: 3 } as const
      const together = await findMeasurementsOfCompounds(graph, { ...page, compoundIds })
      const alone = await Promise.all(
        compoundIds.map((compoundId) => findMeasurementPage(graph, { ...page, filter: { compound: compoundId } })),
      )
      expect(together).toEqual(alone.flat())
    })
  })
})

async function openSynthetic(engine: TestEngine): Promise<Graph> {
  const graph = await engine.open()
  await loadSyntheticGraph(graph, 200)
  return graph
}

function findAll(graph: Graph, filter: Filter): Promise<readonly Measurement[]> {
  return findMeasurementPage(graph, { at, filter, order: ['ID_ASC'], after: null, first: ALL })
}

async function walk(graph: Graph, order: readonly MeasurementOrder[]): Promise<string[]> {
  const seen: Measurement[] = []
  for (;;) {
    const last = seen.at(-1)
    const after = last === undefined ? null : toMeasurementPosition(last, order)
    const page = await findMeasurementPage(graph, { at, order, after, first: 17 })
    seen.push(...page)
    if (page.length < 17) return toIds(seen)
  }
}

const KEYS: Readonly<Record<string, (measurement: Measurement) => string | number | null>> = {
  P_VALUE: ({ pValue }) => pValue,
  STANDARD_VALUE: ({ standardValue }) => standardValue,
  ENDPOINT: ({ endpoint }) => endpoint,
  ACCEPTED: ({ fromSequence }) => fromSequence,
  ID: ({ id }) => id,
}

function compareBy(orders: readonly MeasurementOrder[]): (a: Measurement, b: Measurement) => number {
  const compareOne = (order: string, a: Measurement, b: Measurement) => {
    const read = KEYS[order.replace(/_(ASC|DESC)$/, '')] ?? (() => null)
    const [left, right] = [read(a), read(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    const sign = order.endsWith('_DESC') ? -1 : 1
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right)
    return sign * compareCodePoints(String(left), String(right))
  }
  return (a, b) => [...orders, 'ID_ASC'].reduce((found, order) => found || compareOne(order, a, b), 0)
}

function toIds(measurements: readonly Measurement[]): string[] {
  return measurements.map(({ id }) => id)
}

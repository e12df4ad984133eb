/**
 * A made-up graph of the size that a public resource has, the same at each call: compounds, targets, cell lines, assays,
 * citations, and measurements, of which the hottest target has seven in a hundred and others ever fewer. Every other
 * measurement of a compound is in the assay that it shares with its neighbour. Written in batches of 5,000, two at a time.
 */
import { toSortName } from '../../src/domain/search-key.js'
import type { Cypher, Graph } from '../../src/graph/graph.js'
import { createNodes, createRelationships } from '../../src/graph/queries/record-write.js'
import type { NodeRecord, Properties, RelationshipRecord } from '../../src/graph/record.js'
import type { NodeLabel } from '../../src/graph/vocabulary.js'

const BATCH = 5_000
const AT_ONCE = 2

export interface Sizes {
  readonly measurements: number
  readonly compounds: number
  readonly assays: number
  readonly targets: number
  readonly cellLines: number
  readonly citations: number
}

export function toSizes(measurements: number): Sizes {
  const portion = (share: number) => Math.max(10, Math.round(measurements * share))
  const methods = { assays: portion(0.02), targets: portion(0.002), cellLines: portion(0.0005) }
  return { measurements, compounds: portion(0.1), citations: portion(0.01), ...methods }
}

export function toId(label: NodeLabel, index: number): string {
  return `${label.toLowerCase()}:made-up-${String(index).padStart(7, '0')}`
}

const CREATE_MEASUREMENTS: Cypher = {
  name: 'bench.createMeasurements',
  text: `
UNWIND $rows AS row
MATCH (c:Compound {id: row.compound})
MATCH (a:Assay {id: row.assay})
MATCH (z:Citation {id: row.citation})
CREATE (m:Measurement {id: row.id})
SET m += row.properties
CREATE (m)-[:OF_COMPOUND]->(c)
CREATE (m)-[:IN_ASSAY]->(a)
CREATE (m)-[:CITED_BY]->(z)
RETURN count(m) AS done`,
}

const CONDITIONS = ['readout', 'format', 'technology', 'species', 'targetVariant', 'substrate', 'serum', 'fitConvention', 'exposure']
const UNKNOWN_CONDITIONS: Properties = Object.fromEntries(CONDITIONS.map((name) => [`${name}Basis`, 'UNKNOWN']))

/** Everything happened at the first moment. */
const SET_HEAD: Cypher = {
  name: 'bench.setHead',
  text: `MATCH (h:AuditHead) SET h.sequence = $sequence RETURN h.id AS id`,
  integers: ['sequence'],
}

/** Into an empty, migrated graph with an audit head. */
export async function fillGraph(graph: Graph, sizes: Sizes): Promise<void> {
  const entities = [
    ...makeNodes('Target', sizes.targets, (name) => ({ kind: 'SINGLE_PROTEIN', organism: 'Homo sapiens', ...name })),
    ...makeNodes('CellLine', sizes.cellLines, (name) => name),
    ...makeNodes('Citation', sizes.citations, ({ name, sortName }) => ({
      label: name,
      sortName,
      reportedText: name,
      grade: 'TITLE_ONLY',
    })),
    ...makeNodes('Assay', sizes.assays, (name) => ({ ...name, ...UNKNOWN_CONDITIONS, targetBasis: 'STATED' })),
    ...makeNodes('Compound', sizes.compounds, (name, index) => ({
      ...name,
      modality: 'SMALL_MOLECULE',
      molecularWeight: 300 + (index % 400),
    })),
  ]
  for (const nodes of inBatches(entities)) await graph.write((transaction) => createNodes(transaction, nodes))
  const random = createRandom()
  const methods = Array.from({ length: sizes.assays }, (_, index): readonly RelationshipRecord[] => {
    const target = index % 14 === 0 ? 0 : Math.floor(random() ** 2 * sizes.targets)
    const cellLine = Math.floor(random() * sizes.cellLines)
    const stated = { from: reference('Assay', index), properties: { basis: 'STATED' } }
    return [
      { type: 'AGAINST', to: reference('Target', target), ...stated },
      { type: 'IN_CELL_LINE', to: reference('CellLine', cellLine), ...stated },
    ]
  }).flat()
  for (const links of inBatches(methods)) await graph.write((transaction) => createRelationships(transaction, links))
  const batches = Math.ceil(sizes.measurements / BATCH)
  const taken = { next: 0 }
  const work = async () => {
    while (taken.next < batches) {
      const start = taken.next++ * BATCH
      const rows = Array.from({ length: Math.min(BATCH, sizes.measurements - start) }, (_, offset) =>
        makeMeasurement(start + offset, sizes),
      )
      await graph.write((transaction) => transaction.run(CREATE_MEASUREMENTS, { rows }))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await graph.write((transaction) => transaction.run(SET_HEAD, { sequence: 1 }))
}

function makeMeasurement(index: number, sizes: Sizes) {
  const random = createRandom(index + 1)
  const value = Number((10 ** (random() * 5)).toPrecision(3))
  const pValue = Number((9 - Math.log10(value)).toFixed(4))
  const properties = {
    ...{ endpoint: 'IC50', endpointKind: 'CONCENTRATION', role: 'TEST', status: 'ACCEPTED', fromSequence: 1 },
    ...{ acceptedAt: '2026-01-01T00:00:00.000Z', reportedText: String(value), relation: 'EQUAL', value, unit: 'nM' },
    ...{ standardRelation: 'EQUAL', standardValue: value, standardUnit: 'nM', pValue, significantFigures: 3 },
    ...{ intervalLow: value * 0.995, intervalHigh: value * 1.005, intervalLowInclusive: true, intervalHighInclusive: true },
    ...{ intervalKind: 'ROUNDING', intervalUnit: 'nM' },
  }
  const compound = Math.floor(random() * sizes.compounds)
  const ofNeighbours = createRandom(Math.floor(compound / 2) + 1)
  const chooseAssay = index % 2 === 0 ? ofNeighbours : random
  return {
    id: toId('Measurement', index),
    compound: toId('Compound', compound),
    assay: toId('Assay', Math.floor(chooseAssay() * sizes.assays)),
    citation: toId('Citation', Math.floor(random() * sizes.citations)),
    properties,
  }
}

type Naming = Readonly<{ name: string; sortName: string }>

function makeNodes(label: NodeLabel, count: number, toProperties: (name: Naming, index: number) => Properties): readonly NodeRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${label} ${String(index).padStart(7, '0')}`
    return {
      ...reference(label, index),
      properties: { version: 1, fromSequence: 1, ...toProperties({ name, sortName: toSortName(name) }, index) },
    }
  })
}

function reference(label: NodeLabel, index: number) {
  return { label, id: toId(label, index) }
}

function* inBatches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH)
}

/** Numbers from 0 to 1 that look random, by a multiplicative congruence. */
function createRandom(seed = 1): () => number {
  let state = (seed * 48_271) % 2_147_483_647
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

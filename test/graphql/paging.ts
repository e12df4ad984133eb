/** Walks through a list page by page while another writer adds to it and takes from it. */
import type { ChangePlan } from '../../src/curation/change.js'
import { commitChange } from '../../src/curation/commit-change.js'
import { toNode, toReference, toRelationship } from '../../src/graph/build-record.js'
import type { Graph } from '../../src/graph/graph.js'
import type { NodeRecord } from '../../src/graph/record.js'
import { executeOperation } from '../../src/graphql/execute.js'
import { EMPTY_PLAN, requestPlan } from '../curation/changes.js'
import { pick } from './seeded-graph.js'

export interface Walked {
  readonly ids: readonly unknown[]
  /** The totals that the pages told, each once. */
  readonly totals: readonly unknown[]
}

export interface Walk {
  readonly list: string
  readonly orderBy: readonly string[]
  readonly first: number
  /** Runs beside the reading of each page but the first. */
  readonly write: () => Promise<unknown>
}

export async function walkWhileWriting(graph: Graph, { list, orderBy, first, write }: Walk): Promise<Walked> {
  const read = async (after: unknown) => {
    const document = `{ ${list}(orderBy: [${orderBy.join(' ')}], first: ${first}, after: ${JSON.stringify(after)}) {
      totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`
    const { data, errors } = await executeOperation({ graph, document })
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }
  const ids: unknown[] = []
  const totals = new Set<unknown>()
  let after: unknown = null
  for (;;) {
    const [page] = await Promise.all([read(after), after === null ? null : write()])
    ids.push(...pick(page, `${list}.nodes.*.id`))
    for (const total of pick(page, `${list}.totalCount`)) totals.add(total)
    if (pick(page, `${list}.pageInfo.hasPreviousPage`)[0] !== (after !== null)) throw new Error('hasPreviousPage is not true to its word')
    if (pick(page, `${list}.pageInfo.hasNextPage`)[0] !== true) return { ids, totals: [...totals] }
    after = pick(page, `${list}.pageInfo.endCursor`)[0]
  }
}

const BASES = ['readout', 'format', 'technology', 'species', 'targetVariant', 'substrate', 'serum', 'fitConvention', 'exposure', 'target']
const COMPOUND = toNode('Compound', 'compound:one', { name: 'One', sortName: 'one', version: 1 })
const ASSAY = toNode('Assay', 'assay:one', {
  ...{ name: 'One', sortName: 'one', version: 1 },
  ...Object.fromEntries(BASES.map((name) => [`${name}Basis`, 'UNKNOWN'])),
})
const CITATION = toNode('Citation', 'citation:one', { label: 'One', sortName: 'one', reportedText: 'One.', grade: 'HOST_ONLY' })

/** What writes measurements: it knows which are in force. */
export interface MeasurementWriter {
  readonly add: (graph: Graph, count: number) => Promise<void>
  /** Retracts the oldest. */
  readonly retract: (graph: Graph) => Promise<void>
  readonly inForce: () => readonly string[]
}

export function createMeasurementWriter(): MeasurementWriter {
  const inForce: string[] = []
  const done = { changes: 0, measurements: 0 }
  const commit = async (graph: Graph, plan: Partial<ChangePlan>) => {
    done.changes += 1
    const outcome = await commitChange(graph, requestPlan(`change ${done.changes}`, plan))
    if (outcome.kind !== 'DONE') throw new Error(JSON.stringify(outcome))
  }
  return {
    inForce: () => [...inForce].sort(),
    add: async (graph, count) => {
      const entities = done.changes === 0 ? [COMPOUND, ASSAY, CITATION] : []
      const measurements = Array.from({ length: count }, () => toMeasurement((done.measurements += 1)))
      await commit(graph, {
        nodes: [...entities, ...measurements],
        relationships: measurements.flatMap((each) => [
          toRelationship('OF_COMPOUND', each, COMPOUND),
          toRelationship('IN_ASSAY', each, ASSAY),
          toRelationship('CITED_BY', each, CITATION),
        ]),
        entersForce: measurements.map(({ label, id }) => toReference(label, id)),
      })
      inForce.push(...measurements.map(({ id }) => id))
    },
    retract: async (graph) => {
      const [id = ''] = inForce.splice(0, 1)
      const measurement = toReference('Measurement', id)
      await commit(graph, { ...EMPTY_PLAN, updates: [{ ...measurement, set: { status: 'RETRACTED' } }], leavesForce: [measurement] })
    },
  }
}

/** Ties and gaps in every key; new ones fall before, between and after those that are there. */
function toMeasurement(index: number): NodeRecord {
  const value = ((index * 7_919) % 97) / 10
  const standard = index % 9 === 0 ? {} : { standardValue: value, standardUnit: 'nM', standardRelation: 'EQUAL', pValue: 9 - value }
  return toNode('Measurement', `measurement:${(index * 7_919) % 100_003}`, {
    ...{
      endpoint: ['IC50', 'DC50', 'Ki'][index % 3],
      endpointKind: 'CONCENTRATION',
      role: 'TEST',
      reportedText: String(value),
      relation: 'EQUAL',
    },
    ...{ value, unit: 'nM', status: 'ACCEPTED', ...standard },
  })
}

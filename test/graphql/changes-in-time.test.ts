import { beforeAll, describe, expect, it } from 'vitest'
import { commitChange } from '../../src/curation/commit-change.js'
import { parseReportedValue } from '../../src/domain/parse-reported-value.js'
import type { Graph } from '../../src/graph/graph.js'
import type { NodeRecord } from '../../src/graph/record.js'
import { toReportedValueProperties } from '../../src/graph/reported-value-properties.js'
import { requestPlan } from '../curation/changes.js'
import { forEachEngine } from '../engines.js'
import { CELL, pick, withSeed, type SeededGraph, type Variables } from './seeded-graph.js'

const OLD = `${CELL}:navtemadlin:ic50`
const NEW = 'measurement:test:navtemadlin:corrected'
const CORRECTED_AT = '2026-02-01T09:00:00.000Z'

const RATIO = `query ($evidence: EvidenceScope) {
  comparePotency(reference: { name: "KT-253" }, comparators: [{ name: "Navtemadlin" }], context: { endpoint: "IC50" }, evidence: $evidence) {
    dataVersion comparisons { nodes { ratio { display } } }
  }
}`

const LEFT_OUT = `query ($evidence: EvidenceScope) {
  comparePotency(reference: { name: "KT-253" }, context: { endpoint: "IC50" }, evidence: $evidence) {
    excluded { totalCount nodes { code measurement { id } } }
  }
  rankCompounds(context: { endpoint: "IC50", cellLine: { name: "RS4;11" } }, evidence: $evidence) { unranked { code measurement { id } } }
  potencyStatistics(compound: { name: "Navtemadlin" }, context: { endpoint: "IC50" }, evidence: $evidence) {
    n excluded { code measurement { id } }
  }
  potencyMatrix(compounds: [{ name: "Navtemadlin" }], contexts: [{ endpoint: "IC50" }], evidence: $evidence) {
    cells { excluded { code measurement { id } } }
  }
  independence(of: "compound:navtemadlin", evidence: $evidence) { measurements excluded { code measurement { id } } }
}`

const PAGE = `query ($after: String, $first: Int) {
  measurements(first: $first, after: $after) { totalCount nodes { id status } pageInfo { endCursor } }
}`

forEachEngine((engine) => {
  const seed = withSeed(engine)
  let cursor: unknown

  beforeAll(async () => {
    cursor = pick(await seed.read(PAGE, { first: 3 }), 'measurements.pageInfo.endCursor')[0]
    await correct(seed.graph())
  })

  describe('after a correction from 280 to 28 nM', () => {
    it('a comparison uses the corrected value', async () => {
      expect(await ratioOf(seed)).toEqual(['12', '≈93× (78–120×, rounding only)'])
    })

    it('a comparison as of before gives the old ratio', async () => {
      expect(await ratioOf(seed, { evidence: { asOf: '2026-01-31T00:00:00Z' } })).toEqual(['11', '≈930× (780–1,200×, rounding only)'])
    })

    it('every answer made from values leaves the replaced one out, counts it and names it', async () => {
      const left = [{ code: 'SUPERSEDED', measurement: { id: OLD } }]
      expect(await seed.read(LEFT_OUT)).toEqual({
        comparePotency: { excluded: { totalCount: 1, nodes: left } },
        rankCompounds: { unranked: left },
        potencyStatistics: { n: 1, excluded: left },
        potencyMatrix: { cells: [{ excluded: left }] },
        independence: { measurements: 1, excluded: left },
      })
    })

    it('no answer as of before leaves it out', async () => {
      expect(await seed.read(LEFT_OUT, { evidence: { asOf: '2026-01-31T00:00:00Z' } })).toEqual({
        comparePotency: { excluded: { totalCount: 0, nodes: [] } },
        rankCompounds: { unranked: [] },
        potencyStatistics: { n: 1, excluded: [] },
        potencyMatrix: { cells: [{ excluded: [] }] },
        independence: { measurements: 1, excluded: [] },
      })
    })

    it('a list that was begun before goes on as of before', async () => {
      expect(pick(await seed.read(PAGE, { first: 100, after: cursor }), 'measurements')).toMatchObject([
        { totalCount: 7, nodes: [{ id: OLD, status: 'ACCEPTED' }, {}, {}, {}] },
      ])
    })

    it('a new list holds the corrected value in place of the old', async () => {
      const ids = pick(await seed.read(PAGE, { first: 100 }), 'measurements.nodes.*.id')
      expect([ids.length, ids.includes(OLD), ids.includes(NEW)]).toEqual([7, false, true])
    })

    it('the old value is still there, superseded by the new', async () => {
      const fields = 'reportedText status supersedes { id } supersededBy { id }'
      expect(await seed.read(`{ old: measurement(id: "${OLD}") { ${fields} } new: measurement(id: "${NEW}") { ${fields} } }`)).toEqual({
        old: { reportedText: '280', status: 'SUPERSEDED', supersedes: null, supersededBy: { id: NEW } },
        new: { reportedText: '28', status: 'ACCEPTED', supersedes: { id: OLD }, supersededBy: null },
      })
    })

    it('the history tells the correction', async () => {
      expect(await seed.read(`{ history(id: "${OLD}") { totalCount nodes { action reason } } }`)).toMatchObject({
        history: { totalCount: 2, nodes: [{ action: 'loadSeed' }, { action: 'correct', reason: 'The page was misread.' }] },
      })
    })
  })

  describe('a name that two compounds have', () => {
    beforeAll(() => nameTwoCompounds(seed.graph()))

    it('is refused with both as candidates', async () => {
      const refusal = {
        message: '"Twin" fits several: KT-253 (compound:kt-253), RG7388 (compound:rg7388). Give the id of the one you mean.',
        extensions: {
          code: 'AMBIGUOUS_NAME',
          candidates: [
            { id: 'compound:kt-253', name: 'KT-253' },
            { id: 'compound:rg7388', name: 'RG7388' },
          ],
        },
      }
      expect(await seed.ask('{ compound(by: { name: "Twin" }) { id } }')).toMatchObject({ data: { compound: null }, errors: [refusal] })
      expect(await seed.ask('{ comparePotency(reference: { name: "twin" }) { dataVersion } }')).toMatchObject({
        errors: [{ extensions: refusal.extensions }],
      })
    })

    it('is ambiguous in a lookup', async () => {
      expect(await seed.read('{ lookup(names: ["Twin"]) { status node { id } candidates { id } } }')).toEqual({
        lookup: [{ status: 'AMBIGUOUS', node: null, candidates: [{ id: 'compound:kt-253' }, { id: 'compound:rg7388' }] }],
      })
    })
  })
})

async function ratioOf(seed: SeededGraph, variables: Variables = {}): Promise<readonly unknown[]> {
  const answer = await seed.read(RATIO, variables)
  return ['dataVersion', 'comparisons.nodes.*.ratio.display'].flatMap((path) => pick(answer, `comparePotency.${path}`))
}

async function correct(graph: Graph): Promise<void> {
  const parsed = parseReportedValue({ text: '28', endpoint: 'IC50', unit: 'nM' })
  if (parsed.kind !== 'VALUE') throw new Error('28 nM is a value.')
  const node: NodeRecord = {
    label: 'Measurement',
    id: NEW,
    properties: {
      endpoint: 'IC50',
      endpointKind: 'CONCENTRATION',
      role: 'TEST',
      status: 'ACCEPTED',
      ...toReportedValueProperties(parsed.value),
    },
  }
  const to = (type: string, label: 'Compound' | 'Assay' | 'Citation' | 'Measurement', id: string) => ({
    type,
    from: node,
    to: { label, id },
    properties: {},
  })
  const old = { label: 'Measurement', id: OLD } as const
  const plan = {
    nodes: [node],
    relationships: [
      to('OF_COMPOUND', 'Compound', 'compound:navtemadlin'),
      to('IN_ASSAY', 'Assay', 'assay:rs4-11-viability'),
      to('CITED_BY', 'Citation', 'citation:kt-253-comparative-guide:5'),
      to('SUPERSEDES', 'Measurement', OLD),
    ],
    updates: [{ ...old, set: { status: 'SUPERSEDED' } }],
    entersForce: [node],
    leavesForce: [old],
    resultIds: [NEW],
  }
  const change = { action: 'correct', reason: 'The page was misread.', at: CORRECTED_AT, locks: [old] }
  await commitChange(graph, requestPlan('correct', plan, change))
}

async function nameTwoCompounds(graph: Graph): Promise<void> {
  const nodes = ['compound:kt-253', 'compound:rg7388'].map((entityId): NodeRecord => {
    const properties = { key: 'twin', rank: 2, kind: 'COMPOUND', entityId, status: 'VERIFIED', text: 'Twin' }
    return { label: 'SearchKey', id: `search-key:${entityId}:twin`, properties }
  })
  await commitChange(graph, requestPlan('twins', { nodes }, { at: CORRECTED_AT }))
}

import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { CELL, GUIDE, pick, withSeed, type SeededGraph } from './seeded-graph.js'

const RANKING = `query ($context: PotencyContext!, $policy: String, $evidence: EvidenceScope, $first: Int, $after: String) {
  rankCompounds(context: $context, policy: $policy, evidence: $evidence) {
    context dataVersion policy { name } warnings { code } unranked { code measurement { id } }
    groups(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { assay { id } citation { number } rows { tier compound { name } standardValue standardUnit method n } }
    }
  }
}`
const ic50 = { endpoint: 'IC50', cellLine: { name: 'RS4;11' }, document: GUIDE }

forEachEngine((engine) => {
  const seed = withSeed(engine)

  describe('the ranking of the guide', () => {
    it('puts its six IC50 into four tiers', async () => {
      expect(await seed.read(RANKING, { context: ic50 })).toMatchObject({
        rankCompounds: {
          policy: { name: 'standard-v1' },
          unranked: [],
          warnings: [],
          groups: {
            totalCount: 1,
            nodes: [
              {
                assay: { id: 'assay:rs4-11-viability' },
                citation: { number: 5 },
                rows: SIX.map(([tier, name, standardValue]) => toRow(tier, name, standardValue)),
              },
            ],
          },
        },
      })
    })

    it('says in words what was ranked', async () => {
      const [words] = pick(await seed.read(RANKING, { context: ic50 }), 'rankCompounds.context')
      expect(words).toMatch(/^IC50, in RS4;11, in the document Independent Validation/)
    })

    it('moves the tiers that move when 280 is supposed to be 28', async () => {
      const evidence = { override: [{ measurement: `${CELL}:navtemadlin:ic50`, reportedText: '28' }] }
      expect(await tiersOf(seed, { evidence })).toEqual([
        [1, 'KT-253'],
        [2, 'Navtemadlin'],
        [3, 'Milademetan'],
        [4, 'Siremadlin'],
        [4, 'RG7388'],
        [5, 'SAR405838'],
      ])
      expect(await tiersOf(seed)).toEqual(SIX.map(([tier, name]) => [tier, name]))
    })

    it('ranks nothing without the interested parties, and says so', async () => {
      const evidence = { excludeClasses: ['ORIGINATOR_REPORTED', 'RIVAL_REPORTED'] }
      const answer = await seed.read(RANKING, { context: ic50, evidence })
      expect(pick(answer, 'rankCompounds.unranked.*.code')).toEqual(Array.from({ length: 6 }, () => 'EXCLUDED_CLASS'))
      expect(answer).toMatchObject({ rankCompounds: { groups: { totalCount: 0 }, warnings: [{ code: 'NO_VALUE_LEFT' }] } })
    })

    it('lists what the strict policy refuses', async () => {
      const answer = await seed.read(RANKING, { context: ic50, policy: 'strict-v1' })
      expect(pick(answer, 'rankCompounds.unranked.*.code')).toEqual(Array.from({ length: 6 }, () => 'NOT_COMPARABLE'))
    })

    it('keeps its two endpoints apart, a page for each if asked', async () => {
      const context = { document: GUIDE }
      const first = await seed.read(RANKING, { context, first: 1 })
      const [after] = pick(first, 'rankCompounds.groups.pageInfo.endCursor')
      const second = await seed.read(RANKING, { context, first: 1, after })
      const assays = [first, second].flatMap((page) => pick(page, 'rankCompounds.groups.nodes.*.assay.id'))
      expect(assays).toEqual(['assay:rs4-11-viability', 'assay:mdm2-hibit-degradation'])
      const root = 'query ($context: PotencyContext!) { rankCompounds(context: $context, first: 1) { groups { nodes { assay { id } } } } }'
      expect(pick(await seed.read(root, { context }), 'rankCompounds.groups.nodes.*.assay.id')).toEqual(assays.slice(0, 1))
    })

    it('refuses an endpoint that nobody knows', async () => {
      const answer = await seed.ask(RANKING, { context: { endpoint: 'IC5O' } })
      expect(pick(answer, 'errors.*.extensions.code')).toEqual(['BAD_USER_INPUT'])
      expect(pick(answer, 'errors.*.extensions.suggestions.*')).toContain('IC50')
    })

    it('takes a constant number of graph queries', async () => {
      expect([...(await seed.queriesOf(RANKING, { context: ic50 }))].sort()).toEqual([
        'assay.findByIds',
        'audit.readHead',
        'cellLine.findByIds',
        'citation.findByIds',
        'compound.findProfiles',
        'document.findByIds',
        'measurement.findReportedInDocuments',
        'measurement.findSelected',
        'searchKey.find',
      ])
    })
  })
})

const SIX = [
  [1, 'KT-253', 0.3],
  [2, 'Milademetan', 67],
  [3, 'Siremadlin', 163],
  [3, 'RG7388', 220],
  [3, 'Navtemadlin', 280],
  [4, 'SAR405838', 620],
] as const

function toRow(tier: number, name: string, standardValue: number) {
  return { tier, compound: { name }, standardValue, standardUnit: 'nM', method: 'SINGLE', n: 1 }
}

async function tiersOf(seed: SeededGraph, variables: Readonly<Record<string, unknown>> = {}): Promise<readonly unknown[]> {
  const rows = pick(await seed.read(RANKING, { context: ic50, ...variables }), 'rankCompounds.groups.nodes.*.rows.*')
  return rows.map((row) => [...pick(row, 'tier'), ...pick(row, 'compound.name')])
}

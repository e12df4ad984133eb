import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { CELL, pick, withSeed, type SeededGraph } from './seeded-graph.js'

forEachEngine((engine) => {
  const seed = withSeed(engine)

  describe('the comparison of KT-253 with the inhibitors', () => {
    it('gives the five folds with interval, display and tier, most potent first, then the five missing DC50', async () => {
      expect(await rowsOf(seed)).toEqual([
        ['Milademetan', 'IC50', 2, 'POINT', 223.33333333333334, 190, 270, '≈220× (190–270×, rounding only)'],
        ['Siremadlin', 'IC50', 3, 'POINT', 543.3333333333334, 464.28571428571433, 654, '≈540× (460–660×, rounding only)'],
        ['RG7388', 'IC50', 3, 'POINT', 733.3333333333334, 614.2857142857143, 900, '≈730× (610–900×, rounding only)'],
        ['Navtemadlin', 'IC50', 3, 'POINT', 933.3333333333334, 785.7142857142858, 1140, '≈930× (780–1,200×, rounding only)'],
        ['SAR405838', 'IC50', 4, 'POINT', 2066.666666666667, 1757.1428571428573, 2500, '≈2,100× (1,700–2,500×, rounding only)'],
        ...['Milademetan', 'Navtemadlin', 'RG7388', 'SAR405838', 'Siremadlin'].map((name) => [
          name,
          'DC50',
          null,
          'NO_VALUE',
          null,
          null,
          null,
          'no value: "-" (not reported)',
        ]),
      ])
    })

    it('says by code why a fold has caveats, and what would have to be known', async () => {
      const answer = await seed.read(REASONS, { comparators: [{ name: 'Navtemadlin' }] })
      const verdict = `${NODES}.ratio.verdict`
      expect(pick(answer, `${verdict}.outcome`)).toEqual(['COMPARABLE_WITH_CAVEATS'])
      expectCodes(answer, `${verdict}.reasons.*.code`, CAVEATS)
      expect(pick(answer, `${verdict}.missing.*.code`)).toEqual(['EXPOSURE_TIME', 'REPLICATES', 'UNCERTAINTY', 'PROTOCOL_LINK'])
    })

    it('can be recomputed from its explanation alone', async () => {
      const answer = await seed.read(EXPLAINED)
      expect(pick(answer, `${NODES}.ratio.explain.inputs`).map(recompute)).toEqual(pick(answer, `${NODES}.ratio.fold`))
    })

    it('is the same when a compound is asked for its comparison with the reference', async () => {
      const question = `{ compounds(first: 100) { nodes { name potencyComparison(reference: { name: "KT-253" }, context: { endpoint: "IC50" }) { tier ratio { display } } } } }`
      expect(await seed.read(question)).toEqual({
        compounds: {
          nodes: [
            { name: 'KT-253', potencyComparison: [] },
            { name: 'Milademetan', potencyComparison: [{ tier: 2, ratio: { display: '≈220× (190–270×, rounding only)' } }] },
            { name: 'Navtemadlin', potencyComparison: [{ tier: 3, ratio: { display: '≈930× (780–1,200×, rounding only)' } }] },
            { name: 'RG7388', potencyComparison: [{ tier: 3, ratio: { display: '≈730× (610–900×, rounding only)' } }] },
            { name: 'SAR405838', potencyComparison: [{ tier: 4, ratio: { display: '≈2,100× (1,700–2,500×, rounding only)' } }] },
            { name: 'Siremadlin', potencyComparison: [{ tier: 3, ratio: { display: '≈540× (460–660×, rounding only)' } }] },
          ],
        },
      })
    })

    it('goes page by page without losing or doubling a row', async () => {
      const first = await readPage(seed, null)
      const second = await readPage(seed, first.endCursor)
      const rows = [...first.rows, ...second.rows].map((row) => JSON.stringify(row))
      expect([rows.length, new Set(rows).size]).toEqual([10, 10])
    })
  })

  describe('the scope of a comparison', () => {
    it('supposes another printed value without writing it', async () => {
      const override = [{ measurement: `${CELL}:navtemadlin:ic50`, reportedText: '28' }]
      const before = await rowsOf(seed)
      const supposed = await rowsOf(seed, { override })
      expect(supposed.filter(([name, endpoint]) => name === 'Navtemadlin' && endpoint === 'IC50').map((row) => row.at(-1))).toEqual([
        '≈93× (78–120×, rounding only)',
      ])
      expect(await rowsOf(seed)).toEqual(before)
    })

    it('keeps the rows and leaves no ratio without the originator', async () => {
      const rows = await rowsOf(seed, { excludeClasses: ['ORIGINATOR_REPORTED'] })
      expect(rows.map(([name, endpoint, , status]) => [name, endpoint, status])).toEqual(
        ['DC50', 'IC50'].flatMap((endpoint) =>
          ['Milademetan', 'Navtemadlin', 'RG7388', 'SAR405838', 'Siremadlin'].map((name) => [name, endpoint, 'NO_VALUE']),
        ),
      )
    })

    it('lists each value that it leaves out, with the class', async () => {
      const evidence = { excludeClasses: ['ORIGINATOR_REPORTED', 'RIVAL_REPORTED'] }
      expect(await seed.read(EXCLUDED, { evidence })).toMatchObject({
        comparePotency: {
          excluded: { totalCount: 7, nodes: Array.from({ length: 7 }, () => ({ code: 'EXCLUDED_CLASS' })) },
          warnings: [{ code: 'NO_VALUE_LEFT' }],
        },
      })
    })

    it('holds no evidence before the first change, and says so', async () => {
      expect(await seed.ask(EXCLUDED, { evidence: { asOf: '2020-01-01T00:00:00Z' } })).toMatchObject({
        data: { comparePotency: { dataVersion: '0', comparisons: { totalCount: 0 } } },
        extensions: { warnings: [{ code: 'BEFORE_FIRST_CHANGE' }, { code: 'NOTHING_TO_COMPARE' }] },
      })
    })

    it('is the present for a time to come', async () => {
      expect(await seed.read(EXCLUDED, { evidence: { asOf: '2999-01-01T00:00:00+01:00' } })).toEqual(await seed.read(EXCLUDED))
    })

    it('holds what was in force between two changes', async () => {
      const at = await readTimeOf(seed, 'seed/kt-253-comparative-guide/measurements.yml')
      const before = new Date(Date.parse(at) - 1).toISOString()
      const answers = await Promise.all([before, at].map((asOf) => seed.read(EXCLUDED, { evidence: { asOf } })))
      expect(pick(answers, '*.comparePotency.comparisons.totalCount')).toEqual([0, 10])
    })
  })

  describe('a measurement against another', () => {
    it('supposes another printed value: 28 in place of 280 is 93.33-fold', async () => {
      const evidence = { override: [{ measurement: `${CELL}:navtemadlin:ic50`, reportedText: '28' }] }
      const question = `query ($evidence: EvidenceScope) { measurement(id: "${CELL}:kt-253:ic50") { potencyRatio(to: "${CELL}:navtemadlin:ic50", evidence: $evidence) { fold display } } }`
      expect(await seed.ask(question, { evidence })).toMatchObject({
        data: { measurement: { potencyRatio: { fold: 28 / 0.3, display: '≈93× (78–120×, rounding only)' } } },
        extensions: { warnings: [{ code: 'OVERRIDE_APPLIED' }] },
      })
    })
  })

  describe('an IC50 against the DC50 of the same compound', () => {
    it('is refused, with every reason', async () => {
      const ratio = 'status fold display verdict { outcome reasons { code } }'
      const answer = await seed.read(`{ measurement(id: "${CELL}:kt-253:ic50") { potencyRatio(to: "${CELL}:kt-253:dc50") { ${ratio} } } }`)
      expect(answer).toMatchObject({
        measurement: {
          potencyRatio: {
            status: 'REFUSED',
            fold: null,
            display: 'not comparable: different endpoint',
            verdict: { outcome: 'NOT_COMPARABLE' },
          },
        },
      })
      expectCodes(answer, 'measurement.potencyRatio.verdict.reasons.*.code', DIFFERENCES)
    })
  })
})

const CAVEATS = [
  'ENDPOINT_AMBIGUOUS',
  'PROTOCOL_LINK_INFERRED',
  'EXPOSURE_EXAMPLE_ONLY',
  'CONDITIONS_UNKNOWN',
  'REPLICATES_UNKNOWN',
  'UNCERTAINTY_UNKNOWN',
  'CO_REPORTED',
  'SINGLE_SOURCE',
  'SOURCE_INTERESTED',
  'MECHANISM_DIFFERS',
]

const DIFFERENCES = ['ENDPOINT_DIFFERS', 'TARGET_DIFFERS', 'CELL_LINE_DIFFERS', 'TECHNOLOGY_DIFFERS', 'READOUT_DIFFERS', 'MECHANISM_SAME']

const ROWS = `query Rows($evidence: EvidenceScope) {
  comparePotency(reference: { name: "KT-253" }, evidence: $evidence) {
    comparisons(first: 100) {
      nodes { comparator { name } endpoint { code } tier ratio { status fold foldLow foldHigh display } }
    }
  }
}`

const REASONS = `query Reasons($comparators: [CompoundKey!]) {
  comparePotency(reference: { name: "KT-253" }, comparators: $comparators, context: { endpoint: "IC50" }) {
    comparisons { nodes { ratio { verdict { outcome reasons { code } missing { code about } } } } }
  }
}`

const EXCLUDED = `query Excluded($evidence: EvidenceScope) {
  comparePotency(reference: { id: "compound:kt-253" }, evidence: $evidence) {
    dataVersion comparisons { totalCount } excluded { totalCount nodes { code message } } warnings { code }
  }
}`

const EXPLAINED = `{
  comparePotency(reference: { name: "KT-253" }, context: { endpoint: "IC50" }) {
    comparisons { nodes { ratio { fold explain { inputs { side standardValue } } } } }
  }
}`

const PAGE = `query Page($after: String) {
  comparePotency(reference: { name: "KT-253" }) {
    comparisons(first: 7, after: $after) { nodes { comparator { id } endpoint { id } } pageInfo { endCursor } }
  }
}`

type Row = readonly unknown[]

const NODES = 'comparePotency.comparisons.nodes.*'

async function rowsOf(seed: SeededGraph, evidence: object | null = null): Promise<readonly Row[]> {
  const answer = await seed.read(ROWS, { evidence })
  return pick(answer, NODES).map((node) =>
    ['comparator.name', 'endpoint.code', 'tier', 'ratio.status', 'ratio.fold', 'ratio.foldLow', 'ratio.foldHigh', 'ratio.display'].flatMap(
      (path) => pick(node, path),
    ),
  )
}

/** From the standard values of the explanation: comparator ÷ reference. */
function recompute(inputs: unknown): number {
  const value = (side: string) =>
    Number(
      pick(inputs, '*')
        .filter((input) => pick(input, 'side')[0] === side)
        .flatMap((input) => pick(input, 'standardValue'))[0],
    )
  return value('comparator') / value('reference')
}

async function readPage(seed: SeededGraph, after: unknown): Promise<{ readonly rows: readonly unknown[]; readonly endCursor: unknown }> {
  const answer = await seed.read(PAGE, { after })
  return { rows: pick(answer, NODES), endCursor: pick(answer, 'comparePotency.comparisons.pageInfo.endCursor')[0] }
}

function expectCodes(answer: unknown, path: string, codes: readonly string[]): void {
  expect(pick(answer, path)).toEqual(expect.arrayContaining([...codes]))
}

async function readTimeOf(seed: SeededGraph, reason: string): Promise<string> {
  const answer = await seed.read(`{ history(id: "${CELL}:kt-253:ic50") { nodes { at reason } } }`)
  const event = pick(answer, 'history.nodes.*').find((node) => pick(node, 'reason')[0] === reason)
  return String(pick(event, 'at')[0])
}

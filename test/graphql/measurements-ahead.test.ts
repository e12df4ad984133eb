import { describe, expect, it } from 'vitest'
import { SEED_FILES } from '../../src/importers/load-seed.js'
import { forEachEngine } from '../engines.js'
import { withSeed } from './seeded-graph.js'

const TOGETHER = 'compound.findPageWithMeasurements'
const ROWS = 'nodes { id value assay { name target { name } cellLine { name } } citation { label title } }'

/** Where a directive may stand. */
const DIRECTIVE = '%'

/** What is asked of the measurements of each compound, in one query with the compounds. */
const AHEAD = [
  `measurements% { ${ROWS} }`,
  `measurements(first: 1)% { ${ROWS} pageInfo { hasNextPage endCursor } }`,
  `measurements(first: 3, orderBy: [P_VALUE_DESC, ENDPOINT_ASC])% { edges { cursor node { standardValue status } } totalCount }`,
  `measurements(filter: { endpoint: { eq: "IC50" }, not: { pValue: { lt: 8 } } })% { ${ROWS} }`,
  `measurements(filter: { target: { name: "MDM2" } }, first: $first)% { ${ROWS} }`,
  `... on Compound { ... { measurements(first: 2)% { edges { node { id } } ...Rows } } }`,
]

/** What is not. */
const APART = [
  'measurements { nodes { uncertainty { reportedText } } }',
  'measurements { totalCount }',
  `measurements(filter: { citedBy: { publishedBy: {} } }) { ${ROWS} }`,
  `measurements(evidence: { asOf: "2020-01-01T00:00:00.000Z" }) { ${ROWS} }`,
  `measurements { ${ROWS} } others: measurements(first: 1) { ${ROWS} }`,
  `measurements @include(if: $isWanted) { ${ROWS} }`,
  'name',
]

const WRONG = [
  ['measurements(first: 101) { nodes { id } }', 'first: 101 is outside 0 to 100'],
  ['measurements(after: "x") { nodes { id } }', 'is not a cursor'],
  ['measurements(orderBy: [ID_ASC, P_VALUE_DESC]) { nodes { id } }', 'orderBy holds ID_ASC and then P_VALUE_DESC'],
  ['measurements(filter: { compound: { name: "no such" } }) { nodes { id } }', 'no such'],
  ['measurements(evidence: { includeFlagged: true }) { nodes { id } }', 'evidence.includeFlagged does not apply'],
] as const

const ask = (below: string) => `query ($first: Int = 5, $isWanted: Boolean = true) {
  compounds(first: 100) { nodes { id ${below.replace(DIRECTIVE, '')} } }
  companies(first: $first) @include(if: $isWanted) { nodes { id } }
}
${below.includes('...Rows') ? `fragment Rows on MeasurementConnection { ${ROWS} }` : ''}`
const askApart = (below: string) => ask(below.replace(DIRECTIVE, ' @include(if: true)'))

forEachEngine((engine) => {
  const seed = withSeed(engine, SEED_FILES)

  describe('a list of compounds that is asked for their measurements', () => {
    it.each(AHEAD)('reads both in one query, with the answer that two give: %s', async (below) => {
      expect(await seed.queriesOf(ask(below))).toContain(TOGETHER)
      expect(await seed.queriesOf(ask(below))).not.toContain('measurement.findPageOfCompounds')
      const apart = askApart(below)
      expect(await seed.queriesOf(apart)).toContain('measurement.findPageOfCompounds')
      expect(await seed.read(ask(below))).toEqual(await seed.read(apart))
    })

    it.each(APART)('reads them as ever where they are asked for otherwise: %s', async (below) => {
      expect(await seed.queriesOf(ask(below))).not.toContain(TOGETHER)
    })

    it.each(WRONG)('leaves it to the field to say what is wrong: %s', async (below, message) => {
      expect(JSON.stringify(await seed.ask(ask(below)))).toContain(message)
    })

    it('reads them together on the second page too', async () => {
      const page = `query ($after: String) { compounds(first: 2, after: $after) { pageInfo { endCursor } nodes { id measurements { ${ROWS} } } } }`
      const first: unknown = await seed.read(page)
      const after = /"endCursor":"([^"]+)"/.exec(JSON.stringify(first))?.[1]
      expect(await seed.queriesOf(page, { after })).toContain(TOGETHER)
    })
  })
})

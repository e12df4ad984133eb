import { describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { withSeed } from './seeded-graph.js'

const RATIO = `status fold foldLow foldHigh display
  verdict { outcome reasons { dimension state code message } missing { code message about } }
  independence { class measurements sources independent byClass { class measurements } basis { relation party { name } basis } }
  explain { formula conversions policy { name } inputs { side reportedText measurement { id assay { name } } citation { label publishedBy { name } } } excluded { code } }
  missing { reportedText reason } assay { name } citation { label }
  referenceMeasurements { reportedText } comparatorMeasurements { reportedText }`

const WHOLE_COMPARISON = `query Whole($reference: CompoundKey!, $comparators: [CompoundKey!]) {
  comparePotency(reference: $reference, comparators: $comparators) {
    dataVersion reference { name } policy { name rules { dimension } } warnings { code }
    comparisons(first: 100) {
      totalCount
      nodes { comparator { name modality } endpoint { code name kind baoId } target { name } cellLine { name } tier ratio { ${RATIO} } groups { ${RATIO} } }
    }
    excluded { totalCount nodes { code measurement { id } } }
  }
}`

const COMPOUND_LIST = `query List($first: Int) {
  compounds(first: $first) {
    nodes {
      name names { text } companies { company { name } } mechanisms { name targets { name } }
      measurements(first: 10) {
        nodes {
          reportedText endpoint { code } interval { low high }
          assay { name target { name } cellLine { name } }
          citation { label publishedBy { name } document { title } }
        }
      }
    }
  }
}`

const COMPOUND_PAGES = `query Pages($first: Int) {
  compounds(first: $first) {
    nodes { independence { summary } missingValues { reportedText } potencyComparison(reference: { id: "compound:kt-253" }) { ratio { display } } }
  }
}`

const LISTS = {
  ...{ compounds: 'compound', targets: 'target', cellLines: 'cellLine', companies: 'company', mechanisms: 'mechanism', assays: 'assay' },
  ...{ protocols: 'protocol', measurements: 'measurement', citations: 'citation', documents: 'document', claims: 'claim' },
}

forEachEngine((engine) => {
  const seed = withSeed(engine)

  describe('the number of graph queries', () => {
    it('is six for a comparison of the whole seed', async () => {
      expect(sorted(await seed.queriesOf(WHOLE_COMPARISON, { reference: { name: 'KT-253' } }))).toEqual([
        'audit.readHead',
        'compound.findProfiles',
        'measurement.findSharingAssays',
        'missingValue.findSharingAssays',
        'provenance.find',
        'searchKey.find',
      ])
    })

    it('is four for named comparators: their own values are read, and who else stands in their assays', async () => {
      const comparators = [{ name: 'Navtemadlin' }, { name: 'RG7388' }]
      expect(sorted(await seed.queriesOf(WHOLE_COMPARISON, { reference: { name: 'KT-253' }, comparators }))).toEqual([
        'audit.readHead',
        'provenance.find',
        'searchKey.find',
        'value.findByCompounds',
      ])
    })

    it('does not grow with the rows of a list of compounds with measurements, assays and citations', async () => {
      const one = await seed.queriesOf(COMPOUND_LIST, { first: 1 })
      const many = await seed.queriesOf(COMPOUND_LIST, { first: 100 })
      expect(sorted(one)).toEqual([
        'audit.readHead',
        'compound.findDetails',
        'compound.findPage',
        'document.findByIds',
        'measurement.findPageOfCompounds',
      ])
      expect(sorted(many)).toEqual(sorted(one))
    })

    it('does not grow with the rows of a list of compounds with what is computed of each', async () => {
      const one = await seed.queriesOf(COMPOUND_PAGES, { first: 1 })
      const many = await seed.queriesOf(COMPOUND_PAGES, { first: 100 })
      expect(sorted(many)).toEqual(sorted(one))
    })

    it('is one for a page of which only the rows are asked, and one for its total', async () => {
      expect(await seed.queriesOf('{ targets { nodes { name } } }')).toEqual(['audit.readHead', 'target.findPage'])
      expect(await seed.queriesOf('{ targets { totalCount } }')).toEqual(['audit.readHead', 'target.count'])
    })

    it('is the same for every list: one for its rows and one for its total, however many rows it has', async () => {
      const budgets = await Promise.all(
        Object.keys(LISTS).map(async (list) => {
          const ask = (first: number) =>
            seed.queriesOf(`{ ${list}(first: ${first}, filter: { or: [{}, { id: { in: ["x"] } }] }) { totalCount nodes { id } } }`)
          return [list, sorted(await ask(1)), sorted(await ask(100))]
        }),
      )
      expect(budgets).toEqual(
        Object.entries(LISTS).map(([list, noun]) => {
          const names = sorted(['audit.readHead', `${noun}.count`, `${noun}.findPage`])
          return [list, names, names]
        }),
      )
    })

    it('is one for a filter across entities, after one for each kind of key in it', async () => {
      const filter = `{ measurements: { endpoint: { eq: "IC50" }, cellLine: { name: "RS4;11" }, concentration: { lt: { value: 0.1, unit: "µM" } } } }`
      const document = `{ compounds(filter: ${filter}) { nodes { name } } }`
      expect(sorted(await seed.queriesOf(document))).toEqual(['audit.readHead', 'compound.findPage', 'searchKey.find'])
    })

    it('is one for 250 names', async () => {
      const names = Array.from({ length: 250 }, (_, number) => (number === 0 ? 'KT-253' : `KT-${number}x`))
      const queries = await seed.queriesOf('query ($names: [String!]!) { lookup(names: $names) { status } }', { names })
      expect(sorted(queries)).toEqual(['compound.findByIds', 'searchKey.find', 'searchKey.findBeginning'])
    })
  })
})

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort()
}

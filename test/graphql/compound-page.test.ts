import { describe, expect, it } from 'vitest'
import { SEED_FILES } from '../../src/importers/load-seed.js'
import { forEachEngine } from '../engines.js'
import { pick, withSeed } from './seeded-graph.js'

const PAGE = `fragment Page on Compound {
      name names { text kind } companies { company { name } role } mechanisms { name targets { name } }
      measurements(first: 25) {
        nodes {
          reportedText relation endpoint { code } interval { low high }
          assay { name target { name } cellLine { name } }
          citation { label publishedBy { name } document { title } }
        }
      }
      potencyComparison(reference: { name: "KT-253" }) { tier ratio { display foldLow foldHigh verdict { outcome reasons { code } } independence { class } } }
}`

const PAGE_QUERIES = [
  'audit.readHead',
  'compound.findByIds',
  'compound.findDetails',
  'document.findByIds',
  'measurement.findPageOfCompounds',
  'provenance.find',
  'searchKey.find',
  'value.findByCompounds',
]

forEachEngine((engine) => {
  const seed = withSeed(engine, SEED_FILES)

  describe('a compound page', () => {
    it('is eight graph queries, the look-up of the reference by its name among them', async () => {
      const queries = await seed.queriesOf(`${PAGE} { compound(by: { id: "compound:sar405838" }) { ...Page } }`)
      expect([...queries].sort()).toEqual(PAGE_QUERIES)
    })

    it('is as many for 25 of them in one operation', async () => {
      const ids = pick(await seed.read('{ compounds(first: 25) { nodes { id } } }'), 'compounds.nodes.*.id')
      const pages = Array.from(
        { length: 25 },
        (_, page) => `page${page}: compound(by: { id: ${JSON.stringify(ids[page % ids.length])} }) { ...Page }`,
      )
      expect([...(await seed.queriesOf(`${PAGE} { ${pages.join(' ')} }`))].sort()).toEqual(PAGE_QUERIES)
    })

    it('is as many for all of a list', async () => {
      const queries = await seed.queriesOf(`${PAGE} { compounds(first: 25) { nodes { ...Page } } }`)
      expect([...queries].sort()).toEqual(PAGE_QUERIES.map((name) => (name === 'compound.findByIds' ? 'compound.findPage' : name)).sort())
    })
  })
})

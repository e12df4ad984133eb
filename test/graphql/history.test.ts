import { beforeAll, describe, expect, it } from 'vitest'
import { forEachEngine } from '../engines.js'
import { importWeb, importWs } from '../importers/made-up-table.js'
import { pick, withSeed } from './seeded-graph.js'

// Each row brings a compound of its own: together more records than an audit event lists.
const ROWS = 600
const LARGE = Array.from({ length: ROWS }, (_, row) => ({
  activity_id: `${row}`,
  molecule_chembl_id: `CHEMBL77${row}`,
  canonical_smiles: `${'C'.repeat(row + 1)}N`,
}))
const SMALL = [{ 'Molecule ChEMBL ID': 'CHEMBL8800001', Smiles: 'OCO' }]
const HISTORY = `query ($id: ID!, $after: String) {
  history(id: $id, first: 1, after: $after) { totalCount nodes { action subjects } pageInfo { hasNextPage } }
}`

forEachEngine((engine) => {
  const seed = withSeed(engine)
  beforeAll(async () => {
    await importWs(seed.graph(), LARGE)
    await importWeb(seed.graph(), SMALL)
  })

  describe.each([
    ['more records than its event lists', 'CHEMBL770'],
    ['few records', 'CHEMBL8800001'],
  ])('an import of %s', (_, compound) => {
    it('is in the history of all that it made, once', async () => {
      const ids = await listMade(compound)
      expect(ids).toHaveLength(4)
      for (const id of ids) {
        expect(await seed.read(HISTORY, { id })).toMatchObject({
          history: { totalCount: 1, nodes: [{ action: 'importTable' }], pageInfo: { hasNextPage: false } },
        })
      }
    })
  })

  it('an import is not in the history of what was there before it', async () => {
    expect(pick(await seed.read(HISTORY, { id: 'compound:kt-253' }), 'history.totalCount')).toEqual([1])
  })

  it('a history without a page has its count', async () => {
    const [id] = await listMade('CHEMBL770')
    expect(await seed.read('query ($id: ID!) { history(id: $id) { totalCount } }', { id })).toEqual({ history: { totalCount: 1 } })
  })

  /** The measurement of a compound, the compound, its assay and its citation. */
  async function listMade(compound: string): Promise<readonly unknown[]> {
    const answer = await seed.read(
      'query ($name: String!) { compound(by: { name: $name }) { measurements { nodes { id compound { id } assay { id } citation { id } } } } }',
      { name: compound },
    )
    const measurement = 'compound.measurements.nodes.*'
    return ['id', 'compound.id', 'assay.id', 'citation.id'].flatMap((path) => pick(answer, `${measurement}.${path}`))
  }
})

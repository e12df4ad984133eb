import { describe, expect, it } from 'vitest'
import { readStructure } from '../src/structures/read-structure.js'

/** InChIKeys as PubChem has them: ethanol (702), phenol (996), caffeine (2519). */
const KNOWN: readonly (readonly [string, string])[] = [
  ['CCO', 'LFQSCWFLJHTTHZ-UHFFFAOYSA-N'],
  ['OCC', 'LFQSCWFLJHTTHZ-UHFFFAOYSA-N'],
  ['c1ccccc1O', 'ISWSIDIOOBJBQZ-UHFFFAOYSA-N'],
  ['CN1C=NC2=C1C(=O)N(C(=O)N2C)C', 'RYYVLZVUVIJVGH-UHFFFAOYSA-N'],
]

describe('a structure', () => {
  it.each(KNOWN)('%s has the InChIKey %s', async (smiles, inchiKey) => {
    expect(await readStructure(smiles)).toMatchObject({ kind: 'READ', structure: { inchiKey } })
  })

  it('has one canonical form, however it is written', async () => {
    const [one, other] = await Promise.all([readStructure('C(O)C'), readStructure('OCC')])
    expect(one).toEqual(other)
  })

  it.each(['xyz', 'C(C)(C)(C)(C)C', 'c1cccc1'])('cannot be read from %s', async (smiles) => {
    expect(await readStructure(smiles)).toEqual({ kind: 'UNREADABLE' })
  })
})

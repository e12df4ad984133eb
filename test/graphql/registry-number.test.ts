/** Most compounds of an export have no name but their registry number, which is a name and a number then. */
import { describe, expect, it } from 'vitest'
import { ADA, freshKey } from '../curation/curators.js'
import { executeOperation } from '../../src/graphql/execute.js'
import { forEachEngine } from '../engines.js'
import { importWeb, type MadeUpRow } from '../importers/made-up-table.js'
import { expectData } from './ask-as.js'

const NAMELESS = 'CHEMBL9000001'
const ROW: MadeUpRow = { 'Molecule ChEMBL ID': NAMELESS, 'Molecule Name': '', 'Target Name': '', 'Cell ChEMBL ID': 'CHEMBL9400001' }

const QUESTION = `
query ($number: String!) {
  compound(by: { chemblId: $number }) { id name }
  target(by: { chemblId: "CHEMBL9200001" }) { id }
  lookup(names: [$number]) { status node { id } }
  measurements(filter: { compound: { chemblId: $number } }) { totalCount }
  potencyStatistics(compound: { chemblId: $number }, context: { endpoint: "IC50" }, evidence: { includeFlagged: true }) { n }
}`
const PROPOSE = `
mutation ($input: ProposeMeasurementInput!) {
  proposeMeasurement(input: $input) { userErrors { code message } measurement { compound { id } } }
}`

forEachEngine((engine) => {
  describe('a compound and a target whose only name is their registry number', () => {
    it('are found by the number, as by the name', async () => {
      const graph = await engine.open()
      await importWeb(graph, [ROW])
      expect(await expectData(graph, null, QUESTION, { number: NAMELESS })).toEqual({
        compound: { id: 'compound:chembl9000001', name: NAMELESS },
        target: { id: 'target:chembl9200001' },
        lookup: [{ status: 'FOUND', node: { id: 'compound:chembl9000001' } }],
        measurements: { totalCount: 1 },
        potencyStatistics: { n: 1 },
      })
    })

    it('are found so by who proposes a value of them', async () => {
      const graph = await engine.open()
      await importWeb(graph, [ROW])
      const value = { assay: 'assay:chembl9100001', citation: 'citation:chembl9300001', endpoint: 'IC50', reportedText: '310', unit: 'nM' }
      const input = { idempotencyKey: freshKey(), validateOnly: true, compound: { chemblId: NAMELESS }, ...value }
      expect(await expectData(graph, ADA, PROPOSE, { input })).toEqual({
        proposeMeasurement: { userErrors: [], measurement: { compound: { id: 'compound:chembl9000001' } } },
      })
    })
  })

  describe('a name that reads like a registry number', () => {
    it('is not followed as one', async () => {
      const graph = await engine.open()
      await importWeb(graph, [{ ...ROW, 'Molecule ChEMBL ID': 'CHEMBL9000002', 'Molecule Name': NAMELESS }])
      expect(await expectData(graph, null, `{ compound(by: { chemblId: "${NAMELESS}" }) { id } }`)).toEqual({ compound: null })
    })

    it('is said to be a name to who must have an answer', async () => {
      const graph = await engine.open()
      await importWeb(graph, [{ ...ROW, 'Molecule ChEMBL ID': 'CHEMBL9000002', 'Molecule Name': NAMELESS }])
      const document = `{ measurements(filter: { compound: { chemblId: "${NAMELESS}" } }) { totalCount } }`
      const { errors } = await executeOperation({ graph, document })
      expect(errors?.map(({ message }) => message)).toEqual([`"${NAMELESS}" is a name of a compound and not its chemblId; ask by name.`])
    })

    it('merges nothing with what an import brings under that number', async () => {
      const graph = await engine.open()
      await importWeb(graph, [{ ...ROW, 'Molecule ChEMBL ID': 'CHEMBL9000002', 'Molecule Name': NAMELESS }])
      await importWeb(graph, [ROW])
      expect(await expectData(graph, null, '{ compounds { nodes { id measurements { totalCount } } } }')).toEqual({
        compounds: {
          nodes: [
            { id: 'compound:chembl9000001', measurements: { totalCount: 1 } },
            { id: 'compound:chembl9000002', measurements: { totalCount: 1 } },
          ],
        },
      })
    })
  })
})

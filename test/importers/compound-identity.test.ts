/** Which compound a row speaks of: by its structure, then by its number, never by its name. */
import { describe, expect, it } from 'vitest'
import { proposeCompound, type ProposeCompoundInput } from '../../src/curation/propose-compound.js'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import type { Graph } from '../../src/graph/graph.js'
import { hashGraph } from '../../src/graph/graph-hash.js'
import { importTable, type ImportResult } from '../../src/importers/import-table.js'
import { CHEMBL_WEB } from '../../src/importers/sources/chembl-web.js'
import { ADA, expectDone, freshKey, GRACE, NOW, review } from '../curation/curators.js'
import { forEachEngine } from '../engines.js'
import { expectData } from '../graphql/ask-as.js'
import { pick } from '../graphql/seeded-graph.js'
import { importWeb, NOON, printWeb, writeTable, type MadeUpRow } from './made-up-table.js'

const CAFFEINE = { smiles: 'CN1C=NC2=C1C(=O)N(C)C(=O)N2C', inchiKey: 'RYYVLZVUVIJVGH-UHFFFAOYSA-N' }
const ASPIRIN = { smiles: 'CC(=O)Oc1ccccc1C(=O)O', inchiKey: 'BSYNRYMUTXBXSQ-UHFFFAOYSA-N' }

function rowOf(number: string, smiles: string, changes: MadeUpRow = {}): MadeUpRow {
  return { 'Molecule ChEMBL ID': number, Smiles: smiles, ...changes }
}

async function enter(graph: Graph, name: string, input: Omit<ProposeCompoundInput, 'idempotencyKey' | 'name'>): Promise<string> {
  const { subjectId } = expectDone(
    await proposeCompound({ graph, viewer: ADA, input: { idempotencyKey: freshKey(), name, ...input }, at: NOW }),
  )
  expectDone(await review(graph, GRACE, { proposal: subjectId, decision: 'ACCEPT' }))
  return subjectId
}

/** The compound that each key finds: null for none, several where it fits several. */
async function find(graph: Graph, ...names: readonly string[]): Promise<readonly unknown[]> {
  const question = 'query ($names: [String!]!) { lookup(names: $names) { node { id } candidates { id } } }'
  return pick(await expectData(graph, null, question, { names }), 'lookup.*').map((slot) => {
    const candidates = pick(slot, 'candidates.*.id')
    return candidates.length > 0 ? candidates : (pick(slot, 'node.id')[0] ?? null)
  })
}

async function compoundsOfValues(graph: Graph): Promise<unknown> {
  return await expectData(graph, null, '{ measurements(orderBy: [ID_ASC]) { nodes { compound { id } } } }')
}

function ofOne(id: string): unknown {
  return { measurements: { nodes: [{ compound: { id } }] } }
}

function warningsOf({ warnings }: ImportResult): unknown {
  return Object.fromEntries([...warnings].filter(([code]) => code !== 'ROUNDING_UNKNOWN'))
}

forEachEngine((engine) => {
  describe('an imported compound', () => {
    it('is found by the InChIKey of its structure', async () => {
      const graph = await engine.open()
      await importWeb(graph, [rowOf('CHEMBL113', CAFFEINE.smiles)])
      const question = `{ compound(by: { inchiKey: "${CAFFEINE.inchiKey}" }) { id inchiKey smiles } }`
      expect(await expectData(graph, null, question)).toEqual({ compound: { id: 'compound:chembl113', ...CAFFEINE } })
    })

    it('is the one that a curator entered with the same structure, which is found by the number from then on', async () => {
      const graph = await engine.open()
      const id = await enter(graph, 'Caffeine', CAFFEINE)
      const result = await importWeb(graph, [rowOf('CHEMBL113', CAFFEINE.smiles, { 'Molecule Name': 'GUARANINE' })])
      expect([await compoundsOfValues(graph), warningsOf(result)]).toEqual([ofOne(id), { SAME_STRUCTURE: 1 }])
      expect(await find(graph, 'CHEMBL113', CAFFEINE.inchiKey, 'guaranine')).toEqual([id, id, null])
      expect(await verifyAudit(graph)).toMatchObject({ ok: true })
    })

    it('is not one that merely has its name', async () => {
      const graph = await engine.open()
      const id = await enter(graph, 'Caffeine', ASPIRIN)
      await importWeb(graph, [rowOf('CHEMBL113', CAFFEINE.smiles, { 'Molecule Name': 'Caffeine' })])
      expect(await find(graph, 'CHEMBL113', 'caffeine')).toEqual(['compound:chembl113', [id, 'compound:chembl113']])
    })

    it('is not one that nobody has accepted yet', async () => {
      const graph = await engine.open()
      const input = { idempotencyKey: freshKey(), name: 'Caffeine', ...CAFFEINE }
      expectDone(await proposeCompound({ graph, viewer: ADA, input, at: NOW }))
      await importWeb(graph, [rowOf('CHEMBL113', CAFFEINE.smiles)])
      expect(await compoundsOfValues(graph)).toEqual(ofOne('compound:chembl113'))
    })

    it('is the one of its structure where its number leads to another, and the disagreement is counted', async () => {
      const graph = await engine.open()
      const ofStructure = await enter(graph, 'Caffeine', CAFFEINE)
      const ofNumber = await enter(graph, 'Another', { chemblId: 'CHEMBL113' })
      const result = await importWeb(graph, [rowOf('CHEMBL113', CAFFEINE.smiles)])
      expect([await compoundsOfValues(graph), warningsOf(result)]).toEqual([
        ofOne(ofStructure),
        { IDENTITY_CONFLICT: 1, SAME_STRUCTURE: 1 },
      ])
      expect(await find(graph, 'CHEMBL113')).toEqual([ofNumber])
    })

    it('is the one of its number where that has its structure too, whatever else has it', async () => {
      const graph = await engine.open()
      await enter(graph, 'Caffeine', CAFFEINE)
      await enter(graph, 'Theine', { ...CAFFEINE, duplicateReason: 'It is sold under another name.' })
      const numbered = { ...CAFFEINE, chemblId: 'CHEMBL113', duplicateReason: 'It has a number.' }
      const id = await enter(graph, 'Guaranine', numbered)
      const result = await importWeb(graph, [rowOf('CHEMBL113', CAFFEINE.smiles)])
      expect([await compoundsOfValues(graph), warningsOf(result)]).toEqual([ofOne(id), {}])
    })

    it('is the one of its number where that has another structure, and the disagreement is counted', async () => {
      const graph = await engine.open()
      const id = await enter(graph, 'Aspirin', { ...ASPIRIN, chemblId: 'CHEMBL113' })
      const result = await importWeb(graph, [rowOf('CHEMBL113', CAFFEINE.smiles)])
      expect([await compoundsOfValues(graph), warningsOf(result)]).toEqual([ofOne(id), { IDENTITY_CONFLICT: 1 }])
      expect(await find(graph, CAFFEINE.inchiKey)).toEqual([null])
    })

    it('gives its structure to the one of its number where that has none', async () => {
      const graph = await engine.open()
      const id = await enter(graph, 'Caffeine', { chemblId: 'CHEMBL113' })
      const result = await importWeb(graph, [rowOf('CHEMBL113', CAFFEINE.smiles)])
      expect([await compoundsOfValues(graph), warningsOf(result)]).toEqual([ofOne(id), {}])
      expect(await find(graph, CAFFEINE.inchiKey)).toEqual([id])
    })

    it('is refused where its structure leads to several, with these', async () => {
      const graph = await engine.open()
      const ids = [
        await enter(graph, 'Caffeine', CAFFEINE),
        await enter(graph, 'Theine', { ...CAFFEINE, duplicateReason: 'It is sold under another name.' }),
      ]
      const { accepted, rejections } = await importWeb(graph, [rowOf('CHEMBL113', CAFFEINE.smiles)])
      expect([accepted, rejections, await find(graph, CAFFEINE.inchiKey)]).toEqual([0, new Map([['ID_AMBIGUOUS', 1]]), [ids.sort()]])
    })

    it('has no key where RDKit reads no structure, and is taken by its number', async () => {
      const graph = await engine.open()
      const result = await importWeb(graph, [rowOf('CHEMBL113', 'not a structure'), rowOf('CHEMBL114', '')])
      expect(warningsOf(result)).toEqual({ STRUCTURE_NOT_READ: 1 })
      expect(await find(graph, 'CHEMBL113', 'CHEMBL114')).toEqual(['compound:chembl113', 'compound:chembl114'])
    })
  })

  describe('two numbers of a registry', () => {
    it('are two compounds though their structure is one, in batches of any size, and the structure fits both', async () => {
      const path = await writeTable(printWeb([rowOf('CHEMBL113', CAFFEINE.smiles), rowOf('CHEMBL114', CAFFEINE.smiles)]))
      const contents: string[] = []
      for (const batchRows of [1, 2]) {
        const graph = await engine.open()
        await importTable(graph, { source: CHEMBL_WEB, path, now: () => NOON, batchRows })
        expect(await find(graph, CAFFEINE.inchiKey)).toEqual([['compound:chembl113', 'compound:chembl114']])
        contents.push((await hashGraph(graph)).content)
        await importTable(graph, { source: CHEMBL_WEB, path, now: () => NOON, batchRows })
        contents.push((await hashGraph(graph)).content)
      }
      expect(new Set(contents).size).toBe(1)
    })

    it('and one compound without a number that has their structure: it takes both, in batches of any size', async () => {
      const path = await writeTable(printWeb([rowOf('CHEMBL113', CAFFEINE.smiles), rowOf('CHEMBL114', CAFFEINE.smiles)]))
      for (const batchRows of [1, 2]) {
        const graph = await engine.open()
        const id = await enter(graph, 'Caffeine', CAFFEINE)
        await importTable(graph, { source: CHEMBL_WEB, path, now: () => NOON, batchRows })
        expect(await find(graph, 'CHEMBL113', 'CHEMBL114', CAFFEINE.inchiKey)).toEqual([id, id, id])
      }
    })
  })
})

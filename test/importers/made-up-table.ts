/** Tables with made-up rows, in the form of each source. Only what a test is about needs to be given. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Graph } from '../../src/graph/graph.js'
import { findAllNodes } from '../../src/graph/record-pages.js'
import type { NodeRecord } from '../../src/graph/record.js'
import { importTable, type ImportResult } from '../../src/importers/import-table.js'
import { CHEMBL_WEB } from '../../src/importers/sources/chembl-web.js'
import { CHEMBL_WS } from '../../src/importers/sources/chembl-ws.js'
import type { TableSource } from '../../src/importers/table/table-source.js'

export const NOON = '2026-01-02T12:00:00.000Z'

export type MadeUpRow = Readonly<Record<string, string>>

const WEB_ROW: MadeUpRow = {
  'Molecule ChEMBL ID': 'CHEMBL9000001',
  'Molecule Name': '',
  'Molecular Weight': '500.0',
  'Compound Key': '7',
  Smiles: 'CCO',
  'Standard Type': 'IC50',
  'Standard Relation': "'='",
  'Standard Value': '280.0',
  'Standard Units': 'nM',
  'Data Validity Comment': '',
  Comment: '',
  'Potential Duplicate': '0',
  'Assay ChEMBL ID': 'CHEMBL9100001',
  'Assay Description': 'Made-up binding assay',
  'Assay Type': 'B',
  'BAO Label': 'single protein format',
  'Assay Organism': 'Homo sapiens',
  'Assay Variant Mutation': '',
  'Cell ChEMBL ID': 'None',
  'Assay Cell Type': 'None',
  'Assay Tissue Name': 'None',
  'Target ChEMBL ID': 'CHEMBL9200001',
  'Target Name': 'Made-up target',
  'Target Type': 'SINGLE PROTEIN',
  'Target Organism': 'Homo sapiens',
  'Document ChEMBL ID': 'CHEMBL9300001',
  'Document Journal': 'J Med Chem',
  'Document Year': '2014',
  Properties: '',
}

const WS_ROW: MadeUpRow = {
  activity_id: '1',
  molecule_chembl_id: 'CHEMBL9000001',
  molecule_pref_name: '',
  parent_molecule_chembl_id: 'CHEMBL9000001',
  canonical_smiles: 'CCO',
  type: 'IC50',
  relation: '=',
  value: '0.3',
  upper_value: '',
  units: 'uM',
  text_value: '',
  standard_type: 'IC50',
  standard_relation: '=',
  standard_value: '300.0',
  standard_units: 'nM',
  activity_comment: '',
  activity_properties: '[]',
  data_validity_comment: '',
  potential_duplicate: '0',
  assay_chembl_id: 'CHEMBL9100001',
  assay_description: 'Made-up binding assay',
  assay_type: 'B',
  assay_variant_mutation: '',
  bao_label: 'single protein format',
  target_chembl_id: 'CHEMBL9200001',
  target_pref_name: 'Made-up target',
  target_organism: 'Homo sapiens',
  document_chembl_id: 'CHEMBL9300001',
  document_journal: 'J Med Chem',
  document_year: '2014.0',
}

export function printWeb(rows: readonly MadeUpRow[], columns = Object.keys(WEB_ROW)): string {
  const all = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? WEB_ROW[column] ?? ''))]
  return all.map((cells) => `${cells.map(quote).join(';')}\n`).join('')
}

export function printWs(rows: readonly MadeUpRow[]): string {
  const columns = Object.keys(WS_ROW)
  const all = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? WS_ROW[column] ?? ''))]
  return all.map((cells) => `${cells.map((cell) => (/[",\n]/.test(cell) ? quote(cell) : cell)).join(',')}\n`).join('')
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

/** The path of a new file with this content, which is gone after the test. */
export async function writeTable(content: string | Uint8Array, fileName = 'table.csv'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'table-'))
  folders.push(folder)
  const path = join(folder, fileName)
  await writeFile(path, content)
  return path
}

export async function importText(graph: Graph, source: TableSource, content: string | Uint8Array): Promise<ImportResult> {
  return await importTable(graph, { source, path: await writeTable(content), now: () => NOON })
}

export function importWeb(graph: Graph, rows: readonly MadeUpRow[]): Promise<ImportResult> {
  return importText(graph, CHEMBL_WEB, printWeb(rows))
}

export function importWs(graph: Graph, rows: readonly MadeUpRow[]): Promise<ImportResult> {
  return importText(graph, CHEMBL_WS, printWs(rows))
}

export function countsOf({ read, accepted, duplicates, rejected }: ImportResult): readonly number[] {
  return [read, accepted, duplicates, rejected]
}

/** All nodes of one label, by id. */
export async function nodesOf(graph: Graph, label: NodeRecord['label']): Promise<readonly NodeRecord[]> {
  const nodes: NodeRecord[] = []
  for await (const page of findAllNodes(graph)) nodes.push(...page.filter((node) => node.label === label))
  return nodes
}

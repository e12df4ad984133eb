import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commitChange } from '../../src/curation/commit-change.js'
import type { Measurement } from '../../src/domain/measurement.js'
import type { MissingValue } from '../../src/domain/missing-value.js'
import type { Graph } from '../../src/graph/graph.js'
import { migrate } from '../../src/graph/migrations/migrate.js'
import { openGraph } from '../../src/graph/open-graph.js'
import { readAuditHead } from '../../src/graph/queries/audit.js'
import { findMeasurementsByIds } from '../../src/graph/queries/measurement.js'
import { findMissingValuesByIds } from '../../src/graph/queries/missing-value.js'
import { findBySearchKeys } from '../../src/graph/queries/search-key.js'
import { loadSeed } from '../../src/importers/load-seed.js'
import { toSearchKeyRecords } from '../../src/importers/seed/search-key-records.js'
import { findAllRelationships } from '../../src/graph/record-pages.js'
import { compound, requestPlan } from '../curation/changes.js'
import { countsOf, importWeb, importWs, nodesOf, NOON, type MadeUpRow } from './made-up-table.js'

let graph: Graph

beforeEach(async () => {
  graph = await openGraph({ url: 'memory:' })
  await migrate(graph)
})
afterEach(() => graph.close())

async function measurements(): Promise<readonly Measurement[]> {
  const ids = (await nodesOf(graph, 'Measurement')).map(({ id }) => id)
  return await findMeasurementsByIds(graph, { ids, at: (await readAuditHead(graph)).sequence })
}

async function missingValues(): Promise<readonly MissingValue[]> {
  const ids = (await nodesOf(graph, 'MissingValue')).map(({ id }) => id)
  return await findMissingValuesByIds(graph, { ids, at: (await readAuditHead(graph)).sequence })
}

async function expectWeb(row: MadeUpRow, measurement: unknown): Promise<void> {
  await importWeb(graph, [row])
  expect(await measurements()).toMatchObject([measurement])
}

async function expectWs(row: MadeUpRow, measurement: unknown): Promise<void> {
  await importWs(graph, [row])
  expect(await measurements()).toMatchObject([measurement])
}

async function linksOf(type: string): Promise<readonly string[]> {
  const links: string[] = []
  for await (const page of findAllRelationships(graph)) {
    links.push(...page.filter((link) => link.type === type).map(({ from, to }) => `${from.id} ${to.id}`))
  }
  return links.sort()
}

describe('the value of a row', () => {
  it('keeps the relation with the printed number and bounds the standard value', async () => {
    await expectWeb(
      { 'Standard Relation': "'>'", 'Standard Value': '60000.0' },
      {
        reportedText: '>60000.0',
        relation: 'GREATER',
        value: 60000,
        unit: 'nM',
        standardRelation: 'GREATER',
        standardValue: 60000,
        status: 'ACCEPTED',
      },
    )
  })

  it('has an unknown rounding where the export wrote its digits again', async () => {
    await expectWeb({ 'Standard Value': '14800.0' }, { validity: ['ROUNDING_UNKNOWN'], significantFigures: null, interval: null })
  })

  it('keeps the published pair beside the standard pair, and the digits that were printed', async () => {
    await expectWs({}, { value: 0.3, unit: 'uM', standardValue: 300, standardUnit: 'nM', significantFigures: 1, validity: [] })
  })

  it('has an unknown rounding where the dump put a point behind a whole number', async () => {
    await expectWs({ value: '50.0', units: 'nM' }, { value: 50, validity: ['ROUNDING_UNKNOWN'], interval: null })
  })

  it('turns the relation round on a p-scale', async () => {
    await expectWs(
      { type: 'pIC50', relation: '>', value: '5.3', units: '', standard_relation: '<' },
      { endpoint: 'IC50', relation: 'GREATER', unit: '-log10(M)', standardRelation: 'LESS' },
    )
  })

  it('is the standard one where the published type is not known', async () => {
    await expectWs(
      { type: 'Half-effect', value: '2.0', units: 'relative', standard_value: '300.0' },
      { endpoint: 'IC50', reportedText: '300.0', unit: 'nM', standardValue: 300 },
    )
  })

  it('is a range where an upper value stands beside it, and never the lower end alone', async () => {
    await expectWs(
      { value: '50.0', upper_value: '1000.0', units: 'nM', standard_value: '50.0' },
      { relation: 'RANGE', value: 50, upperValue: 1000, standardValue: null, interval: { low: 50, high: 1000, kind: 'RANGE' } },
    )
  })

  it('takes a mass unit to nM by the molecular weight of the row', async () => {
    await expectWeb({ 'Standard Value': '1.0', 'Standard Units': 'ug.mL-1' }, { unit: 'ug.mL-1', standardValue: 2000 })
  })

  it.each([
    ['Outside typical range', 'OUTSIDE_TYPICAL_RANGE'],
    ['Potential author error', 'AUTHOR_ERROR'],
    ['Author confirmed error', 'AUTHOR_ERROR'],
    ['Potential transcription error', 'TRANSCRIPTION_ERROR'],
  ])('carries %s as a code, and keeps the words', async (words, code) => {
    await importWs(graph, [{ data_validity_comment: words, activity_comment: 'as printed' }])
    expect(await measurements()).toMatchObject([{ validity: [code] }])
    expect((await nodesOf(graph, 'Measurement'))[0]?.properties['comment']).toBe(`${words}; as printed`)
  })

  it('carries the flag of a probable repetition, and a DC50 that it has no Dmax', async () => {
    await expectWs({ potential_duplicate: '1', type: 'DC50', standard_type: 'DC50' }, { validity: ['DMAX_MISSING', 'POTENTIAL_DUPLICATE'] })
  })

  it('is listed under its printed type, and not divided, where the product does not know the endpoint', async () => {
    await expectWs({ type: 'Quenching', standard_type: 'Quenching' }, { endpoint: 'Quenching', endpointKind: 'OTHER' })
    expect((await nodesOf(graph, 'Endpoint')).map(({ id }) => id)).toEqual(['endpoint:quenching'])
  })
})

describe('a row without a number', () => {
  it.each([
    [{ text_value: 'Not Active', activity_comment: 'Inhibition < 50% @ 10 uM' }, 'NO_EFFECT_OBSERVED', 'Not Active'],
    [{ activity_comment: 'Not Active' }, 'NO_EFFECT_OBSERVED', 'Not Active'],
    [{ activity_comment: 'Not Determined' }, 'NOT_REPORTED', 'Not Determined'],
    [{ activity_comment: 'ND(Insoluble)' }, 'NOT_REPORTED', 'ND(Insoluble)'],
    [{ activity_comment: '304973' }, 'NOT_REPORTED', ''],
    [{}, 'NOT_REPORTED', ''],
  ])('is a missing value: %o', async (row, reason, reportedText) => {
    await importWs(graph, [{ ...row, relation: '', value: '', standard_relation: '', standard_value: '' }])
    expect(await measurements()).toEqual([])
    expect(await missingValues()).toMatchObject([{ reason, reportedText, endpoint: 'IC50', compound: { id: 'compound:chembl9000001' } }])
  })
})

describe('what a row tells of its assay', () => {
  it('is stated where a column states it, and unknown where none does', async () => {
    await importWeb(graph, [
      { 'Assay Variant Mutation': 'L33E', Properties: 'TIME = 0.25 hr', 'Cell ChEMBL ID': 'CHEMBL9400001', 'Assay Cell Type': 'SJSA-1' },
    ])
    const [measurement] = await measurements()
    expect(measurement?.assay).toMatchObject({
      id: 'assay:chembl9100001:0.25h',
      name: 'Made-up binding assay',
      format: { value: 'single protein format', basis: 'STATED' },
      species: { value: 'Homo sapiens', basis: 'STATED' },
      targetVariant: { value: 'L33E', basis: 'STATED' },
      exposureTime: { value: 0.25, unit: 'h', reportedText: 'TIME = 0.25 hr', basis: 'STATED' },
      technology: { value: null, basis: 'UNKNOWN' },
      serum: { value: null, basis: 'UNKNOWN' },
      target: { id: 'target:chembl9200001', kind: 'SINGLE_PROTEIN', organism: 'Homo sapiens', chemblId: 'CHEMBL9200001' },
      targetBasis: 'STATED',
      cellLine: { id: 'cell-line:chembl9400001', name: 'SJSA-1' },
      cellLineBasis: 'STATED',
    })
    expect((await nodesOf(graph, 'AssayParameter')).map(({ properties: { name, reportedText } }) => [name, reportedText])).toEqual([
      ['assay type', 'binding'],
    ])
  })

  it('does not take the root of the format ontology for a format', async () => {
    await expectWeb({ 'BAO Label': 'assay format' }, { assay: { format: { value: null, basis: 'UNKNOWN' } } })
  })

  it('reads a time from the properties of the web service', async () => {
    const time = `[{'comments': None, 'relation': '=', 'result_flag': 0, 'standard_relation': '=', 'standard_text_value': None, 'standard_type': 'TIME', 'standard_units': 'hr', 'standard_value': '1.5', 'text_value': None, 'type': 'Time', 'units': 'mins', 'value': '90.0'}]`
    await expectWs({ activity_properties: time }, { assay: { exposureTime: { value: 1.5, unit: 'h', basis: 'STATED' } } })
  })

  it('keeps two times of one assay apart', async () => {
    await importWeb(graph, [{ Properties: 'TIME = 1.0 hr' }, { Properties: 'TIME = 24.0 hr' }, {}])
    expect((await nodesOf(graph, 'Assay')).map(({ id }) => id).sort()).toEqual([
      'assay:chembl9100001',
      'assay:chembl9100001:1h',
      'assay:chembl9100001:24h',
    ])
  })

  it('shortens a long description to a name and keeps all of it', async () => {
    const description = 'The assay is described at length. '.repeat(40).trim()
    await importWeb(graph, [{ 'Assay Description': description }])
    const [assay] = await nodesOf(graph, 'Assay')
    expect(String(assay?.properties['name'])).toHaveLength(300)
    expect(assay?.properties['description']).toBe(description)
  })
})

describe('what a row tells of its source', () => {
  it('is a citation by document id, journal and year, with its terms and no publisher, in the file as a document', async () => {
    await importWs(graph, [{}])
    const [measurement] = await measurements()
    expect(measurement?.citation).toMatchObject({
      id: 'citation:chembl9300001',
      label: 'J Med Chem 2014 (CHEMBL9300001)',
      license: 'CC BY-SA 3.0',
      publishedBy: null,
      publisherBasis: 'UNKNOWN',
      documentId: measurement?.locator?.documentId,
    })
    expect(measurement?.locator).toMatchObject({ lineStart: 2, lineEnd: 2, row: 1 })
    expect(await nodesOf(graph, 'Document')).toMatchObject([{ properties: { title: 'ChEMBL web service dump: table.csv', lines: 2 } }])
  })
})

describe('a compound', () => {
  it('is found by its name, its id and its ChEMBL id', async () => {
    await importWeb(graph, [{ 'Molecule Name': 'NUTLIN-9' }])
    const found = await findBySearchKeys(graph, { keys: ['nutlin9', 'compoundchembl9000001', 'chembl9000001'], kinds: ['COMPOUND'] })
    expect(found.map(({ entityId, rank }) => [entityId, rank])).toEqual([
      ['compound:chembl9000001', 3],
      ['compound:chembl9000001', 0],
      ['compound:chembl9000001', 1],
    ])
  })

  it('is the one that has its ChEMBL id already, whatever that is called', async () => {
    await knowCompounds('nutlin-9')
    await expectWeb({ 'Molecule Name': 'Another name' }, { compound: { id: 'compound:nutlin-9', name: 'nutlin-9' } })
    expect(await nodesOf(graph, 'Compound')).toHaveLength(1)
  })

  it('is not merged by its name: two equal names with other ids stay two', async () => {
    await loadSeed(graph, { at: NOON })
    await importWeb(graph, [{ 'Molecule Name': 'NAVTEMADLIN' }, { 'Molecule Name': 'NAVTEMADLIN', 'Molecule ChEMBL ID': 'CHEMBL9000002' }])
    const found = await findBySearchKeys(graph, { keys: ['navtemadlin'], kinds: ['COMPOUND'] })
    expect(found.map(({ entityId }) => entityId)).toEqual(['compound:chembl9000001', 'compound:chembl9000002', 'compound:navtemadlin'])
  })

  it('is not chosen where its ChEMBL id leads to two', async () => {
    await knowCompounds('nutlin-9', 'nutlin-9a')
    const result = await importWeb(graph, [{}, { 'Molecule ChEMBL ID': 'CHEMBL9000002' }])
    expect([countsOf(result), [...result.rejections]]).toEqual([[2, 1, 0, 1], [['ID_AMBIGUOUS', 1]]])
  })

  it('is a form of its parent where the file has both, in any order', async () => {
    await importWs(graph, [
      { activity_id: '1', molecule_chembl_id: 'CHEMBL9000002', parent_molecule_chembl_id: 'CHEMBL9000001' },
      { activity_id: '2', molecule_chembl_id: 'CHEMBL9000003', parent_molecule_chembl_id: 'CHEMBL9000009' },
      { activity_id: '3' },
    ])
    expect(await linksOf('FORM_OF')).toEqual(['compound:chembl9000002 compound:chembl9000001'])
  })

  /** Compounds of another origin that say that they are CHEMBL9000001. */
  async function knowCompounds(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const node = compound(name, { chemblId: 'CHEMBL9000001' })
      const keys = toSearchKeyRecords({ ...node, kind: 'COMPOUND', name, registryIds: ['CHEMBL9000001'] })
      await commitChange(
        graph,
        requestPlan(name, { nodes: [node, ...keys.nodes], relationships: keys.relationships, resultIds: [node.id] }),
      )
    }
  }
})

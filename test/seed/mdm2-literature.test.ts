/** Published values around MDM2, loaded beside the guide: each as its source prints it, and what may be said across sources. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit } from '../../src/curation/verify-audit.js'
import type { Graph } from '../../src/graph/graph.js'
import { importTable } from '../../src/importers/import-table.js'
import { LITERATURE_FILES, loadSeed, SEED_FILES } from '../../src/importers/load-seed.js'
import { CHEMBL_WEB } from '../../src/importers/sources/chembl-web.js'
import { forEachEngine } from '../engines.js'
import { pick, withSeed, type SeededGraph } from '../graphql/seeded-graph.js'
import { NOON, openSeededGraph, readRecords, targetsOf, type GraphRecords } from './seeded-graph.js'

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url))
const TABLES = ['chembl-mdm2-ic50.csv', 'chembl-mdm2-p53-ppi-ic50.csv'].map((name) => `${DATA}${name}`)
const DC50 = 'measurement:kt-253-comparative-guide:kt-253:dc50'
const IC50 = 'measurement:kt-253-comparative-guide:kt-253:ic50'
const MD_4251 = 'measurement:doi:10.1021-acs.jmedchem.5c00809:md-4251:dc50'
const MD_224 = 'measurement:doi:10.1021-acs.jmedchem.8b00909:md-224:ic50'

const RANKING = `{
  rankCompounds(context: { endpoint: "IC50", target: { name: "CHEMBL5023" } }, first: 100) {
    groups { nodes { rows { compound { name } n mentions } } }
    unranked { code measurement { compound { name } assay { id } } }
  }
}`

/** Compound, tail of the assay's id, printed text, nanomolar; `!` marks what ChEMBL flags as a probable repetition. */
const IC50S = `
  Navtemadlin | chembl3132470        | 0.6      | 0.6   | !
  Navtemadlin | chembl3412296        | 0.63     | 0.63  |
  Navtemadlin | chembl3888180        | 1.0      | 1     |
  Navtemadlin | chembl3412297        | 47.0     | 47    |
  Navtemadlin | chembl4353483        | 0.6      | 0.6   |
  Navtemadlin | chembl5164640        | 0.6      | 0.6   |
  RG7388      | chembl2406002        | 6.0      | 6     | !
  RG7388      | chembl3364002        | 10.0     | 10    |
  RG7388      | chembl3364003        | 9.0      | 9     |
  RG7388      | chembl4353483        | 6.0      | 6     |
  Milademetan | chembl4268705        | 5.57     | 5.57  |
  Siremadlin  | chembl3705464        | 0.23     | 0.23  |
  Siremadlin  | chembl5164642        | 0.21     | 0.21  |
  SAR405838   | chembl4687754        | 100.0    | 100   |
  CGM-097     | chembl3706352        | 0.8      | 0.8   |
  CGM-097     | chembl3602283        | 1.7      | 1.7   |
  CGM-097     | chembl5164642        | 1.7      | 1.7   |
  CGM-097     | chembl3603534        | 224.0    | 224   |
  CGM-097     | chembl4353005        | 10000.0  | 10000 |
  RO-5045337  | chembl2406002        | 18.0     | 18    | !
  RO-5045337  | chembl2389364        | 18.0     | 18    | !
  RO-5045337  | chembl5164639        | 18.0     | 18    |
  APG115      | chembl4011380        | 3.8      | 3.8   | !
  APG115      | chembl5164639        | 3.8      | 3.8   |
  Nutlin-3    | chembl2389364        | 88.0     | 88    | !
  Nutlin-3    | chembl2351555        | 18.0     | 18    |
  Nutlin-3    | chembl2351554        | 89.0     | 89    |
  Nutlin-3    | chembl2182642        | 17.8     | 17.8  |
  Nutlin-3    | chembl2182643        | 89.0     | 89    |
  Nutlin-3    | chembl3602283        | 4.1      | 4.1   |
  Nutlin-3    | chembl5164646:0.6667h | 18.7    | 18.7  |
  Nutlin-3    | chembl3222408        | 4600.0   | 4600  |
  Nutlin-3    | chembl3222409        | >60000.0 | 60000 |
  Nutlin-3    | chembl866341         | 1500.0   | 1500  |
  Nutlin-3    | chembl4352996        | 30000.0  | 30000 |
  Benzoquinone | chembl4017936       | 13900.0  | 13900 |
  Catechol    | chembl4017936        | >100000.0 | 100000 |`
  .trim()
  .split('\n')
  .map((line) => {
    const [compound = '', assay = '', printed = '', nanomolar = '', flag = ''] = line.split('|').map((cell) => cell.trim())
    const validity = [...(flag === '!' ? ['POTENTIAL_DUPLICATE'] : []), 'ROUNDING_UNKNOWN']
    const relation = printed.startsWith('>') ? 'GREATER' : 'EQUAL'
    return { compound, assay: `assay:${assay}`, printed, relation, nanomolar: Number(nanomolar), validity }
  })

const VALUES = `{ measurements(first: 100) { totalCount nodes {
  id reportedText relation standardRelation standardValue pValue validity unit significantFigures
  compound { name } assay { id } endpoint { code } interval { low high kind } fit { dmax } restates { id }
  citation { id label doi license grade }
} } }`

forEachEngine((engine) => {
  describe('the MDM2 literature beside the guide', () => {
    const seed = withSeed(engine)
    const values: unknown[] = []
    const valueOf = (compound: string, assay: string) =>
      values.find((value) => pick(value, 'compound.name')[0] === compound && pick(value, 'assay.id')[0] === assay)

    beforeAll(async () => {
      await loadSeed(seed.graph(), { at: NOON, fileNames: LITERATURE_FILES })
      values.push(...pick(await seed.read(VALUES), 'measurements.nodes.*'))
    })

    it('holds 42 values more, in a log that verifies, and loading it twice is loading it once', async () => {
      expect(values.length).toBe(7 + 42)
      expect(await loadSeed(seed.graph(), { at: NOON, fileNames: LITERATURE_FILES })).toEqual({ loaded: [], unchanged: LITERATURE_FILES })
      expect(await verifyAudit(seed.graph())).toMatchObject({ ok: true, problems: [] })
    })

    it.each(IC50S)('$compound is $printed nM in $assay', ({ compound, assay, printed, relation, nanomolar, validity }) => {
      expect(valueOf(compound, assay)).toMatchObject({
        ...{ reportedText: printed, relation, standardRelation: relation, standardValue: nanomolar, unit: 'nM', validity },
        ...{ significantFigures: null, endpoint: { code: 'IC50' }, citation: { license: 'CC BY-SA 3.0', grade: 'TITLE_ONLY' } },
      })
    })

    it('keeps a bound a bound', () => {
      expect(valueOf('Nutlin-3', 'assay:chembl3222409')).toMatchObject({ interval: { low: 60_000, high: null, kind: 'CENSORED' } })
    })

    it('reads what is printed as −log10, and gives it back in nanomolar', () => {
      expect(valueOf('Milademetan', 'assay:gtopdb-2025.4:12941')).toMatchObject({ reportedText: '8.25', pValue: 8.25, endpoint: { code: 'IC50' } })
      expect(valueOf('Navtemadlin', 'assay:gtopdb-2025.4:11133')).toMatchObject({ reportedText: '10.35', pValue: 10.35, endpoint: { code: 'Kd' } })
      expect(pick(valueOf('Milademetan', 'assay:gtopdb-2025.4:12941'), 'standardValue')[0]).toBeCloseTo(5.62, 2)
      expect(pick(valueOf('Navtemadlin', 'assay:gtopdb-2025.4:11133'), 'standardValue')[0]).toBeCloseTo(0.0447, 4)
    })

    it('holds the degraders by the DOI of their articles, MD-4251 with its Dmax and its time', async () => {
      const doi = (value: string) => ({ citation: { doi: value, grade: 'RESOLVED_DOI' } })
      expect(values.find((value) => pick(value, 'id')[0] === MD_224)).toMatchObject({ standardValue: 1.5, ...doi('10.1021/acs.jmedchem.8b00909') })
      const found = { standardValue: 0.2, fit: { dmax: 96 }, validity: [], ...doi('10.1021/acs.jmedchem.5c00809') }
      expect(values.find((value) => pick(value, 'id')[0] === MD_4251)).toMatchObject(found)
      expect(await seed.read(`{ measurement(id: "${MD_4251}") { assay { exposureTime { value unit basis } cellLine { name } } } }`)).toEqual({
        measurement: { assay: { exposureTime: { value: 2, unit: 'h', basis: 'STATED' }, cellLine: { name: 'RS4;11' } } },
      })
    })

    it('links seven values to the older ones that they restate', () => {
      const echoes = values.flatMap((value) => {
        const [origin] = pick(value, 'restates.id')
        const of = values.find((each) => pick(each, 'id')[0] === origin)
        return of === undefined ? [] : [['compound.name', 'assay.id', 'reportedText'].flatMap((path) => pick(value, path)).concat(pick(of, 'reportedText'))]
      })
      expect(echoes.map((echo) => echo.join(' ')).sort()).toEqual([
        'APG115 assay:chembl5164639 3.8 3.8',
        'CGM-097 assay:chembl5164642 1.7 1.7',
        'Milademetan assay:gtopdb-2025.4:12941 8.25 5.57',
        'Navtemadlin assay:chembl4353483 0.6 0.6',
        'Navtemadlin assay:chembl5164640 0.6 0.6',
        'RG7388 assay:chembl4353483 6.0 6.0',
        'RO-5045337 assay:chembl5164639 18.0 18.0',
      ])
    })

    it('finds the guide’s compounds by ChEMBL’s numbers, and RG7388 by the name that ChEMBL gives it', async () => {
      const numbers = ['CHEMBL3125702', 'CHEMBL2402737', 'CHEMBL4292264', 'CHEMBL3653256', 'CHEMBL2381408', 'idasanutlin']
      const found = await Promise.all(numbers.map((name) => seed.read(`{ compound(by: { name: "${name}" }) { id } }`)))
      const names = ['navtemadlin', 'rg7388', 'milademetan', 'siremadlin', 'sar405838', 'rg7388']
      expect(pick(found, '*.compound.id')).toEqual(names.map((name) => `compound:${name}`))
    })

    it('leaves the guide’s MDM2 without a species, beside the human protein of ChEMBL', async () => {
      const answer = await seed.read(`{ a: target(by: { name: "MDM2" }) { id organism } b: target(by: { name: "CHEMBL5023" }) { id organism } }`)
      expect(answer).toEqual({ a: { id: 'target:mdm2', organism: null }, b: { id: 'target:chembl5023', organism: 'Homo sapiens' } })
    })

    it('adds no row to the comparison of KT-253 under the default policy', async () => {
      expect(await rowsOf(seed, { reference: 'KT-253' })).toEqual([
        'Milademetan IC50 2 ≈220× (190–270×, rounding only)',
        'Siremadlin IC50 3 ≈540× (460–660×, rounding only)',
        'RG7388 IC50 3 ≈730× (610–900×, rounding only)',
        'Navtemadlin IC50 3 ≈930× (780–1,200×, rounding only)',
        'SAR405838 IC50 4 ≈2,100× (1,700–2,500×, rounding only)',
        ...['Milademetan', 'Navtemadlin', 'RG7388', 'SAR405838', 'Siremadlin'].map((name) => `${name} DC50 null no value: "-" (not reported)`),
      ])
    })

    it('holds MD-222 and MD-224 beside KT-253 in exploration, and divides neither: the guide infers a technology, they tell none', async () => {
      const rows = await rowsOf(seed, { reference: 'KT-253', policy: 'exploratory-v1' })
      expect(rows.filter((row) => row.startsWith('MD-'))).toEqual([
        'MD-222 IC50 null not comparable: technology not known',
        'MD-224 IC50 null not comparable: technology not known',
      ])
      expect(rows).toHaveLength(12)
      expect(await verdictOf(seed, { from: IC50, to: MD_224, policy: 'exploratory-v1' })).toMatchObject({
        status: 'REFUSED',
        outcome: 'INSUFFICIENT_METADATA',
        decisive: ['TECHNOLOGY_UNKNOWN_ONE'],
      })
    })

    it('does not divide the DC50 of MD-4251 by that of KT-253, and says why', async () => {
      const standard = await verdictOf(seed, { from: DC50, to: MD_4251, policy: 'standard-v1' })
      expect(standard).toMatchObject({ status: 'REFUSED', fold: null, outcome: 'NOT_COMPARABLE' })
      expect(standard.decisive).toEqual(['CELL_LINE_DIFFERS', 'SOURCE_DIFFERS', 'ASSAY_DIFFERS'])
      expect(standard.codes).toEqual(expect.arrayContaining(['TECHNOLOGY_UNKNOWN_ONE', 'EXPOSURE_TIME_UNKNOWN_ONE', 'DMAX_MISSING', 'TARGET_SAME']))
      const exploratory = await verdictOf(seed, { from: DC50, to: MD_4251, policy: 'exploratory-v1' })
      expect(exploratory).toMatchObject({ status: 'REFUSED', fold: null, outcome: 'NOT_COMPARABLE' })
      expect(exploratory.decisive).toEqual(['CELL_LINE_DIFFERS', 'TECHNOLOGY_UNKNOWN_ONE', 'EXPOSURE_TIME_UNKNOWN_ONE'])
    })

    it('shows where laboratories disagree beyond rounding and noise, the 10,000 nM of CGM-097 among them', async () => {
      const answer = await seed.read('{ discrepancies(rule: "INTERVALS_DISJOINT", first: 100) { nodes { message sides { id } } } }')
      expect(pick(answer, 'discrepancies.nodes.*.message').map((message) => String(message).replace(/ \(.*?\)\)/g, '').split(';')[0])).toEqual([
        '4 values of the IC50 of Nutlin-3 disagree beyond rounding and noise, from "4.1" nM to "89.0" nM',
        '3 values of the IC50 of Nutlin-3 disagree beyond rounding and noise, from "18.0" nM to "30000.0" nM',
        '2 values of the IC50 of CGM-097 disagree beyond rounding and noise, from "1.7" nM to "224.0" nM',
        '2 values of the IC50 of CGM-097 disagree beyond rounding and noise, from "0.8" nM to "10000.0" nM',
      ])
    })

    it('leaves what is repeated out of a ranking, and counts it as a mention', async () => {
      const answer = await seed.read(RANKING)
      const ranked = pick(answer, 'rankCompounds.groups.nodes.*.rows.*').map((row) => ['compound.name', 'n', 'mentions'].flatMap((path) => pick(row, path)))
      expect(ranked.filter(([, n, mentions]) => n !== mentions)).toEqual([['Milademetan', 1, 2]])
      const repeated = pick(answer, 'rankCompounds.unranked.*').filter((one) => pick(one, 'code')[0] === 'RESTATEMENT')
      expect(pick(repeated, '*.measurement').map((one) => [...pick(one, 'compound.name'), ...pick(one, 'assay.id')])).toEqual([
        ['Milademetan', 'assay:gtopdb-2025.4:12941'],
      ])
    })

    it('compares inside one assay of one paper, a bound as a bound', async () => {
      expect(await rowsOf(seed, { reference: 'MD-222' })).toEqual(['MD-224 IC50 1 ≈0.54× (0.50–0.57×, rounding only)'])
      expect(await rowsOf(seed, { reference: 'Benzoquinone' })).toEqual(['Catechol IC50 null >7.1× (rounding unknown)'])
      expect(await rowsOf(seed, { reference: 'CGM-097' })).toEqual([
        'Siremadlin IC50 1 ≈0.12× (rounding unknown)',
        'Nutlin-3 IC50 2 ≈2.4× (rounding unknown)',
      ])
    })
  })
})

describe('a value that restates another', () => {
  it('says on what ground', async () => {
    const graph = await openWithLiterature()
    const { relationships } = await readRecords(graph)
    const links = relationships.filter(({ type }) => type === 'RESTATES').map(({ properties }) => properties)
    expect(links.map(({ basis, because }) => [basis, typeof because])).toEqual(Array(7).fill(['INFERRED', 'string']))
    await graph.close()
  })
})

describe.skipIf(!TABLES.every((file) => existsSync(file)))('beside ChEMBL’s tables', () => {
  it('each value is a row of them: it is there once, whichever is loaded first, under the same compound, assay and document', async () => {
    const graph = await openWithLiterature()
    const before = await readRecords(graph)
    const imported = [...before.nodes.keys()].filter((id) => id.startsWith('measurement:chembl-web:'))
    const counts = await importTables(graph)
    expect(counts.map(({ read, accepted, duplicates, rejected }) => [read, accepted + duplicates + rejected, rejected])).toEqual([
      [2_970, 2_970, 0],
      [1_621, 1_621, 0],
    ])
    expect(counts.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(imported.length)
    expect(imported).toHaveLength(37)
    await graph.close()

    const other = await openSeededGraph()
    await importTables(other)
    const rows = await readRecords(other)
    expect(imported.map((id) => toFacts(before, id))).toEqual(imported.map((id) => toFacts(rows, id)))

    await loadSeed(other, { at: NOON, fileNames: LITERATURE_FILES })
    const after = await readRecords(other)
    const valuesOf = ({ nodes }: GraphRecords) => [...nodes.values()].filter(({ label }) => label === 'Measurement')
    expect(valuesOf(after).filter(({ id }) => rows.nodes.has(id))).toEqual(valuesOf(rows))
    expect(valuesOf(after).length - valuesOf(rows).length).toBe(42 - 37)
    await other.close()
  })
})

/** What a value says, and of which assay, document and compound, the last by ChEMBL's number. */
function toFacts(records: GraphRecords, id: string) {
  const properties = records.nodes.get(id)?.properties ?? {}
  const fields = ['reportedText', 'relation', 'standardValue', 'pValue', 'validity', 'endpoint', 'rowDigest']
  return {
    value: fields.map((name) => properties[name]),
    ends: ['IN_ASSAY', 'CITED_BY'].flatMap((type) => targetsOf(records, type, id)),
    compound: targetsOf(records, 'OF_COMPOUND', id).map((compound) => CHEMBL_IDS[compound] ?? compound),
  }
}

/** Where the guide has the compound already, under its own id. */
const CHEMBL_IDS: Readonly<Record<string, string>> = {
  'compound:navtemadlin': 'compound:chembl3125702',
  'compound:rg7388': 'compound:chembl2402737',
  'compound:milademetan': 'compound:chembl4292264',
  'compound:siremadlin': 'compound:chembl3653256',
  'compound:sar405838': 'compound:chembl2381408',
}

function openWithLiterature(): Promise<Graph> {
  return openSeededGraph(SEED_FILES)
}

async function importTables(graph: Graph) {
  const results = []
  for (const path of TABLES) results.push(await importTable(graph, { source: CHEMBL_WEB, path, rejectsPath: '/dev/null', now: () => NOON }))
  return results
}

const ROWS = `query Rows($reference: String!, $policy: String) { comparePotency(reference: { name: $reference }, policy: $policy) {
  comparisons(first: 100) { nodes { comparator { name } endpoint { code } tier ratio { display } } } } }`

/** `Milademetan IC50 2 ≈220× (…)`: comparator, endpoint, tier, display. */
async function rowsOf(seed: SeededGraph, variables: { readonly reference: string; readonly policy?: string }): Promise<readonly string[]> {
  const nodes = pick(await seed.read(ROWS, { policy: 'standard-v1', ...variables }), 'comparePotency.comparisons.nodes.*')
  return nodes.map((node) => ['comparator.name', 'endpoint.code', 'tier', 'ratio.display'].flatMap((path) => pick(node, path)).join(' ').replace('IC50  ', 'IC50 null ').replace('DC50  ', 'DC50 null '))
}

const VERDICT = `query Verdict($from: ID!, $to: ID!, $policy: String) { measurement(id: $from) { potencyRatio(to: $to, policy: $policy) {
  status fold verdict { outcome reasons { code outcome } } } } }`

async function verdictOf(seed: SeededGraph, variables: { readonly from: string; readonly to: string; readonly policy: string }) {
  const [ratio] = pick(await seed.read(VERDICT, variables), 'measurement.potencyRatio')
  const [outcome] = pick(ratio, 'verdict.outcome')
  const reasons = pick(ratio, 'verdict.reasons.*')
  const isDecisive = (reason: unknown) => ['NOT_COMPARABLE', 'INSUFFICIENT_METADATA'].includes(String(pick(reason, 'outcome')[0]))
  return {
    status: pick(ratio, 'status')[0],
    fold: pick(ratio, 'fold')[0],
    outcome,
    codes: reasons.flatMap((reason) => pick(reason, 'code')),
    decisive: reasons.filter(isDecisive).flatMap((reason) => pick(reason, 'code')),
  }
}

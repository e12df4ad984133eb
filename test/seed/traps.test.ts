/** The readings of the guide that mislead, each with the law by which the graph holds it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isFindable } from '../../src/domain/identity.js'
import type { Graph } from '../../src/graph/graph.js'
import type { NodeLabel } from '../../src/graph/vocabulary.js'
import { GUIDE, openSeededGraph, propertyOf, readRecords, sourcesOf, targetsOf, type GraphRecords } from './seeded-graph.js'

const CITATION = 'citation:kt-253-comparative-guide'
const CLAIM = 'claim:kt-253-comparative-guide'
const IC50S = ['kt-253', 'milademetan', 'rg7388', 'sar405838', 'siremadlin', 'navtemadlin'].map(
  (compound) => `measurement:kt-253-comparative-guide:${compound}:ic50`,
)

let graph: Graph
let records: GraphRecords

beforeAll(async () => {
  graph = await openSeededGraph()
  records = await readRecords(graph)
})
afterAll(() => graph.close())

const get = (id: string, name: string) => propertyOf(records, id, name)
const idsOf = (label: NodeLabel) => [...records.nodes.values()].filter((node) => node.label === label).map(({ id }) => id)
const namesOf = (compound: string) =>
  sourcesOf(records, 'NAMES', compound).map((id) => [get(id, 'text'), get(id, 'kind'), get(id, 'status')])
const companiesOf = (compound: string) =>
  records.relationships
    .filter(({ type, to }) => type === 'DEVELOPS' && to.id === compound)
    .map(({ from, properties }) => [from.id, properties['role'], properties['reportedText']])
const basesOf = (type: string, assay: string) =>
  records.relationships.filter((each) => each.type === type && each.from.id === assay).map(({ to, properties }) => [to.id, properties['basis']])
const parametersOf = (assay: string) =>
  targetsOf(records, 'HAS_PARAMETER', assay).map((id) => [get(id, 'name'), get(id, 'reportedText'), get(id, 'basis')])

describe('1. the vendor’s product is KT-253 only by the vendor’s word', () => {
  it('disputes "Anticancer agent 253" and B13434231, with a page for and a page against', () => {
    const disputed = idsOf('IdentityAssertion').filter((id) => get(id, 'status') === 'DISPUTED')
    const told = disputed.map((id) => ({
      about: [...targetsOf(records, 'ABOUT', id)].sort(),
      lines: sourcesOf(records, 'FOR', id).map((line) => [get(line, 'direction'), ...targetsOf(records, 'USES', line)]),
    }))
    const lines = [
      ['SUPPORTS', `${CITATION}:self`],
      ['DISPUTES', 'citation:benchchem-b15543587'],
    ]
    expect(told).toEqual([
      { about: ['compound-name:kt-253:anticanceragent253', 'compound:kt-253'], lines },
      { about: ['compound-name:kt-253:b13434231', 'compound:kt-253'], lines },
    ])
  })

  it('never merges: one compound carries the names, and only a request for asserted names follows them', () => {
    expect(idsOf('Compound')).toHaveLength(6)
    const names = namesOf('compound:kt-253')
    expect(names).toEqual(
      expect.arrayContaining([
        ['Anticancer agent 253', 'PRODUCT_NAME', 'DISPUTED'],
        ['B13434231', 'CATALOGUE_NUMBER', 'DISPUTED'],
        ['B15543587', 'CATALOGUE_NUMBER', 'ASSERTED'],
      ]),
    )
    expect([isFindable('DISPUTED', 'VERIFIED'), isFindable('DISPUTED', 'INCLUDE_ASSERTED')]).toEqual([false, true])
  })

  it('keeps the vendor’s other page as a citation of its own, outside the guide’s references, with the day it was read', () => {
    const page = 'citation:benchchem-b15543587'
    expect(['number', 'url', 'accessedAt', 'documentId'].map((name) => get(page, name))).toEqual([
      null,
      'https://www.benchchem.com/product/b15543587',
      '2026-11-22',
      null,
    ])
    expect(targetsOf(records, 'REPORTED_IN', page)).toEqual([])
  })
})

describe('names', () => {
  it('2. hold seldegamadlin as an unverified name of KT-253, at its line', () => {
    expect(namesOf('compound:kt-253')).toContainEqual(['seldegamadlin', 'INN', 'UNVERIFIED'])
    expect(get('compound-name:kt-253:seldegamadlin', 'lineStart')).toBe(21)
  })

  it('3. hold "Sankyo/Rain" and "Amgen/Kartos" as two companies each, of unknown role, with the printed cell', () => {
    expect(companiesOf('compound:milademetan')).toEqual([
      ['company:rain', 'UNKNOWN', 'Sankyo/Rain'],
      ['company:sankyo', 'UNKNOWN', 'Sankyo/Rain'],
    ])
    expect(companiesOf('compound:navtemadlin')).toEqual([
      ['company:amgen', 'UNKNOWN', 'Amgen/Kartos'],
      ['company:kartos', 'UNKNOWN', 'Amgen/Kartos'],
    ])
    expect(get('company:sankyo', 'name')).toBe('Sankyo')
  })

  it('4. give RG7388 and SAR405838 no name but their code', () => {
    expect(['compound:rg7388', 'compound:sar405838'].map(namesOf)).toEqual([
      [['RG7388', 'CODE', 'VERIFIED']],
      [['SAR405838', 'CODE', 'VERIFIED']],
    ])
  })

  it('5. keep "Degradar" as printed, with a normalised text beside it', () => {
    const misspelt = idsOf('Citation').filter((id) => String(get(id, 'reportedText')).includes('Degradar'))
    const titles = misspelt.map((id) => [get(id, 'title'), get(id, 'normalisedTitle')].map((title) => /Degrad[ae]r/.exec(String(title))?.[0]))
    expect(misspelt).toEqual([`${CITATION}:6`, `${CITATION}:9`])
    expect(titles).toEqual([
      ['Degradar', 'Degrader'],
      ['Degradar', 'Degrader'],
    ])
  })

  it('10. hold "murine double minute 2" as a name of MDM2 and state no species', () => {
    expect(sourcesOf(records, 'FINDS', 'target:mdm2')).toContain('search-key:target:mdm2:murinedoubleminute2')
    expect(get('target:mdm2', 'organism')).toBeNull()
  })
})

describe('values and conditions', () => {
  it('6. flag each IC50 of growth inhibition by a viability assay as ENDPOINT_AMBIGUOUS', () => {
    expect(IC50S.map((id) => get(id, 'validity'))).toEqual(IC50S.map(() => ['ENDPOINT_AMBIGUOUS']))
  })

  it('7. infer what the table does not say, and state what it says', () => {
    const viability = 'assay:rs4-11-viability'
    const degradation = 'assay:mdm2-hibit-degradation'
    expect(basesOf('IN_CELL_LINE', viability)).toEqual([['cell-line:rs4-11', 'STATED']])
    expect(basesOf('IN_CELL_LINE', degradation)).toEqual([['cell-line:hek293t-mdm2-hibit', 'INFERRED']])
    expect(basesOf('FOLLOWS', viability)).toEqual([['protocol:cell-viability', 'INFERRED']])
    expect(basesOf('FOLLOWS', degradation)).toEqual([['protocol:mdm2-degradation', 'INFERRED']])
    expect([get(viability, 'technology'), get(viability, 'technologyBasis')]).toEqual(['CellTiter-Glo', 'INFERRED'])
    expect([get(degradation, 'technology'), get(degradation, 'technologyBasis')]).toEqual(['MDM2-HiBiT', 'STATED'])
    expect([basesOf('AGAINST', viability), get(viability, 'targetBasis')]).toEqual([[], 'INFERRED'])
    expect(basesOf('AGAINST', degradation)).toEqual([['target:mdm2', 'STATED']])
  })

  it('8. hold what follows "e.g." as examples', () => {
    const examples = idsOf('Assay').flatMap((assay) => parametersOf(assay).filter(([, , basis]) => basis === 'EXAMPLE_ONLY'))
    expect(examples.map(([, reportedText]) => reportedText).sort()).toEqual([
      '5% non-fat milk',
      'BCA assay',
      'GraphPad Prism',
      'MDM2, p53, p21',
      'NOD-SCID',
      'RS4;11',
      'RS4;11',
      'Tris-buffered saline with Tween 20',
      'western blotting or immunohistochemistry',
      'β-actin',
    ])
    const exposure = ['exposureValue', 'exposureUnit', 'exposureReportedText', 'exposureBasis']
    expect(exposure.map((name) => get('assay:rs4-11-viability', name))).toEqual([72, 'h', 'e.g., 72 hours', 'EXAMPLE_ONLY'])
    expect(exposure.map((name) => get('assay:mdm2-hibit-degradation', name))).toEqual([null, null, 'a defined period', 'UNKNOWN'])
  })

  it('9. hold "-" as a missing value, NOT_REPORTED, and as no measurement', () => {
    const missing = idsOf('MissingValue')
    expect(missing.map((id) => [get(id, 'endpoint'), get(id, 'reportedText'), get(id, 'reason')])).toEqual(
      Array(5).fill(['DC50', '-', 'NOT_REPORTED']),
    )
    expect(missing.flatMap((id) => targetsOf(records, 'OF_COMPOUND', id))).toEqual(
      ['milademetan', 'navtemadlin', 'rg7388', 'sar405838', 'siremadlin'].map((name) => `compound:${name}`),
    )
    expect(idsOf('Measurement')).toHaveLength(7)
  })

  it('15. hold no value against another target behind "selective"', () => {
    const targets = idsOf('Measurement').flatMap((id) => targetsOf(records, 'IN_ASSAY', id).flatMap((assay) => targetsOf(records, 'AGAINST', assay)))
    expect(targets).toEqual(['target:mdm2'])
    const lines = sourcesOf(records, 'FOR', `${CLAIM}:1`)
    expect(lines.flatMap((line) => targetsOf(records, 'USES', line)).filter((id) => id.startsWith('measurement:'))).toEqual([])
    expect(String(get(String(lines), 'rationale'))).toContain('selective')
  })

  it('leave empty what the guide does not print', () => {
    const unprinted = ['uncertaintyText', 'n', 'intervalKind', 'comment']
    expect(idsOf('Measurement').map((id) => unprinted.map((name) => get(id, name)))).toEqual(Array(7).fill([null, null, 'ROUNDING', null]))
    expect(idsOf('Compound').flatMap((id) => ['inchiKey', 'smiles', 'molecularWeight', 'chemblId'].map((name) => get(id, name)))).toEqual(
      Array(24).fill(null),
    )
    expect(idsOf('Target').flatMap((id) => ['uniprot', 'chemblId', 'organism'].map((name) => get(id, name)))).toEqual(Array(21).fill(null))
    expect(idsOf('Citation').flatMap((id) => ['doi', 'pmid', 'license'].map((name) => get(id, name)))).toEqual(Array(36).fill(null))
    expect(idsOf('DoseResponseFit')).toEqual([])
  })
})

describe('mechanisms and claims', () => {
  it('11. hold two shapes: inhibitors act on the interaction, KT-253 on MDM2 with cereblon', () => {
    const shapeOf = (compound: string) =>
      targetsOf(records, 'HAS_MECHANISM', compound).map((id) => ({
        action: get(id, 'action'),
        actsOn: targetsOf(records, 'ACTS_ON', id),
        recruits: targetsOf(records, 'RECRUITS', id),
      }))
    const inhibition = [{ action: 'inhibitor', actsOn: ['target:p53-mdm2'], recruits: [] }]
    expect(shapeOf('compound:kt-253')).toEqual([{ action: 'degrader', actsOn: ['target:mdm2'], recruits: ['target:crbn'] }])
    expect(['milademetan', 'rg7388', 'sar405838', 'siremadlin', 'navtemadlin'].map((name) => shapeOf(`compound:${name}`))).toEqual(
      Array(5).fill(inhibition),
    )
  })

  it('11. name only the three inhibitors that the guide names as fitting the p53 pocket', () => {
    expect(targetsOf(records, 'ABOUT', `${CLAIM}:5`)).toEqual([
      'compound:milademetan',
      'compound:navtemadlin',
      'compound:siremadlin',
      'mechanism:mdm2-p53-inhibition',
    ])
  })

  it('12. hold "first of its class" as a claim and as no property of the compound', () => {
    expect(String(get(`${CLAIM}:1`, 'text'))).toContain('first of its class')
    expect(Object.keys(records.nodes.get('compound:kt-253')?.properties ?? {})).toEqual([
      'fromSequence',
      'modality',
      'name',
      'sortName',
      'version',
    ])
  })

  it('13. keep [5] and [10] two citations of one label', () => {
    expect([`${CITATION}:5`, `${CITATION}:10`].map((id) => [get(id, 'label'), get(id, 'number')])).toEqual([
      ['kymeratx.com', 5],
      ['kymeratx.com', 10],
    ])
  })

  it('14. leave every reference behind a claim unchecked, the review of inhibitors for a degrader among them', () => {
    const cited = idsOf('EvidenceLine').filter((id) => id.endsWith(':references'))
    expect(cited.map((id) => get(id, 'strength'))).toEqual(cited.map(() => 'unchecked'))
    expect(targetsOf(records, 'USES', `evidence-line:kt-253-comparative-guide:1:references`)).toContain(`${CITATION}:1`)
  })

  it('set behind each claim the references that the guide prints behind it', () => {
    const numbers = idsOf('Claim').map((id) => [
      id.slice(CLAIM.length + 1),
      sourcesOf(records, 'FOR', id)
        .flatMap((line) => targetsOf(records, 'USES', line))
        .filter((used) => used.startsWith('citation:'))
        .map((used) => Number(used.slice(CITATION.length + 1)))
        .sort((a, b) => a - b),
    ])
    expect(Object.fromEntries(numbers)).toEqual({
      1: [1, 2, 3],
      2: [],
      3: [4, 5, 6],
      4: [3],
      5: [7, 8],
      6: [],
      7: [1, 4, 8],
      8: [1],
      9: [3],
      10: [],
      11: [4, 5],
      12: [],
      13: [6, 10],
      14: [],
      15: [],
      advantage: [],
      dosing: [5],
      methods: [],
    })
  })

  it('rest the claim of superior potency on the six IC50 of the table alone', () => {
    const lines = sourcesOf(records, 'FOR', `${CLAIM}:12`)
    expect(lines.flatMap((line) => targetsOf(records, 'USES', line))).toEqual([...IC50S].sort())
  })

  it('tell the claim of independence and the outlook from assertions', () => {
    const kinds = idsOf('Claim').filter((id) => get(id, 'kind') !== 'ASSERTION')
    expect(kinds.map((id) => [id, get(id, 'kind')])).toEqual([
      [`${CLAIM}:14`, 'FUTURE'],
      [`${CLAIM}:15`, 'INDEPENDENCE'],
    ])
  })
})

describe('references and marks', () => {
  it('16. take every printed form for a mark, and brackets of other kinds for none', () => {
    const printed = idsOf('ReferenceMark').map((id) => String(get(id, 'reportedText')).replace(/\d+/g, 'n'))
    expect([...new Set(printed)].sort()).toEqual(['[n]', '[n][n]', '^[n]', '^{[n][n][n]}', '^{[n][n]}'])
  })

  it('16. let the locator of a sentence that runs over a page break span its lines', () => {
    expect([get(`${CLAIM}:12`, 'lineStart'), get(`${CLAIM}:12`, 'lineEnd')]).toEqual([106, 108])
  })

  it('grade five references by title and five by host, and find no DOI or PMID', () => {
    const grades = Array.from({ length: 10 }, (_, index) => get(`${CITATION}:${index + 1}`, 'grade'))
    const [title, host] = ['TITLE_ONLY', 'HOST_ONLY']
    expect(grades).toEqual([title, host, title, host, host, title, host, title, title, host])
  })

  it('infer from the host that Kymera published [5] and [10], and name no other publisher of a reference', () => {
    const published = records.relationships.filter(({ type, from }) => type === 'PUBLISHED_BY' && get(from.id, 'number') !== null)
    expect(published.map(({ from, to, properties }) => [from.id, to.id, properties['basis']])).toEqual([
      [`${CITATION}:10`, 'company:kymera', 'INFERRED'],
      [`${CITATION}:5`, 'company:kymera', 'INFERRED'],
    ])
  })

  it('cite [5] for every value and the guide itself for every dash', () => {
    expect(idsOf('Measurement').flatMap((id) => targetsOf(records, 'CITED_BY', id))).toEqual(Array(7).fill(`${CITATION}:5`))
    expect(idsOf('MissingValue').flatMap((id) => targetsOf(records, 'CITED_BY', id))).toEqual(Array(5).fill(`${CITATION}:self`))
  })

  it('cite [9], which should hold the data, for methods only', () => {
    expect(sourcesOf(records, 'CITED_BY', `${CITATION}:9`)).toEqual([
      'protocol:cell-viability',
      'protocol:mdm2-degradation',
      'protocol:western-blot',
    ])
  })

  it('hold where the document stands, how long it is and its hash', () => {
    expect(['date', 'host', 'lines', 'sha256'].map((name) => get(GUIDE, name))).toEqual([
      'December 2025',
      'benchchem.com',
      147,
      '8a95b8dc03f7a87288b0925e804c06f476d6a44253a0659c9120cc01ff353e9c',
    ])
  })
})

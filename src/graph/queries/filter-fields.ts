/** Every field by which a list can be filtered, by noun: a new one is a line here and a line in the schema's input. */
import { anyOfMany, type FilterField, id, key, name, number, type Path, place, quantity, some, text, words } from './filter-field.js'
import { NOUNS, type NounName } from './noun.js'

const STATUS: FilterField = { kind: 'STATUS' }

// From a measurement, of which each has one compound, assay and citation.
const OF_COMPOUND = one('compounds', 'measurements', '-[:OF_COMPOUND]->')
const IN_ASSAY = one('assays', 'measurements', '-[:IN_ASSAY]->')
const CITED_BY = one('citations', 'measurements', '-[:CITED_BY]->')
const MEASURED_IN = far('cellLines', 'measurements', ['-[:IN_ASSAY]->', 'assays', '-[:IN_CELL_LINE]->'], true)
const MEASURED_AGAINST = far('targets', 'measurements', ['-[:IN_ASSAY]->', 'assays', '-[:AGAINST]->'], true)

// From an assay and a citation.
const AGAINST = one('targets', 'assays', '-[:AGAINST]->')
const IN_CELL_LINE = one('cellLines', 'assays', '-[:IN_CELL_LINE]->')
const FOLLOWS = one('protocols', 'assays', '-[:FOLLOWS]->')
const PUBLISHED_BY = one('companies', 'citations', '-[:PUBLISHED_BY]->')
const REPORTED_IN = one('documents', 'citations', '-[:REPORTED_IN]->')

// From a compound, a mechanism, a cell line and a protocol.
const DEVELOPED_BY = several('companies', 'compounds', '<-[:DEVELOPS]-')
const HAS_MECHANISM = several('mechanisms', 'compounds', '-[:HAS_MECHANISM]->')
const AIMS_AT = far('targets', 'compounds', ['-[:HAS_MECHANISM]->', 'mechanisms', '-[:ACTS_ON]->'], false)
const ACTS_ON = several('targets', 'mechanisms', '-[:ACTS_ON]->')
const RECRUITS = several('targets', 'mechanisms', '-[:RECRUITS]->')
const PARENT = one('cellLines', 'cellLines', '-[:PARENT]->')
const CITES = several('citations', 'protocols', '-[:CITED_BY]->')

// From a claim.
const ABOUT_COMPOUND = several('compounds', 'claims', '-[:ABOUT]->')
const ABOUT_TARGET = several('targets', 'claims', '-[:ABOUT]->')
const ABOUT_MECHANISM = several('mechanisms', 'claims', '-[:ABOUT]->')

export const FILTER_FIELDS: Readonly<Record<NounName, Readonly<Record<string, FilterField>>>> = {
  compounds: {
    id: id('c'),
    name: name('c'),
    modality: text('c.modality'),
    inchiKey: text('c.inchiKey'),
    molecularWeight: number('c.molecularWeight'),
    company: key(DEVELOPED_BY),
    mechanism: key(HAS_MECHANISM),
    target: key(AIMS_AT),
    developedBy: some(DEVELOPED_BY),
    hasMechanism: some(HAS_MECHANISM),
    measurements: anyOfMany(reverse(OF_COMPOUND, 'compounds', 'measurements')),
    claims: anyOfMany(reverse(ABOUT_COMPOUND, 'compounds', 'claims')),
  },
  targets: {
    id: id('t'),
    name: name('t'),
    kind: text('t.kind'),
    organism: text('t.organism'),
    uniprot: text('t.uniprot'),
    chemblId: text('t.chemblId'),
    mechanisms: anyOfMany(reverse(ACTS_ON, 'targets', 'mechanisms')),
    assays: anyOfMany(reverse(AGAINST, 'targets', 'assays')),
  },
  cellLines: {
    id: id('l'),
    name: name('l'),
    cellosaurus: text('l.cellosaurus'),
    modification: text('l.modification'),
    parent: key(PARENT),
    assays: anyOfMany(reverse(IN_CELL_LINE, 'cellLines', 'assays')),
  },
  companies: {
    id: id('k'),
    name: name('k'),
    compounds: anyOfMany(reverse(DEVELOPED_BY, 'companies', 'compounds')),
    citations: anyOfMany(reverse(PUBLISHED_BY, 'companies', 'citations')),
  },
  mechanisms: {
    id: id('y'),
    name: name('y'),
    action: text('y.action'),
    target: key(ACTS_ON),
    recruits: key(RECRUITS),
    actsOn: some(ACTS_ON),
    compounds: anyOfMany(reverse(HAS_MECHANISM, 'mechanisms', 'compounds')),
  },
  assays: {
    id: id('a'),
    name: name('a'),
    readout: text('a.readout'),
    format: text('a.format'),
    technology: text('a.technology'),
    exposureTime: number('a.exposureValue'),
    target: key(AGAINST),
    cellLine: key(IN_CELL_LINE),
    protocol: key(FOLLOWS),
    against: some(AGAINST),
    inCellLine: some(IN_CELL_LINE),
    measurements: anyOfMany(reverse(IN_ASSAY, 'assays', 'measurements')),
  },
  protocols: {
    id: id('p'),
    name: name('p'),
    principle: text('p.principle'),
    citation: key(CITES),
    assays: anyOfMany(reverse(FOLLOWS, 'protocols', 'assays')),
  },
  measurements: {
    id: id('m'),
    endpoint: text('m.endpoint'),
    standardValue: number('m.standardValue'),
    concentration: quantity('m.standardValue'),
    pValue: number('m.pValue'),
    standardRelation: words('m.standardRelation'),
    assay: key(IN_ASSAY),
    citation: key(CITED_BY),
    compound: key(OF_COMPOUND),
    cellLine: key(MEASURED_IN),
    target: key(MEASURED_AGAINST),
    document: place('m'),
    status: STATUS,
    inAssay: some(IN_ASSAY),
    citedBy: some(CITED_BY),
    ofCompound: some(OF_COMPOUND),
  },
  citations: {
    id: id('z'),
    label: name('z'),
    number: number('z.number'),
    reportedText: text('z.reportedText'),
    title: text('z.title'),
    host: text('z.host'),
    grade: words('z.grade'),
    doi: text('z.doi'),
    pmid: text('z.pmid'),
    publisher: key(PUBLISHED_BY),
    document: key(REPORTED_IN),
    publishedBy: some(PUBLISHED_BY),
    reportedIn: some(REPORTED_IN),
    measurements: anyOfMany(reverse(CITED_BY, 'citations', 'measurements')),
  },
  documents: {
    id: id('d'),
    title: name('d'),
    host: text('d.host'),
    date: text('d.date'),
    citations: anyOfMany(reverse(REPORTED_IN, 'documents', 'citations')),
  },
  claims: {
    id: id('q'),
    number: number('q.number'),
    text: text('q.text'),
    compound: key(ABOUT_COMPOUND),
    target: key(ABOUT_TARGET),
    mechanism: key(ABOUT_MECHANISM),
    document: place('q'),
    status: STATUS,
    aboutCompound: some(ABOUT_COMPOUND),
    aboutTarget: some(ABOUT_TARGET),
  },
}

/** A row has one at most. */
function one(to: NounName, from: NounName, relationship: string): Path {
  return { ...several(to, from, relationship), isSingle: true }
}

function several(to: NounName, from: NounName, relationship: string): Path {
  const pattern = `(${NOUNS[from].variable})${relationship}(o:${NOUNS[to].label})`
  const back = `MATCH (s)${flip(relationship)}(${NOUNS[from].variable}:${NOUNS[from].label})`
  return { to, around: pattern, back, isSingle: false }
}

function far(to: NounName, from: NounName, [near, over, on]: readonly [string, NounName, string], isSingle: boolean): Path {
  const { label, variable } = NOUNS[from]
  const between = NOUNS[over].label
  return {
    to,
    around: `(${variable})${near}(:${between})${on}(o:${NOUNS[to].label})`,
    back: `MATCH (s)${flip(on)}(between:${between})\nMATCH (between)${flip(near)}(${variable}:${label})`,
    isSingle,
  }
}

/** The same way from its other end, `from`, to the rows that it begins at. */
function reverse(path: Path, from: NounName, to: NounName): Path {
  const relationship = path.around.slice(path.around.indexOf(')') + 1, path.around.lastIndexOf('('))
  return several(to, from, flip(relationship))
}

function flip(relationship: string): string {
  return relationship.startsWith('<') ? `${relationship.slice(1)}>` : `<${relationship.slice(0, -1)}`
}

/**
 * What the row of a table shows of a measurement: its value, the names of what it was measured with, and those parts of
 * the rest that are asked for. Read instead of the whole, which the rules need, where no more is shown: the fewer the
 * columns the faster the query. What was not read throws.
 */
import { type Measurement, COMPOUND_ROLES } from '../../domain/measurement.js'
import { RELATIONS } from '../../domain/relation.js'
import { listFields, readFields, readOneOfOrNull, readOptionalFields } from '../decode-fields.js'
import { readNumberOrNull, readText, readTextOrNull, readTexts } from '../decode-value.js'
import type { Row } from '../graph.js'
import { createUnread } from '../unread.js'
import { toForce } from './in-force.js'
import { INTERVAL_FIELDS, toInterval } from './measurement-context.js'

/** In the order in which they are told of: so one choice of parts is one query. */
export const GLANCE_PARTS = ['PRINTED', 'LIFE', 'INTERVAL', 'TARGET', 'CELL_LINE', 'SOURCE'] as const
export type GlancePart = (typeof GLANCE_PARTS)[number]

export interface Glance {
  /** Of the measurement `m` of compound `c` in assay `a`, cited by `z`. */
  readonly columns: string
  /** The same as one list, whose places have these names. */
  readonly list: string
  readonly names: readonly string[]
  /** From those columns, as of the moment `at`. */
  readonly decode: (row: Row, at: number) => Measurement
}

/** What lists are ordered by is always among them. */
const VALUE_FIELDS = [
  ...['id', 'endpoint', 'reportedText', 'unit', 'fromSequence'],
  ...['standardRelation', 'standardValue', 'standardUnit', 'pValue'],
]
const NAME_FIELDS = ['id', 'name'] as const
const LABEL_FIELDS = ['id', 'label'] as const
const SOURCE_FIELDS = ['number', 'title', 'doi', 'url'] as const

interface OwnPart {
  readonly fields: readonly string[]
  readonly decode: (fields: Row, at: number) => object
}

const OWN_PARTS: Readonly<Record<'PRINTED' | 'LIFE' | 'INTERVAL', OwnPart>> = {
  PRINTED: {
    fields: ['role', 'relation', 'value', 'upperValue', 'significantFigures', 'validity'],
    decode: (fields) => ({
      role: readOneOfOrNull(fields, 'role', COMPOUND_ROLES) ?? 'TEST',
      relation: readOneOfOrNull(fields, 'relation', RELATIONS),
      value: readNumberOrNull(fields, 'value'),
      upperValue: readNumberOrNull(fields, 'upperValue'),
      significantFigures: readNumberOrNull(fields, 'significantFigures'),
      validity: readTexts(fields, 'validity'),
    }),
  },
  LIFE: {
    fields: ['status', 'untilSequence', 'acceptedAt'],
    decode: (fields, at) => ({ ...toForce(fields, at), acceptedAt: readTextOrNull(fields, 'acceptedAt') }),
  },
  INTERVAL: {
    fields: INTERVAL_FIELDS,
    decode: (fields) => ({ interval: toInterval(fields), intervalUnit: readTextOrNull(fields, 'intervalUnit') }),
  },
}

const OWN_REST = [
  ...(['role', 'relation', 'value', 'upperValue', 'significantFigures', 'validity'] as const),
  ...(['status', 'untilSequence', 'acceptedAt', 'interval', 'intervalUnit'] as const),
  ...(['endpointKind', 'locator', 'fit', 'uncertainty', 'supersedesId', 'supersededById', 'restatesId'] as const),
]
const ASSAY_REST = [
  ...(['readout', 'format', 'technology', 'species', 'targetVariant', 'substrate', 'serum', 'fitConvention'] as const),
  ...(['exposureTime', 'targetBasis', 'cellLineBasis', 'protocolId', 'protocolBasis', 'version'] as const),
]
const CITATION_REST = [
  ...(['reportedText', 'normalisedTitle', 'host', 'grade', 'pmid', 'accessedAt', 'license'] as const),
  ...(['publishedBy', 'publisherBasis', 'documentId'] as const),
]
const RestOfCompound = createUnread('compound at a glance', ['modality', 'inchiKey', 'smiles', 'molecularWeight', 'version'])
const RestOfTarget = createUnread('target at a glance', ['kind', 'organism', 'uniprot', 'chemblId', 'version'])
const RestOfCellLine = createUnread('cell line at a glance', ['cellosaurus', 'parentId', 'modification', 'version'])

const made = new Map<string, Glance>()

export function createGlance(parts: readonly GlancePart[]): Glance {
  const key = parts.join()
  const glance = made.get(key) ?? assemble(new Set(parts))
  made.set(key, glance)
  return glance
}

function assemble(parts: ReadonlySet<GlancePart>): Glance {
  const own = (['PRINTED', 'LIFE', 'INTERVAL'] as const).filter((part) => parts.has(part)).map((part) => OWN_PARTS[part])
  const ownFields = [...VALUE_FIELDS, ...own.flatMap(({ fields }) => fields)]
  const read = new Set([...ownFields, ...(parts.has('INTERVAL') ? ['interval'] : [])])
  const Value = createValue(OWN_REST.filter((name) => !read.has(name)))
  const [toAssay, toCitation] = [readAssay(parts), readCitation(parts)]
  const columns = {
    measurement: listFields('m', ownFields),
    compound: listFields('c', NAME_FIELDS),
    assay: listFields('a', NAME_FIELDS),
    ...(parts.has('TARGET') ? { assayTarget: `[(a)-[:AGAINST]->(t:Target) | ${listFields('t', NAME_FIELDS)}]` } : {}),
    ...(parts.has('CELL_LINE') ? { assayCellLine: `[(a)-[:IN_CELL_LINE]->(l:CellLine) | ${listFields('l', NAME_FIELDS)}]` } : {}),
    citation: listFields('z', LABEL_FIELDS),
    ...(parts.has('SOURCE') ? { source: listFields('z', SOURCE_FIELDS) } : {}),
  }
  return {
    columns: Object.entries(columns)
      .map(([name, expression]) => `${expression} AS ${name}`)
      .join(',\n'),
    list: `[${Object.values(columns).join(', ')}]`,
    names: Object.keys(columns),
    decode: (row, at) => {
      const fields = readFields(row, 'measurement', ownFields)
      const glance = new Value(fields, { compound: toCompound(row), assay: toAssay(row), citation: toCitation(row) })
      return own.reduce((value, { decode }) => Object.assign(value, decode(fields, at)), glance)
    },
  }
}

type Context = Pick<Measurement, 'compound' | 'assay' | 'citation'>

/** A class, because to assign so many properties to what is there already takes several times as long. */
function createValue(rest: readonly (typeof OWN_REST)[number][]) {
  return class Value extends createUnread('measurement at a glance', rest) implements Measurement {
    declare readonly id: string
    declare readonly endpoint: string
    declare readonly reportedText: string
    declare readonly unit: string | null
    declare readonly fromSequence: number | null
    declare readonly standardRelation: Measurement['standardRelation']
    declare readonly standardValue: number | null
    declare readonly standardUnit: string | null
    declare readonly pValue: number | null
    declare readonly compound: Measurement['compound']
    declare readonly assay: Measurement['assay']
    declare readonly citation: Measurement['citation']

    constructor(fields: Row, { compound, assay, citation }: Context) {
      super()
      this.id = readText(fields, 'id')
      this.endpoint = readText(fields, 'endpoint')
      this.reportedText = readText(fields, 'reportedText')
      this.unit = readTextOrNull(fields, 'unit')
      this.fromSequence = readNumberOrNull(fields, 'fromSequence')
      this.standardRelation = readOneOfOrNull(fields, 'standardRelation', RELATIONS)
      this.standardValue = readNumberOrNull(fields, 'standardValue')
      this.standardUnit = readTextOrNull(fields, 'standardUnit')
      this.pValue = readNumberOrNull(fields, 'pValue')
      this.compound = compound
      this.assay = assay
      this.citation = citation
    }
  }
}

function toCompound(row: Row): Measurement['compound'] {
  return Object.assign(new RestOfCompound(), toNamed(readFields(row, 'compound', NAME_FIELDS)))
}

function readAssay(parts: ReadonlySet<GlancePart>): (row: Row) => Measurement['assay'] {
  const [hasTarget, hasCellLine] = [parts.has('TARGET'), parts.has('CELL_LINE')]
  const Rest = createUnread('assay at a glance', [
    ...ASSAY_REST,
    ...(['target'] as const).filter(() => !hasTarget),
    ...(['cellLine'] as const).filter(() => !hasCellLine),
  ])
  return (row) => {
    const assay = Object.assign(new Rest(), toNamed(readFields(row, 'assay', NAME_FIELDS)))
    if (hasTarget) Object.assign(assay, { target: toOptional(row, 'assayTarget', RestOfTarget) })
    if (hasCellLine) Object.assign(assay, { cellLine: toOptional(row, 'assayCellLine', RestOfCellLine) })
    return assay
  }
}

function readCitation(parts: ReadonlySet<GlancePart>): (row: Row) => Measurement['citation'] {
  const hasSource = parts.has('SOURCE')
  const Rest = createUnread('citation at a glance', [...CITATION_REST, ...SOURCE_FIELDS.filter(() => !hasSource)])
  return (row) => {
    const fields = readFields(row, 'citation', LABEL_FIELDS)
    const citation = Object.assign(new Rest(), { id: readText(fields, 'id'), label: readText(fields, 'label') })
    return hasSource ? Object.assign(citation, toSource(readFields(row, 'source', SOURCE_FIELDS))) : citation
  }
}

function toSource(fields: Row): object {
  return {
    number: readNumberOrNull(fields, 'number'),
    title: readTextOrNull(fields, 'title'),
    doi: readTextOrNull(fields, 'doi'),
    url: readTextOrNull(fields, 'url'),
  }
}

function toOptional(row: Row, column: string, Rest: new () => object): object | null {
  const fields = readOptionalFields(row, column, NAME_FIELDS)
  return fields === null ? null : Object.assign(new Rest(), toNamed(fields))
}

function toNamed(fields: Row): { readonly id: string; readonly name: string } {
  return { id: readText(fields, 'id'), name: readText(fields, 'name') }
}

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
import { FORCE_FIELDS, toForce } from './in-force.js'
import { INTERVAL_FIELDS, toInterval } from './measurement-context.js'
import type { MeasurementOrder } from './orders.js'

/** What is read in this order, so that one choice of parts is one query. */
export const GLANCE_PARTS = ['UNITS', 'PRINTED', 'LIFE', 'INTERVAL', 'TARGET', 'CELL_LINE', 'SOURCE'] as const
export type GlancePart = (typeof GLANCE_PARTS)[number]

export interface Glance {
  /** Of the measurement `m` in assay `a`, cited by `z`: one list, whose places have these names. */
  readonly list: string
  readonly names: readonly string[]
  /** From a row of those names. */
  readonly decode: (fields: Row, context: { readonly compound: CompoundAtAGlance; readonly at: number }) => Measurement
}

export type CompoundAtAGlance = Measurement['compound']

const VALUE_FIELDS = ['id', 'reportedText', 'standardValue', 'pValue'] as const
const NAME_FIELDS = ['id', 'name'] as const
/** Of the assay and the citation, under names of their own in the list. */
const CONTEXT_FIELDS = { assayId: 'a.id', assayName: 'a.name', citationId: 'z.id', citationLabel: 'z.label' }
const SOURCE_FIELDS = ['number', 'title', 'doi', 'url'] as const

interface OwnPart {
  readonly fields: readonly string[]
  readonly decode: (fields: Row, at: number) => object
}

const OWN_PART_NAMES = ['UNITS', 'PRINTED', 'LIFE', 'INTERVAL'] as const

const OWN_PARTS: Readonly<Record<(typeof OWN_PART_NAMES)[number], OwnPart>> = {
  UNITS: {
    fields: ['endpoint', 'unit', 'standardRelation', 'standardUnit'],
    decode: (fields) => ({
      endpoint: readText(fields, 'endpoint'),
      unit: readTextOrNull(fields, 'unit'),
      standardRelation: readOneOfOrNull(fields, 'standardRelation', RELATIONS),
      standardUnit: readTextOrNull(fields, 'standardUnit'),
    }),
  },
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
    fields: [...FORCE_FIELDS, 'acceptedAt'],
    decode: (fields, at) => ({ ...toForce(fields, at), acceptedAt: readTextOrNull(fields, 'acceptedAt') }),
  },
  INTERVAL: {
    fields: INTERVAL_FIELDS,
    decode: (fields) => ({ interval: toInterval(fields), intervalUnit: readTextOrNull(fields, 'intervalUnit') }),
  },
}

const OWN_REST = [
  ...(['endpoint', 'unit', 'standardRelation', 'standardUnit', 'fromSequence'] as const),
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

/** Of the compound `c`. */
export const COMPOUND_AT_A_GLANCE = listFields('c', NAME_FIELDS)

export function toCompoundAtAGlance({ id, name }: { readonly id: string; readonly name: string }): CompoundAtAGlance {
  return Object.assign(new RestOfCompound(), { id, name })
}

/** From a column of COMPOUND_AT_A_GLANCE. */
export function readCompoundAtAGlance(row: Row, column: string): CompoundAtAGlance {
  return toCompoundAtAGlance(readNamed(readFields(row, column, NAME_FIELDS)))
}

const made = new Map<string, Glance>()

/** A list holds what it is ordered by, whether or not that is asked for: its cursors tell it. */
const PART_OF_ORDER: Partial<Record<MeasurementOrder, GlancePart>> = {
  ENDPOINT_ASC: 'UNITS',
  ENDPOINT_DESC: 'UNITS',
  ACCEPTED_ASC: 'LIFE',
  ACCEPTED_DESC: 'LIFE',
}

export function createGlance(asked: readonly GlancePart[], order: readonly MeasurementOrder[]): Glance {
  const ordering = order.map((name) => PART_OF_ORDER[name])
  const parts = GLANCE_PARTS.filter((part) => asked.includes(part) || ordering.includes(part))
  const key = parts.join()
  const glance = made.get(key) ?? assemble(new Set(parts))
  made.set(key, glance)
  return glance
}

function assemble(parts: ReadonlySet<GlancePart>): Glance {
  const own = OWN_PART_NAMES.filter((part) => parts.has(part)).map((part) => OWN_PARTS[part])
  const ownFields = [...VALUE_FIELDS, ...own.flatMap(({ fields }) => fields)]
  const read = new Set([...ownFields, ...(parts.has('INTERVAL') ? ['interval'] : [])])
  const Value = createValue(OWN_REST.filter((name) => !read.has(name)))
  const [toAssay, toCitation] = [readAssay(parts), readCitation(parts)]
  const expressions: Readonly<Record<string, string>> = {
    ...Object.fromEntries(ownFields.map((name) => [name, `m.${name}`])),
    ...CONTEXT_FIELDS,
    ...(parts.has('SOURCE') ? Object.fromEntries(SOURCE_FIELDS.map((name) => [name, `z.${name}`])) : {}),
    ...(parts.has('TARGET') ? { target: `[(a)-[:AGAINST]->(t:Target) | ${listFields('t', NAME_FIELDS)}]` } : {}),
    ...(parts.has('CELL_LINE') ? { cellLine: `[(a)-[:IN_CELL_LINE]->(l:CellLine) | ${listFields('l', NAME_FIELDS)}]` } : {}),
  }
  return {
    list: `[${Object.values(expressions).join(', ')}]`,
    names: Object.keys(expressions),
    decode: (fields, { compound, at }) => {
      const glance = new Value(fields, { compound, assay: toAssay(fields), citation: toCitation(fields) })
      return own.reduce((value, { decode }) => Object.assign(value, decode(fields, at)), glance)
    },
  }
}

type Context = Pick<Measurement, 'compound' | 'assay' | 'citation'>

/** A class, because to assign so many properties to what is there already takes several times as long. */
function createValue(rest: readonly (typeof OWN_REST)[number][]) {
  return class Value extends createUnread('measurement at a glance', rest) implements Measurement {
    readonly id: string
    readonly reportedText: string
    readonly standardValue: number | null
    readonly pValue: number | null
    readonly compound: Measurement['compound']
    readonly assay: Measurement['assay']
    readonly citation: Measurement['citation']

    constructor(fields: Row, { compound, assay, citation }: Context) {
      super()
      this.id = readText(fields, 'id')
      this.reportedText = readText(fields, 'reportedText')
      this.standardValue = readNumberOrNull(fields, 'standardValue')
      this.pValue = readNumberOrNull(fields, 'pValue')
      this.compound = compound
      this.assay = assay
      this.citation = citation
    }
  }
}

function readAssay(parts: ReadonlySet<GlancePart>): (fields: Row) => Measurement['assay'] {
  const [hasTarget, hasCellLine] = [parts.has('TARGET'), parts.has('CELL_LINE')]
  const Rest = createUnread('assay at a glance', [
    ...ASSAY_REST,
    ...(['target'] as const).filter(() => !hasTarget),
    ...(['cellLine'] as const).filter(() => !hasCellLine),
  ])
  return (fields) => {
    const assay = Object.assign(new Rest(), { id: readText(fields, 'assayId'), name: readText(fields, 'assayName') })
    if (hasTarget) Object.assign(assay, { target: readOptionalNamed(fields, 'target', RestOfTarget) })
    if (hasCellLine) Object.assign(assay, { cellLine: readOptionalNamed(fields, 'cellLine', RestOfCellLine) })
    return assay
  }
}

function readCitation(parts: ReadonlySet<GlancePart>): (fields: Row) => Measurement['citation'] {
  const hasSource = parts.has('SOURCE')
  const Rest = createUnread('citation at a glance', [...CITATION_REST, ...SOURCE_FIELDS.filter(() => !hasSource)])
  return (fields) => {
    const citation = Object.assign(new Rest(), { id: readText(fields, 'citationId'), label: readText(fields, 'citationLabel') })
    return hasSource ? Object.assign(citation, readSource(fields)) : citation
  }
}

function readSource(fields: Row): object {
  return {
    number: readNumberOrNull(fields, 'number'),
    title: readTextOrNull(fields, 'title'),
    doi: readTextOrNull(fields, 'doi'),
    url: readTextOrNull(fields, 'url'),
  }
}

function readOptionalNamed(row: Row, column: string, Rest: new () => object): object | null {
  const fields = readOptionalFields(row, column, NAME_FIELDS)
  return fields === null ? null : Object.assign(new Rest(), readNamed(fields))
}

function readNamed(fields: Row): { readonly id: string; readonly name: string } {
  return { id: readText(fields, 'id'), name: readText(fields, 'name') }
}

/**
 * What the row of a table shows of a measurement: its value, and the names of what it was measured with. Read instead of
 * the whole, which the rules need, where nothing else is asked for; the rest of such a measurement throws.
 */
import { ENDPOINT_KINDS } from '../../domain/endpoint.js'
import { COMPOUND_ROLES, type Measurement } from '../../domain/measurement.js'
import { RELATIONS } from '../../domain/relation.js'
import { listFields, readFields, readOneOf, readOneOfOrNull, readOptionalFields } from '../decode-fields.js'
import { readNumberOrNull, readText, readTextOrNull, readTexts } from '../decode-value.js'
import type { Row } from '../graph.js'
import { createUnread } from '../unread.js'
import { FORCE_FIELDS, toForce } from './in-force.js'

const OWN_FIELDS = [
  ...['id', 'endpoint', 'endpointKind', 'role', 'acceptedAt', 'validity', ...FORCE_FIELDS],
  ...['reportedText', 'relation', 'value', 'upperValue', 'unit'],
  ...['standardRelation', 'standardValue', 'standardUnit', 'pValue', 'significantFigures'],
]
const NAME_FIELDS = ['id', 'name'] as const
const CITATION_FIELDS = ['id', 'label', 'number', 'title', 'doi', 'url'] as const

/** The columns of the measurement `m` of compound `c` in assay `a`, cited by `z`. */
export const GLANCE_COLUMNS = `${listFields('m', OWN_FIELDS)} AS measurement,
${listFields('c', NAME_FIELDS)} AS compound,
${listFields('a', NAME_FIELDS)} AS assay,
[(a)-[:AGAINST]->(t:Target) | ${listFields('t', NAME_FIELDS)}] AS assayTarget,
[(a)-[:IN_CELL_LINE]->(l:CellLine) | ${listFields('l', NAME_FIELDS)}] AS assayCellLine,
${listFields('z', CITATION_FIELDS)} AS citation`

const RestOfMeasurement = createUnread('measurement at a glance', [
  ...(['locator', 'fit', 'interval', 'intervalUnit', 'uncertainty', 'supersedesId', 'supersededById', 'restatesId'] as const),
])
const RestOfCompound = createUnread('compound at a glance', ['modality', 'inchiKey', 'smiles', 'molecularWeight', 'version'])
const RestOfAssay = createUnread('assay at a glance', [
  ...(['readout', 'format', 'technology', 'species', 'targetVariant', 'substrate', 'serum', 'fitConvention'] as const),
  ...(['exposureTime', 'targetBasis', 'cellLineBasis', 'protocolId', 'protocolBasis', 'version'] as const),
])
const RestOfTarget = createUnread('target at a glance', ['kind', 'organism', 'uniprot', 'chemblId', 'version'])
const RestOfCellLine = createUnread('cell line at a glance', ['cellosaurus', 'parentId', 'modification', 'version'])
const RestOfCitation = createUnread('citation at a glance', [
  ...(['reportedText', 'normalisedTitle', 'host', 'grade', 'pmid', 'accessedAt', 'license'] as const),
  ...(['publishedBy', 'publisherBasis', 'documentId'] as const),
])

/** From the columns `GLANCE_COLUMNS`, as of the moment `at`. */
export function toGlance(row: Row, at: number): Measurement {
  const fields = readFields(row, 'measurement', OWN_FIELDS)
  return Object.assign(new RestOfMeasurement(), {
    id: readText(fields, 'id'),
    endpoint: readText(fields, 'endpoint'),
    endpointKind: readOneOf(fields, 'endpointKind', ENDPOINT_KINDS),
    role: readOneOfOrNull(fields, 'role', COMPOUND_ROLES) ?? 'TEST',
    compound: Object.assign(new RestOfCompound(), toNamed(readFields(row, 'compound', NAME_FIELDS))),
    assay: toAssay(row),
    citation: toCitation(readFields(row, 'citation', CITATION_FIELDS)),
    ...toForce(fields, at),
    acceptedAt: readTextOrNull(fields, 'acceptedAt'),
    reportedText: readText(fields, 'reportedText'),
    relation: readOneOfOrNull(fields, 'relation', RELATIONS),
    value: readNumberOrNull(fields, 'value'),
    upperValue: readNumberOrNull(fields, 'upperValue'),
    unit: readTextOrNull(fields, 'unit'),
    standardRelation: readOneOfOrNull(fields, 'standardRelation', RELATIONS),
    standardValue: readNumberOrNull(fields, 'standardValue'),
    standardUnit: readTextOrNull(fields, 'standardUnit'),
    pValue: readNumberOrNull(fields, 'pValue'),
    significantFigures: readNumberOrNull(fields, 'significantFigures'),
    validity: readTexts(fields, 'validity'),
  })
}

function toAssay(row: Row): Measurement['assay'] {
  const target = readOptionalFields(row, 'assayTarget', NAME_FIELDS)
  const cellLine = readOptionalFields(row, 'assayCellLine', NAME_FIELDS)
  return Object.assign(new RestOfAssay(), {
    ...toNamed(readFields(row, 'assay', NAME_FIELDS)),
    target: target === null ? null : Object.assign(new RestOfTarget(), toNamed(target)),
    cellLine: cellLine === null ? null : Object.assign(new RestOfCellLine(), toNamed(cellLine)),
  })
}

function toCitation(fields: Row): Measurement['citation'] {
  return Object.assign(new RestOfCitation(), {
    id: readText(fields, 'id'),
    label: readText(fields, 'label'),
    number: readNumberOrNull(fields, 'number'),
    title: readTextOrNull(fields, 'title'),
    doi: readTextOrNull(fields, 'doi'),
    url: readTextOrNull(fields, 'url'),
  })
}

function toNamed(fields: Row): { readonly id: string; readonly name: string } {
  return { id: readText(fields, 'id'), name: readText(fields, 'name') }
}

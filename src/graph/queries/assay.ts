/**
 * Assays with their target, cell line and protocol. Each of these is optional, and each is read by a pattern
 * comprehension from the assay: an OPTIONAL MATCH would scan on the embedded engine.
 */
import type { Assay, Parameter } from '../../domain/assay.js'
import { readBasis, readKnownText } from '../decode-basis.js'
import { findRows, listFields, readFields, readOptionalFields } from '../decode-fields.js'
import { readNumber, readNumberOrNull, readText, readTextOrNull } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { CELL_LINE_FIELDS, toCellLine } from './cell-line.js'
import { createEntityQueries } from './entity-queries.js'
import { orderEntities } from './orders.js'
import { TARGET_FIELDS, toTarget } from './target.js'

const ASSAY_FIELDS = [
  ...['id', 'name', 'version', 'targetBasis'],
  ...['readout', 'readoutBasis', 'format', 'formatBasis', 'technology', 'technologyBasis', 'species', 'speciesBasis'],
  ...['targetVariant', 'targetVariantBasis', 'substrate', 'substrateBasis', 'serum', 'serumBasis'],
  ...['fitConvention', 'fitConventionBasis', 'exposureValue', 'exposureUnit', 'exposureReportedText', 'exposureBasis'],
]

const LINKED_CELL_LINE_FIELDS = [...CELL_LINE_FIELDS, 'basis']
const LINK_FIELDS = ['id', 'basis']

/** The columns of the assay `a`, wherever a query returns one. */
export const ASSAY_COLUMNS = `${listFields('a', ASSAY_FIELDS)} AS assay,
[(a)-[:AGAINST]->(t:Target) | ${listFields('t', TARGET_FIELDS)}] AS assayTarget,
[(a)-[r:IN_CELL_LINE]->(l:CellLine) | ${listFields('l', CELL_LINE_FIELDS, 'r.basis')}] AS assayCellLine,
[(a)-[:IN_CELL_LINE]->(:CellLine)-[:PARENT]->(parent:CellLine) | parent.id] AS cellLineParent,
[(a)-[r:FOLLOWS]->(p:Protocol) | [p.id, r.basis]] AS assayProtocol`

const QUERIES = createEntityQueries({
  singular: 'assay',
  noun: 'assays',
  columns: ASSAY_COLUMNS,
  decode: toAssay,
  orders: orderEntities('a'),
  byName: 'NAME_ASC',
})

const PARAMETER_FIELDS = ['id', 'name', 'value', 'unit', 'reportedText', 'basis', 'position'] as const

const FIND_PARAMETERS: Cypher = {
  name: 'assay.findParameters',
  text: `
UNWIND $ids AS id
MATCH (a:Assay {id: id})-[:HAS_PARAMETER]->(x:AssayParameter)
RETURN id AS assayId,
${listFields('x', PARAMETER_FIELDS)} AS parameter
ORDER BY assayId, x.position, x.id`,
}

export const ASSAY_QUERIES: readonly string[] = [...QUERIES.names, FIND_PARAMETERS.name]

/** Some by their ids, in no particular order; a page, by name unless ordered otherwise; and how many there are. */
export const { findByIds: findAssaysByIds, findPage: findAssayPage, count: countAssays } = QUERIES

export interface AssayParameter extends Parameter {
  readonly id: string
  readonly assayId: string
}

/** Conditions beside those that an assay has as fields, in their order, assay by assay. */
export function findParametersByAssays(reader: GraphReader, ids: readonly string[]): Promise<readonly AssayParameter[]> {
  return findRows(reader, { query: FIND_PARAMETERS, parameters: { ids } }, (row) => {
    const fields = readFields(row, 'parameter', PARAMETER_FIELDS)
    return {
      id: readText(fields, 'id'),
      assayId: readText(row, 'assayId'),
      name: readText(fields, 'name'),
      value: readNumberOrNull(fields, 'value'),
      unit: readTextOrNull(fields, 'unit'),
      reportedText: readTextOrNull(fields, 'reportedText'),
      basis: readBasis(fields, 'basis'),
    }
  })
}

/** From the columns `ASSAY_COLUMNS`. */
export function toAssay(row: Row): Assay {
  const fields = readFields(row, 'assay', ASSAY_FIELDS)
  const target = readOptionalFields(row, 'assayTarget', TARGET_FIELDS)
  const cellLine = readOptionalFields(row, 'assayCellLine', LINKED_CELL_LINE_FIELDS)
  const protocol = readOptionalFields(row, 'assayProtocol', LINK_FIELDS)
  return {
    id: readText(fields, 'id'),
    name: readText(fields, 'name'),
    readout: readKnownText(fields, 'readout'),
    format: readKnownText(fields, 'format'),
    technology: readKnownText(fields, 'technology'),
    species: readKnownText(fields, 'species'),
    targetVariant: readKnownText(fields, 'targetVariant'),
    substrate: readKnownText(fields, 'substrate'),
    serum: readKnownText(fields, 'serum'),
    fitConvention: readKnownText(fields, 'fitConvention'),
    exposureTime: toExposureTime(fields),
    target: target === null ? null : toTarget(target),
    targetBasis: readBasis(fields, 'targetBasis'),
    cellLine: cellLine === null ? null : toCellLine(cellLine, row),
    cellLineBasis: cellLine === null ? 'UNKNOWN' : readBasis(cellLine, 'basis'),
    protocolId: protocol === null ? null : readText(protocol, 'id'),
    protocolBasis: protocol === null ? 'UNKNOWN' : readBasis(protocol, 'basis'),
    version: readNumber(fields, 'version'),
  }
}

function toExposureTime(fields: Row): Parameter {
  return {
    name: 'exposure time',
    value: readNumberOrNull(fields, 'exposureValue'),
    unit: readTextOrNull(fields, 'exposureUnit'),
    reportedText: readTextOrNull(fields, 'exposureReportedText'),
    basis: readBasis(fields, 'exposureBasis'),
  }
}

/**
 * Everything that a selection holds, unpaged, as of a moment `at`: for answers that weigh all values of a context. The
 * text is put together from fixed fragments by the filter, as that of a page is.
 */
import type { Measurement } from '../../domain/measurement.js'
import { findRows } from '../decode-fields.js'
import type { Cypher, GraphReader, Parameters } from '../graph.js'
import { createParameters } from './condition.js'
import { matchNoun } from './filter.js'
import { onceInForce } from './in-force.js'
import { MATCH_ASSAY, MATCH_CITATION, MATCH_COMPOUND, MEASUREMENT_COLUMNS, toMeasurement } from './measurement-context.js'
import type { MeasurementSelection } from './measurement-page.js'
import type { OfSome } from './measurement.js'

const FIND_REPORTED: Cypher = {
  name: 'measurement.findReportedInDocuments',
  text: `
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:REPORTED_IN]-(z:Citation)
MATCH (z)<-[:CITED_BY]-(m:Measurement)
WHERE ${onceInForce('m')}
${MATCH_COMPOUND}
${MATCH_ASSAY}
RETURN ${MEASUREMENT_COLUMNS}
ORDER BY m.id`,
  integers: ['at'],
}

const FIND_WAITING: Cypher = {
  name: 'measurement.findWaiting',
  text: `
MATCH (p:Proposal {state: 'PROPOSED'})-[:PROPOSES]->(m:Measurement)
${MATCH_COMPOUND}
${MATCH_ASSAY}
${MATCH_CITATION}
RETURN ${MEASUREMENT_COLUMNS}
ORDER BY m.id`,
  integers: ['at'],
}

export const MEASUREMENT_SELECTION_QUERIES: readonly string[] = ['measurement.findSelected', FIND_REPORTED.name, FIND_WAITING.name]

/** All measurements, now or once in force, that the filter lets through, by id. */
export function findSelectedMeasurements(reader: GraphReader, { at, filter }: MeasurementSelection): Promise<readonly Measurement[]> {
  const { bind, parameters } = createParameters()
  const query = {
    name: 'measurement.findSelected',
    text: `
${matchNoun('measurements', filter ?? {}, { bind, isThere: onceInForce('m') })}
WITH m
${MATCH_COMPOUND}
${MATCH_ASSAY}
${MATCH_CITATION}
RETURN ${MEASUREMENT_COLUMNS}
ORDER BY m.id`,
    integers: ['at'],
  }
  return find(reader, query, { ...parameters(), at })
}

/** All measurements, now or once in force, whose citation is in the list of references of some documents, by id. */
export function findMeasurementsReportedInDocuments(reader: GraphReader, { ids, at }: OfSome): Promise<readonly Measurement[]> {
  return find(reader, FIND_REPORTED, { ids, at })
}

/** All measurements that wait for review, by id. */
export function findWaitingMeasurements(reader: GraphReader, { at }: { readonly at: number }): Promise<readonly Measurement[]> {
  return find(reader, FIND_WAITING, { at })
}

function find(reader: GraphReader, query: Cypher, parameters: Parameters & { readonly at: number }): Promise<readonly Measurement[]> {
  return findRows(reader, { query, parameters }, (row) => toMeasurement(row, parameters.at))
}

/**
 * Measurements, each with its context, as of a moment `at` (an audit sequence). Those of assays, documents and claims are
 * in force at that moment; those of compounds were at it or before, because the answers made from them list what they
 * leave out. Pages of them: `measurement-page.ts`.
 */
import type { Measurement } from '../../domain/measurement.js'
import { findRows } from '../decode-fields.js'
import type { Cypher, GraphReader, Parameters } from '../graph.js'
import { inForce, onceInForce } from './in-force.js'
import { MATCH_ASSAY, MATCH_CITATION, MATCH_COMPOUND, MEASUREMENT_COLUMNS, toMeasurement } from './measurement-context.js'

const FIND_BY_IDS = toQuery(
  'findByIds',
  `
UNWIND $ids AS id
MATCH (m:Measurement {id: id})
${MATCH_COMPOUND}
${MATCH_ASSAY}
${MATCH_CITATION}`,
)

const FIND_BY_COMPOUNDS = toQuery(
  'findByCompounds',
  `
UNWIND $ids AS id
MATCH (c:Compound {id: id})<-[:OF_COMPOUND]-(m:Measurement)
WHERE ${onceInForce('m')}
${MATCH_ASSAY}
${MATCH_CITATION}`,
)

const FIND_BY_ASSAYS = toQuery(
  'findByAssays',
  `
UNWIND $ids AS id
MATCH (a:Assay {id: id})<-[:IN_ASSAY]-(m:Measurement)
WHERE ${inForce('m')}
${MATCH_COMPOUND}
${MATCH_CITATION}`,
)

const FIND_BY_DOCUMENTS = toQuery(
  'findByDocuments',
  `
UNWIND $ids AS id
MATCH (m:Measurement {documentId: id})
WHERE ${inForce('m')}
${MATCH_COMPOUND}
${MATCH_ASSAY}
${MATCH_CITATION}`,
)

const FIND_BY_CLAIMS = toQuery(
  'findByClaims',
  `
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[:FOR]-(e:EvidenceLine)
WHERE ${inForce('e')}
MATCH (e)-[:USES]->(m:Measurement)
WHERE ${inForce('m')}
WITH DISTINCT m
${MATCH_COMPOUND}
${MATCH_ASSAY}
${MATCH_CITATION}`,
)

// A missing value ties its compound to an assay as a measurement does: `value` is either.
const FIND_SHARING_ASSAYS = toQuery(
  'findSharingAssays',
  `
MATCH (:Compound {id: $compoundId})<-[:OF_COMPOUND]-(value)
WHERE ${onceInForce('value')}
MATCH (value)-[:IN_ASSAY]->(a:Assay)
WITH DISTINCT a
MATCH (a)<-[:IN_ASSAY]-(m:Measurement)
WHERE ${onceInForce('m')}
${MATCH_COMPOUND}
${MATCH_CITATION}`,
)

const FIND_SHARING_CELL_LINES = toQuery(
  'findSharingCellLines',
  `
MATCH (:Compound {id: $compoundId})<-[:OF_COMPOUND]-(value)
WHERE ${onceInForce('value')}
MATCH (value)-[:IN_ASSAY]->(:Assay)-[:IN_CELL_LINE]->(line:CellLine)
WITH DISTINCT line, value.endpoint AS endpoint
MATCH (line)<-[:IN_CELL_LINE]-(a:Assay)
MATCH (a)<-[:IN_ASSAY]-(m:Measurement)
WHERE m.endpoint = endpoint AND ${onceInForce('m')}
WITH DISTINCT m, a
${MATCH_COMPOUND}
${MATCH_CITATION}`,
)

const FIND_SHARING_TARGETS = toQuery(
  'findSharingTargets',
  `
MATCH (:Compound {id: $compoundId})<-[:OF_COMPOUND]-(value)
WHERE ${onceInForce('value')}
MATCH (value)-[:IN_ASSAY]->(:Assay)-[:AGAINST]->(target:Target)
WITH DISTINCT target, value.endpoint AS endpoint
MATCH (target)<-[:AGAINST]-(a:Assay)
MATCH (a)<-[:IN_ASSAY]-(m:Measurement)
WHERE m.endpoint = endpoint AND ${onceInForce('m')}
WITH DISTINCT m, a
${MATCH_COMPOUND}
${MATCH_CITATION}`,
)

export const MEASUREMENT_QUERIES: readonly string[] = [
  FIND_BY_IDS,
  FIND_BY_COMPOUNDS,
  FIND_BY_ASSAYS,
  FIND_BY_DOCUMENTS,
  FIND_BY_CLAIMS,
  FIND_SHARING_ASSAYS,
  FIND_SHARING_CELL_LINES,
  FIND_SHARING_TARGETS,
].map(({ name }) => name)

export interface OfSome {
  readonly ids: readonly string[]
  readonly at: number
}

export interface OfCompound {
  readonly compoundId: string
  readonly at: number
}

/** In force at `at` or not, by id; an id that is not there is left out. */
export function findMeasurementsByIds(reader: GraphReader, { ids, at }: OfSome): Promise<readonly Measurement[]> {
  return find(reader, FIND_BY_IDS, { ids, at })
}

/** All measurements of some compounds that are or were in force, by id: for reports over all of them. */
export function findMeasurementsByCompounds(reader: GraphReader, { ids, at }: OfSome): Promise<readonly Measurement[]> {
  return find(reader, FIND_BY_COMPOUNDS, { ids, at })
}

/** All measurements of some assays, by id. */
export function findMeasurementsByAssays(reader: GraphReader, { ids, at }: OfSome): Promise<readonly Measurement[]> {
  return find(reader, FIND_BY_ASSAYS, { ids, at })
}

/** All measurements whose values stand in some documents, by id. */
export function findMeasurementsByDocuments(reader: GraphReader, { ids, at }: OfSome): Promise<readonly Measurement[]> {
  return find(reader, FIND_BY_DOCUMENTS, { ids, at })
}

/** All measurements that evidence lines for or against some claims use, by id, each once. */
export function findMeasurementsByClaims(reader: GraphReader, { ids, at }: OfSome): Promise<readonly Measurement[]> {
  return find(reader, FIND_BY_CLAIMS, { ids, at })
}

/** All measurements, now or once in force, of every assay in which the compound has or had a measurement or a missing value, its own included, by id. */
export function findMeasurementsSharingAssays(reader: GraphReader, { compoundId, at }: OfCompound): Promise<readonly Measurement[]> {
  return find(reader, FIND_SHARING_ASSAYS, { compoundId, at })
}

/** All measurements, now or once in force, of the compound's endpoints in the cell lines in which it was measured or a value is missing, by id. */
export function findMeasurementsSharingCellLines(reader: GraphReader, { compoundId, at }: OfCompound): Promise<readonly Measurement[]> {
  return find(reader, FIND_SHARING_CELL_LINES, { compoundId, at })
}

/** All measurements, now or once in force, of the compound's endpoints against the targets against which it was measured or a value is missing, by id. */
export function findMeasurementsSharingTargets(reader: GraphReader, { compoundId, at }: OfCompound): Promise<readonly Measurement[]> {
  return find(reader, FIND_SHARING_TARGETS, { compoundId, at })
}

function find(reader: GraphReader, query: Cypher, parameters: Parameters & { readonly at: number }): Promise<readonly Measurement[]> {
  return findRows(reader, { query, parameters }, (row) => toMeasurement(row, parameters.at))
}

function toQuery(name: string, clauses: string): Cypher {
  return {
    name: `measurement.${name}`,
    text: `${clauses}
RETURN ${MEASUREMENT_COLUMNS}
ORDER BY m.id`,
    integers: ['at'],
  }
}

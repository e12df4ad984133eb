/**
 * Missing values, each with its compound, assay and, where one is known, citation, as of a moment `at` (an audit
 * sequence). All but `findMissingValuesByIds` give only what is in force at that moment.
 */
import { ENDPOINT_KINDS } from '../../domain/endpoint.js'
import { ABSENT_REASONS, type MissingValue } from '../../domain/missing-value.js'
import { findRows, listFields, readFields, readOneOf } from '../decode-fields.js'
import { LOCATOR_FIELDS, toLocator } from '../decode-locator.js'
import { readText } from '../decode-value.js'
import type { Cypher, GraphReader, Parameters, Row } from '../graph.js'
import { ASSAY_COLUMNS, toAssay } from './assay.js'
import { OPTIONAL_CITATION_COLUMNS, toOptionalCitation } from './citation.js'
import { COMPOUND_COLUMNS, toCompound } from './compound-columns.js'
import { FORCE_FIELDS, inForce, toForce } from './in-force.js'
import { MATCH_ASSAY, MATCH_COMPOUND } from './measurement-context.js'
import type { OfCompound, OfSome } from './measurement.js'

/** The fields of the missing value `m`. */
export const MISSING_VALUE_FIELDS = ['id', 'endpoint', 'endpointKind', 'reason', 'reportedText', ...FORCE_FIELDS, ...LOCATOR_FIELDS]

const FIND_BY_IDS = toQuery(
  'findByIds',
  `
UNWIND $ids AS id
MATCH (m:MissingValue {id: id})
${MATCH_COMPOUND}
${MATCH_ASSAY}`,
)

const FIND_BY_COMPOUNDS = toQuery(
  'findByCompounds',
  `
UNWIND $ids AS id
MATCH (c:Compound {id: id})<-[:OF_COMPOUND]-(m:MissingValue)
WHERE ${inForce('m')}
${MATCH_ASSAY}`,
)

const FIND_BY_ASSAYS = toQuery(
  'findByAssays',
  `
UNWIND $ids AS id
MATCH (a:Assay {id: id})<-[:IN_ASSAY]-(m:MissingValue)
WHERE ${inForce('m')}
${MATCH_COMPOUND}`,
)

// A missing value ties its compound to an assay as a measurement does: `value` is either.
const FIND_SHARING_ASSAYS = toQuery(
  'findSharingAssays',
  `
MATCH (:Compound {id: $compoundId})<-[:OF_COMPOUND]-(value)
WHERE ${inForce('value')}
MATCH (value)-[:IN_ASSAY]->(a:Assay)
WITH DISTINCT a
MATCH (a)<-[:IN_ASSAY]-(m:MissingValue)
WHERE ${inForce('m')}
${MATCH_COMPOUND}`,
)

export const MISSING_VALUE_QUERIES: readonly string[] = [
  FIND_BY_IDS.name,
  FIND_BY_COMPOUNDS.name,
  FIND_BY_ASSAYS.name,
  FIND_SHARING_ASSAYS.name,
]

/** In force at `at` or not, by id; an id that is not there is left out. */
export function findMissingValuesByIds(reader: GraphReader, { ids, at }: OfSome): Promise<readonly MissingValue[]> {
  return find(reader, FIND_BY_IDS, { ids, at })
}

/** All missing values of some compounds, by id. */
export function findMissingValuesByCompounds(reader: GraphReader, { ids, at }: OfSome): Promise<readonly MissingValue[]> {
  return find(reader, FIND_BY_COMPOUNDS, { ids, at })
}

/** All missing values of some assays, by id. */
export function findMissingValuesByAssays(reader: GraphReader, { ids, at }: OfSome): Promise<readonly MissingValue[]> {
  return find(reader, FIND_BY_ASSAYS, { ids, at })
}

/** All missing values of every assay in which the compound has a measurement or a missing value, its own included, by id. */
export function findMissingValuesSharingAssays(reader: GraphReader, { compoundId, at }: OfCompound): Promise<readonly MissingValue[]> {
  return find(reader, FIND_SHARING_ASSAYS, { compoundId, at })
}

function find(reader: GraphReader, query: Cypher, parameters: Parameters & { readonly at: number }): Promise<readonly MissingValue[]> {
  return findRows(reader, { query, parameters }, (row) => toMissingValue(row, parameters.at))
}

/** From the columns of a missing value, as of the moment `at`. */
export function toMissingValue(row: Row, at: number): MissingValue {
  const fields = readFields(row, 'missingValue', MISSING_VALUE_FIELDS)
  const { fromSequence, untilSequence } = toForce(fields, at)
  return {
    id: readText(fields, 'id'),
    compound: toCompound(row),
    assay: toAssay(row),
    endpoint: readText(fields, 'endpoint'),
    endpointKind: readOneOf(fields, 'endpointKind', ENDPOINT_KINDS),
    reason: readOneOf(fields, 'reason', ABSENT_REASONS),
    reportedText: readText(fields, 'reportedText'),
    citation: toOptionalCitation(row),
    locator: toLocator(fields),
    fromSequence,
    untilSequence,
  }
}

function toQuery(name: string, clauses: string): Cypher {
  return {
    name: `missingValue.${name}`,
    text: `${clauses}
RETURN ${listFields('m', MISSING_VALUE_FIELDS)} AS missingValue,
${COMPOUND_COLUMNS},
${ASSAY_COLUMNS},
${OPTIONAL_CITATION_COLUMNS}
ORDER BY m.id`,
    integers: ['at'],
  }
}

/** Evidence lines: what speaks for or against a claim or an identity, as of a moment `at` (an audit sequence). */
import { EVIDENCE_DIRECTIONS, type EvidenceLine } from '../../domain/claim.js'
import { findRows, listFields, readFields, readIds, readOneOf } from '../decode-fields.js'
import { readText, readTextOrNull } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { FORCE_FIELDS, inForce, toForce } from './in-force.js'
import type { OfSome } from './measurement.js'

const LINE_FIELDS = ['id', 'direction', 'strength', 'rationale', ...FORCE_FIELDS] as const
const LINE_COLUMNS = `${listFields('e', LINE_FIELDS)} AS evidenceLine,
[(e)-[:USES]->(z:Citation) | z.id] AS citationIds,
[(e)-[:USES]->(m:Measurement) | m.id] AS measurementIds`

const FIND_BY_IDS: Cypher = {
  name: 'evidenceLine.findByIds',
  text: `
UNWIND $ids AS id
MATCH (e:EvidenceLine {id: id})-[:FOR]->(subject)
RETURN subject.id AS forId,
${LINE_COLUMNS}`,
}

const FIND_BY_CLAIMS: Cypher = {
  name: 'evidenceLine.findByClaims',
  text: `
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[:FOR]-(e:EvidenceLine)
WHERE ${inForce('e')}
RETURN id AS forId,
${LINE_COLUMNS}
ORDER BY forId, e.id`,
  integers: ['at'],
}

const FIND_BY_IDENTITY_ASSERTIONS: Cypher = {
  name: 'evidenceLine.findByIdentityAssertions',
  text: `
UNWIND $ids AS id
MATCH (:IdentityAssertion {id: id})<-[:FOR]-(e:EvidenceLine)
WHERE ${inForce('e')}
RETURN id AS forId,
${LINE_COLUMNS}
ORDER BY forId, e.id`,
  integers: ['at'],
}

export const EVIDENCE_LINE_QUERIES: readonly string[] = [FIND_BY_IDS.name, FIND_BY_CLAIMS.name, FIND_BY_IDENTITY_ASSERTIONS.name]

/** In force at `at` or not, in no particular order; an id that is not there is left out. */
export function findEvidenceLinesByIds(reader: GraphReader, { ids, at }: OfSome): Promise<readonly EvidenceLine[]> {
  return findRows(reader, { query: FIND_BY_IDS, parameters: { ids } }, (row) => toEvidenceLine(row, at))
}

/** Those in force of some claims, by id. */
export function findEvidenceLinesByClaims(reader: GraphReader, { ids, at }: OfSome): Promise<readonly EvidenceLine[]> {
  return findRows(reader, { query: FIND_BY_CLAIMS, parameters: { ids, at } }, (row) => toEvidenceLine(row, at))
}

/** Those in force of some identity assertions, by id. */
export function findEvidenceLinesByIdentityAssertions(reader: GraphReader, { ids, at }: OfSome): Promise<readonly EvidenceLine[]> {
  return findRows(reader, { query: FIND_BY_IDENTITY_ASSERTIONS, parameters: { ids, at } }, (row) => toEvidenceLine(row, at))
}

function toEvidenceLine(row: Row, at: number): EvidenceLine {
  const fields = readFields(row, 'evidenceLine', LINE_FIELDS)
  return {
    id: readText(fields, 'id'),
    forId: readText(row, 'forId'),
    direction: readOneOf(fields, 'direction', EVIDENCE_DIRECTIONS),
    strength: readTextOrNull(fields, 'strength'),
    rationale: readTextOrNull(fields, 'rationale'),
    citationIds: readIds(row, 'citationIds'),
    measurementIds: readIds(row, 'measurementIds'),
    ...toForce(fields, at),
  }
}

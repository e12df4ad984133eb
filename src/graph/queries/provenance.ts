/**
 * What the independence of values rests on, in one query: who stands in their assays, by a value or by a missing value in
 * force, with whoever makes it; and who issued the documents in which they stand.
 */
import type { Citation } from '../../domain/citation.js'
import { findRows, readIds } from '../decode-fields.js'
import { readText } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { CITATION_COLUMNS, toCitation } from './citation.js'
import { type FoundProfile, PROFILE_COLUMNS, toProfile } from './compound-profile.js'
import { inForce } from './in-force.js'

const NO_CITATION = 'null AS citation, null AS citationPublisher, null AS citationDocument'
const NO_PROFILE = 'null AS compoundId, null AS companies, null AS mechanisms, null AS actsOn, null AS recruits, null AS forms'

// Only a document's own citation, which has no number in its list, tells who issued it.
const FIND: Cypher = {
  name: 'provenance.find',
  text: `
UNWIND $assayIds AS id
MATCH (:Assay {id: id})<-[:IN_ASSAY]-(value)
WHERE ${inForce('value')}
MATCH (value)-[:OF_COMPOUND]->(c:Compound)
WITH c, collect(DISTINCT id) AS assayIds
RETURN assayIds, null AS listedIn,
${PROFILE_COLUMNS},
${NO_CITATION}
UNION ALL
UNWIND $documentIds AS id
MATCH (d:Document {id: id})<-[:REPORTED_IN]-(z:Citation)
WHERE z.number IS NULL
RETURN null AS assayIds, d.id AS listedIn,
${NO_PROFILE},
${CITATION_COLUMNS}`,
  integers: ['at'],
}

export const PROVENANCE_QUERIES: readonly string[] = [FIND.name]

export interface AssayMember extends FoundProfile {
  readonly assayIds: readonly string[]
}

export interface FoundProvenance {
  readonly members: readonly AssayMember[]
  readonly issuers: readonly (Citation & { readonly listedIn: string })[]
}

/** In no particular order. */
export async function findProvenance(
  reader: GraphReader,
  parameters: { readonly assayIds: readonly string[]; readonly documentIds: readonly string[]; readonly at: number },
): Promise<FoundProvenance> {
  const rows = await findRows(reader, { query: FIND, parameters }, toMemberOrIssuer)
  return {
    members: rows.flatMap(({ member }) => member ?? []),
    issuers: rows.flatMap(({ issuer }) => issuer ?? []),
  }
}

function toMemberOrIssuer(row: Row) {
  if ((row['listedIn'] ?? null) === null) return { member: { assayIds: readIds(row, 'assayIds'), ...toProfile(row) }, issuer: null }
  return { member: null, issuer: { ...toCitation(row), listedIn: readText(row, 'listedIn') } }
}

/** Values of one source that print the same for the same compound, assay and endpoint: one value may have been entered already. */
import type { SourceLocator } from '../../domain/source-locator.js'
import { findRows, listFields, readFields } from '../decode-fields.js'
import { LOCATOR_FIELDS, toLocator } from '../decode-locator.js'
import { readText } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import type { NodeReference } from '../record.js'
import { forEachLabel, getCypher } from './cypher-family.js'

const FIND: Cypher = {
  name: 'sameEvidence.find',
  text: `
MATCH (:Compound {id: $compoundId})<-[:OF_COMPOUND]-(m:Measurement)
WHERE m.endpoint = $endpoint AND m.reportedText = $reportedText AND m.status IN ['PROPOSED', 'ACCEPTED']
MATCH (m)-[:IN_ASSAY]->(:Assay {id: $assayId})
MATCH (m)-[:CITED_BY]->(:Citation {id: $citationId})
RETURN m.id AS id, ${listFields('m', LOCATOR_FIELDS)} AS locator
ORDER BY m.id`,
}

const FIND_CLAIM = forEachLabel(
  'sameEvidence.findClaim',
  (label) => `
MATCH (:${label} {id: $aboutId})<-[:ABOUT]-(q:Claim)
WHERE q.text = $text AND q.status IN ['PROPOSED', 'ACCEPTED']
RETURN q.id AS id, ${listFields('q', LOCATOR_FIELDS)} AS locator
ORDER BY id`,
)

export const SAME_EVIDENCE_QUERIES: readonly string[] = [FIND.name, 'sameEvidence.findClaim']

export interface EvidenceKey {
  readonly compoundId: string
  readonly assayId: string
  readonly citationId: string
  /** A code, such as IC50. */
  readonly endpoint: string
  readonly reportedText: string
}

export interface LocatedEvidence {
  readonly id: string
  readonly locator: SourceLocator | null
}

/** Waiting or accepted, by id, each with its place, which the caller compares. */
export function findSameEvidence(reader: GraphReader, key: EvidenceKey): Promise<readonly LocatedEvidence[]> {
  const { compoundId, assayId, citationId, endpoint, reportedText } = key
  return findRows(reader, { query: FIND, parameters: { compoundId, assayId, citationId, endpoint, reportedText } }, toLocatedEvidence)
}

/** Claims about the same thing in the same words, waiting or accepted, by id. */
export function findSameClaims(reader: GraphReader, about: NodeReference, text: string): Promise<readonly LocatedEvidence[]> {
  const query = getCypher(FIND_CLAIM, about.label)
  return findRows(reader, { query, parameters: { aboutId: about.id, text } }, toLocatedEvidence)
}

function toLocatedEvidence(row: Row): LocatedEvidence {
  return { id: readText(row, 'id'), locator: toLocator(readFields(row, 'locator', LOCATOR_FIELDS)) }
}

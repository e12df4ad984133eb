/** Values of one source that print the same for the same compound, assay and endpoint: one value may have been entered already. */
import type { SourceLocator } from '../../domain/source-locator.js'
import { findRows, listFields, readFields } from '../decode-fields.js'
import { LOCATOR_FIELDS, toLocator } from '../decode-locator.js'
import { readText } from '../decode-value.js'
import type { Cypher, GraphReader } from '../graph.js'

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

export const SAME_EVIDENCE_QUERIES: readonly string[] = [FIND.name]

export interface EvidenceKey {
  readonly compoundId: string
  readonly assayId: string
  readonly citationId: string
  /** A code, such as IC50. */
  readonly endpoint: string
  readonly reportedText: string
}

/** Waiting or accepted, by id, each with its place, which the caller compares. */
export function findSameEvidence(
  reader: GraphReader,
  key: EvidenceKey,
): Promise<readonly { readonly id: string; readonly locator: SourceLocator | null }[]> {
  const { compoundId, assayId, citationId, endpoint, reportedText } = key
  return findRows(reader, { query: FIND, parameters: { compoundId, assayId, citationId, endpoint, reportedText } }, (row) => ({
    id: readText(row, 'id'),
    locator: toLocator(readFields(row, 'locator', LOCATOR_FIELDS)),
  }))
}

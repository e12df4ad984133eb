/** Which compounds stand in an assay, by a value or by a missing value in force: who is whose rival rests on it. */
import { findRows } from '../decode-fields.js'
import { readText } from '../decode-value.js'
import type { Cypher, GraphReader } from '../graph.js'
import { inForce } from './in-force.js'
import type { OfSome } from './measurement.js'

const FIND_BY_ASSAYS: Cypher = {
  name: 'assay.findCompounds',
  text: `
UNWIND $ids AS id
MATCH (:Assay {id: id})<-[:IN_ASSAY]-(value)
WHERE ${inForce('value')}
MATCH (value)-[:OF_COMPOUND]->(c:Compound)
RETURN DISTINCT id AS assayId, c.id AS compoundId
ORDER BY assayId, compoundId`,
  integers: ['at'],
}

export const ASSAY_COMPOUND_QUERIES: readonly string[] = [FIND_BY_ASSAYS.name]

export interface AssayCompound {
  readonly assayId: string
  readonly compoundId: string
}

/** Each pair once, assay by assay, in the order of the ids. */
export function findCompoundsByAssays(reader: GraphReader, { ids, at }: OfSome): Promise<readonly AssayCompound[]> {
  return findRows(reader, { query: FIND_BY_ASSAYS, parameters: { ids, at } }, (row) => ({
    assayId: readText(row, 'assayId'),
    compoundId: readText(row, 'compoundId'),
  }))
}

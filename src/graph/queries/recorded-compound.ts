/** Which compounds have anything recorded of their potency: a value or a missing value in force. */
import { findRows } from '../decode-fields.js'
import { readText } from '../decode-value.js'
import type { Cypher, GraphReader } from '../graph.js'
import { inForce } from './in-force.js'

const FIND_IDS: Cypher = {
  name: 'compound.findRecordedIds',
  text: `
MATCH (value)-[:OF_COMPOUND]->(c:Compound)
WHERE ${inForce('value')}
WITH DISTINCT c.id AS id
RETURN id
ORDER BY id
LIMIT $first`,
  integers: ['at', 'first'],
}

export const RECORDED_COMPOUND_QUERIES: readonly string[] = [FIND_IDS.name]

/** The first of their ids. */
export function findRecordedCompoundIds(
  reader: GraphReader,
  { at, first }: { readonly at: number; readonly first: number },
): Promise<readonly string[]> {
  return findRows(reader, { query: FIND_IDS, parameters: { at, first } }, (row) => readText(row, 'id'))
}

/** What sources remark on values in force, by measurement. */
import { findRows } from '../decode-fields.js'
import { readText } from '../decode-value.js'
import type { Cypher, GraphReader } from '../graph.js'
import { inForce } from './in-force.js'

const FIND: Cypher = {
  name: 'measurement.findComments',
  text: `
MATCH (m:Measurement)
WHERE m.comment IS NOT NULL AND ${inForce('m')}
RETURN m.id AS id, m.comment AS comment
ORDER BY id`,
  integers: ['at'],
}

export const MEASUREMENT_COMMENT_QUERIES: readonly string[] = [FIND.name]

/** Only of values that have one, by id. */
export function findMeasurementComments(
  reader: GraphReader,
  { at }: { readonly at: number },
): Promise<readonly { readonly id: string; readonly comment: string }[]> {
  return findRows(reader, { query: FIND, parameters: { at } }, (row) => ({ id: readText(row, 'id'), comment: readText(row, 'comment') }))
}

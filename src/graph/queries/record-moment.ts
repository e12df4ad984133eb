/**
 * The changes that a record itself names: the one that brought it into the graph or into force, the one by which it left
 * force, and the last that revised it. An event of more records than it lists names only its results, so that these are
 * how such a change is found from what it made.
 */
import { findRows } from '../decode-fields.js'
import { readNumberOrNull } from '../decode-value.js'
import type { GraphReader } from '../graph.js'
import type { NodeLabel } from '../vocabulary.js'
import { forEachLabel, getCypher } from './cypher-family.js'

const FIND = forEachLabel(
  'record.findMoments',
  (label) => `
MATCH (n:${label} {id: $id})
RETURN n.fromSequence AS entered, n.untilSequence AS leaving, n.revisedSequence AS revised`,
)

/** Audit sequences, in no particular order; none for a record that is not there, or that names no change. */
export async function findRecordMoments(reader: GraphReader, label: NodeLabel, id: string): Promise<readonly number[]> {
  const columns = ['entered', 'leaving', 'revised']
  const rows = await findRows(reader, { query: getCypher(FIND, label), parameters: { id } }, (row) =>
    columns.flatMap((column) => readNumberOrNull(row, column) ?? []),
  )
  return rows.flat()
}

/** What keeps an entity in the graph: evidence in force that rests on it, and other entities that refer to it. */
import { readText } from '../decode-value.js'
import type { GraphReader } from '../graph.js'
import type { NodeReference } from '../record.js'
import { forEachLabel, getCypher } from './cypher-family.js'

const REFERRING =
  "['HAS_MECHANISM', 'ACTS_ON', 'RECRUITS', 'AGAINST', 'PARENT', 'IN_CELL_LINE', 'FOLLOWS', 'REPORTED_IN', 'PUBLISHED_BY', 'FORM_OF']"

const FIND = forEachLabel(
  'entityUse.find',
  (label) => `
MATCH (n:${label} {id: $id})<-[r]-(user)
WHERE (user.status = 'ACCEPTED' AND user.fromSequence IS NOT NULL AND user.untilSequence IS NULL)
OR type(r) IN ${REFERRING}
RETURN user.id AS id
ORDER BY id
LIMIT 1`,
)

export const ENTITY_USE_QUERIES: readonly string[] = ['entityUse.find']

/** The first, by id, of those that rest on the entity; null where nothing does. */
export async function findUser(reader: GraphReader, { label, id }: NodeReference): Promise<string | null> {
  const [row] = await reader.read(getCypher(FIND, label), { id })
  return row === undefined ? null : readText(row, 'id')
}

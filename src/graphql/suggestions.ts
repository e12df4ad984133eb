/** The known names that are nearest to an unknown one, of some kinds or of any. What was rejected is never suggested. */
import { toSearchKey } from '../domain/search-key.js'
import { findNearestKeys } from '../graph/queries/search-key.js'
import type { RequestContext } from './context.js'
import { findNearest } from './edit-distance.js'

const CANDIDATES = 200

export async function findSuggestions(
  { graph }: RequestContext,
  text: string,
  kinds: readonly string[] | null,
): Promise<readonly string[]> {
  const rows = await findNearestKeys(graph, { keys: [toSearchKey(text)], first: CANDIDATES })
  const fitting = rows.filter(({ kind, status, rank }) => rank !== 0 && status !== 'REJECTED' && (kinds === null || kinds.includes(kind)))
  return findNearest(
    text,
    fitting.map((row) => row.text),
  )
}

/**
 * The known names that are nearest to an unknown one. Only names that would be followed are suggested; a name that is
 * known and not followed suggests first what it would lead to.
 */
import { isFindable, type IdentityLevel } from '../domain/identity.js'
import { SEARCH_KEY_RANKS, toSearchKey } from '../domain/search-key.js'
import type { FoundKey } from '../graph/queries/search-key.js'
import type { RequestContext } from './context.js'
import { findNearest } from './edit-distance.js'
import { nameEntity } from './resolve-name.js'

export interface SuggestionQuestion {
  /** Of the schema's EntityKind; null for any. */
  readonly kinds: readonly string[] | null
  readonly level: IdentityLevel
  /** Keys that fit the name and that the level does not follow. */
  readonly held: readonly FoundKey[]
}

const MOST = 5

export async function findSuggestions(
  context: RequestContext,
  text: string,
  { kinds, level, held }: SuggestionQuestion,
): Promise<readonly string[]> {
  const [rows, ...meant] = await Promise.all([
    context.loaders.nearestKeys.load(toSearchKey(text)),
    ...[...new Set(held.map(({ entityId }) => entityId))].map((id) => nameEntity(context, id)),
  ])
  const fitting = rows.filter(
    ({ kind, status, rank }) => rank !== SEARCH_KEY_RANKS.ID && isFindable(status, level) && (kinds === null || kinds.includes(kind)),
  )
  const nearest = findNearest(
    text,
    fitting.map((row) => row.text),
  )
  return [...new Set([...meant, ...nearest])].slice(0, MOST)
}

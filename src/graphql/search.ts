/** Typeahead over names, ids and titles: every character of the text is plain text, and punctuation does not count. */
import { highlight } from '../domain/highlight.js'
import type { Issue } from '../domain/issue.js'
import { toSearchKey } from '../domain/search-key.js'
import { countHits, findHits, type FoundHit } from '../graph/queries/search-hit.js'
import { toConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint, type CursorKey } from './cursor.js'
import type { EntityKind, InputMaybe } from './generated/resolver-types.js'
import { NODE_KINDS } from './node-kinds.js'
import type { SearchHit } from './search-hit.js'
import { UserInputError } from './user-input-error.js'

export interface SearchQuestion extends PageArguments {
  readonly text: string
  readonly kinds?: InputMaybe<readonly EntityKind[]>
}

const MOST_CHARACTERS = 200
/** Kinds of which no text is searched, and the lists in which they are found. */
const NAMELESS: Partial<Record<EntityKind, string>> = { MEASUREMENT: 'measurements', CLAIM: 'claims' }

const ALL_KINDS = NODE_KINDS.flatMap(({ kind }) => (kind === null ? [] : [kind]))

export function searchNames(context: RequestContext, { text, kinds, ...page }: SearchQuestion): Connection<SearchHit & FoundHit> {
  const { graph, moment } = context
  const question = { key: readKey(text), kinds: kinds ?? ALL_KINDS, withIds: text.includes(':') }
  context.warn(...(kinds ?? []).flatMap(warnOfNameless))
  return toConnection(page, {
    fingerprint: () => toFingerprint('search', question),
    sequence: () => moment.sequenceAt(null),
    read: async ({ first, after }) =>
      (await findHits(graph, { ...question, first, after: toPosition(after) })).map((hit) => toHit(hit, question.key)),
    count: () => countHits(graph, question),
    keysOf: ({ place, rank, key, entityId }) => [place, rank, key, entityId],
  })
}

function warnOfNameless(kind: EntityKind): readonly Issue[] {
  const list = NAMELESS[kind]
  if (list === undefined) return []
  const message = `Nothing of the kind ${kind} has a name or a title to search for. List them with \`${list}\` and its filter.`
  return [{ code: 'KIND_WITHOUT_NAMES', message, path: ['kinds'] }]
}

function readKey(text: string): string {
  const key = text.length > MOST_CHARACTERS ? '' : toSearchKey(text)
  if (key !== '') return key
  const why =
    text.length > MOST_CHARACTERS ? `has ${text.length} characters; at most ${MOST_CHARACTERS} are searched` : 'has no letter and no digit'
  throw new UserInputError(`text: "${text.slice(0, 40)}" ${why}. Search for a part of a name, such as "milad" or "AMG 232".`, {
    argument: 'text',
  })
}

function toHit(hit: FoundHit, key: string): SearchHit & FoundHit {
  return { ...hit, matched: hit.text, highlight: highlight(hit.text, key) }
}

function toPosition(keys: readonly CursorKey[] | null) {
  if (keys === null) return null
  const [place, rank, key, entityId] = keys
  return { place: Number(place), rank: Number(rank), key: String(key), entityId: String(entityId) }
}

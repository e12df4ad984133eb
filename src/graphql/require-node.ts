/**
 * An id that restricts an answer must be the id of something of the right kind: restricting by an id that nobody has
 * would silently find nothing.
 */
import type { RequestContext } from './context.js'
import { findNodeKind, loadNode } from './node-kinds.js'
import { findSuggestions } from './suggestions.js'
import { UserInputError } from './user-input-error.js'

const LISTS = {
  COMPOUND: 'compounds',
  MECHANISM: 'mechanisms',
  PROTOCOL: 'protocols',
  ASSAY: 'assays',
  CITATION: 'citations',
  DOCUMENT: 'documents',
  TARGET: 'targets',
  CELL_LINE: 'cellLines',
  COMPANY: 'companies',
} as const

export interface IdQuestion {
  readonly id: string
  /** Of the schema's EntityKind. */
  readonly kind: keyof typeof LISTS
  readonly argument: string
}

/** The id itself; BAD_USER_INPUT for one that nothing of this kind has. */
export async function requireNode(context: RequestContext, { id, kind, argument }: IdQuestion): Promise<string> {
  if (findNodeKind(id)?.kind === kind && (await loadNode(context.loaders, id)) !== null) return id
  const suggestions = await findSuggestions(context, id, { kinds: [kind], level: 'VERIFIED', held: [] })
  const noun = kind.toLowerCase().replace('_', ' ')
  const hint =
    suggestions.length === 0 ? `List them with \`${LISTS[kind]}\`.` : `Did you mean ${suggestions.map((name) => `"${name}"`).join(', ')}?`
  throw new UserInputError(`No ${noun} has the id "${id}". ${hint}`, { suggestions, argument })
}

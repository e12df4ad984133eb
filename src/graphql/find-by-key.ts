/**
 * From a key of the schema (an id, a name, a registry number) to one entity. A field that may be null answers null
 * for an unknown key; one that must answer refuses, quotes the key and offers the nearest names.
 */
import type { IdentityLevel } from '../domain/identity.js'
import type { RequestContext } from './context.js'
import type { LoaderById } from './loader.js'
import { nameNode } from './node-name.js'
import { explainHeld, loadNamed, resolveName, warnOfName, type Resolution } from './resolve-name.js'
import { requireNode } from './require-node.js'
import { findSuggestions } from './suggestions.js'
import { AmbiguousNameError, UserInputError } from './user-input-error.js'

type Optional<Value> = Value | null | undefined

/** One of the schema's `…Key` inputs, of which exactly one field is set. */
export interface EntityKey {
  readonly id?: Optional<string>
  readonly name?: Optional<string>
  readonly inchiKey?: Optional<string>
  readonly chemblId?: Optional<string>
  readonly uniprot?: Optional<string>
  readonly cellosaurus?: Optional<string>
  readonly catalogueNumber?: Optional<string>
}

export interface KeyQuestion {
  /** Of the schema's EntityKind. */
  readonly kind: 'COMPOUND' | 'TARGET' | 'CELL_LINE' | 'COMPANY'
  readonly key: EntityKey
  /** How the key's argument is called in errors. */
  readonly argument?: string
  readonly identityLevel?: Optional<IdentityLevel>
}

/** The entity, or null for an unknown key. */
export async function findByKey<Record>(
  context: RequestContext,
  question: KeyQuestion,
  loader: LoaderById<Record>,
): Promise<Record | null> {
  const resolution = await resolveKey(context, question)
  return resolution.status === 'FOUND' ? loader.load(resolution.id) : null
}

/** The entity's id; an unknown key is BAD_USER_INPUT. A compound's id is taken as it is, since whoever compares it loads it. */
export async function requireId(context: RequestContext, question: KeyQuestion): Promise<string> {
  const { kind, key, argument = 'by' } = question
  if (kind !== 'COMPOUND' && typeof key.id === 'string') return await requireNode(context, { kind, id: key.id, argument })
  const resolution = await resolveKey(context, question)
  if (resolution.status === 'FOUND') return resolution.id
  throw await refuseUnknown(context, question, resolution)
}

/** What is said of a key that finds nothing. */
export async function refuseUnknown(context: RequestContext, question: KeyQuestion, resolution?: Resolution): Promise<UserInputError> {
  const { kind, key, argument = 'by' } = question
  const { field, text } = readKey(key)
  const rows = resolution?.status === 'NOT_FOUND' ? resolution.held : []
  const held = await explainHeld(context, text, rows)
  const suggestions = await findSuggestions(context, text, { kinds: [kind], held: rows, level: question.identityLevel ?? 'VERIFIED' })
  const noun = kind.toLowerCase().replace('_', ' ')
  if (field !== 'name' && suggestions.includes(text)) {
    return new UserInputError(`"${text}" is a name of a ${noun} and not its ${field}; ask by name.`, { suggestions, argument })
  }
  const hint = suggestions.length === 0 ? 'Look it up with `lookup`.' : `Did you mean ${suggestions.map((name) => `"${name}"`).join(', ')}?`
  return new UserInputError(held ?? `No ${noun} is known as "${text}". ${hint}`, { suggestions, argument })
}

async function resolveKey(context: RequestContext, { kind, key, identityLevel }: KeyQuestion): Promise<Resolution> {
  const { field, text } = readKey(key)
  if (field === 'id') return { status: 'FOUND', id: text, found: null }
  const resolution = await resolveName(context, { text, kinds: [kind], level: identityLevel ?? 'VERIFIED', field })
  if (resolution.status === 'AMBIGUOUS') throw await refuseAmbiguous(context, text, resolution.ids)
  context.warn(...(await warnOfName(context, text, resolution)))
  return resolution
}

async function refuseAmbiguous(context: RequestContext, text: string, ids: readonly string[]): Promise<AmbiguousNameError> {
  const candidates = (await loadNamed(context, ids)).map((node) => ({ id: node.id, name: nameNode(node) }))
  const names = candidates.map(({ id, name }) => `${name} (${id})`).join(', ')
  return new AmbiguousNameError(`"${text}" fits several: ${names}. Give the id of the one you mean.`, candidates)
}

/** The texts of a `…Key` input that are set; none of what is no such input. */
export function toEntityKey(input: unknown): EntityKey {
  if (typeof input !== 'object' || input === null) return {}
  return Object.fromEntries(Object.entries(input).filter(([, text]) => typeof text === 'string'))
}

function readKey(key: EntityKey): { readonly field: string; readonly text: string } {
  const given = Object.entries(key).flatMap(([field, text]: readonly [string, unknown]) =>
    typeof text === 'string' ? [{ field, text }] : [],
  )
  const [only] = given
  if (only !== undefined && given.length === 1) return only
  throw new UserInputError('A key names its entity in exactly one way; set one field of it.')
}

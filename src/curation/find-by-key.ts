/**
 * From the key of an input (an id, a name, a registry number) to one entity's id. A name is followed as far as a question
 * follows it by default: verified and unverified names, never one that is only asserted, disputed or rejected.
 */
import { isFindable } from '../domain/identity.js'
import { answersTo, toSearchKey } from '../domain/search-key.js'
import { createInvalidInput, type Path, type UserError } from '../domain/user-error.js'
import type { GraphReader } from '../graph/graph.js'
import { findBySearchKeys, type FoundKey } from '../graph/queries/search-key.js'

type Optional<Value> = Value | null | undefined

/** Exactly one field is set. */
export interface EntityKey {
  readonly id?: Optional<string>
  readonly name?: Optional<string>
  readonly inchiKey?: Optional<string>
  readonly chemblId?: Optional<string>
  readonly catalogueNumber?: Optional<string>
  readonly uniprot?: Optional<string>
  readonly cellosaurus?: Optional<string>
}

export interface KeyQuestion {
  /** Of the schema's EntityKind. */
  readonly kind: 'COMPOUND' | 'TARGET' | 'CELL_LINE' | 'COMPANY'
  readonly key: Optional<EntityKey>
  readonly path: Path
}

/** The id is null where there are errors, and where no key was given. An id is taken as it is. */
export interface KeyAnswer {
  readonly id: string | null
  readonly errors: readonly UserError[]
}

export async function findByKey(reader: GraphReader, { kind, key, path }: KeyQuestion): Promise<KeyAnswer> {
  if (key === null || key === undefined) return { id: null, errors: [] }
  const [given, ...others] = listGiven(key)
  if (given === undefined || others.length > 0) {
    return invalid(createInvalidInput('KEY_NOT_ONE', { culprit: '', nextStep: 'Set one field of it.', path }))
  }
  const [field, text] = given
  if (field === 'id') return { id: text, errors: [] }
  const found = (await findBySearchKeys(reader, { keys: [toSearchKey(text)], kinds: [kind] })).filter((row) => answersTo(field, row))
  const ids = [...new Set(found.filter(({ status }) => isFindable(status, 'VERIFIED')).map(({ entityId }) => entityId))]
  const [id] = ids
  if (id !== undefined && ids.length === 1) return { id, errors: [] }
  const complaint = { culprit: text, path: [...path, field] }
  if (ids.length > 1) {
    return invalid(createInvalidInput('KEY_AMBIGUOUS', { ...complaint, nextStep: `Give the id of one: ${ids.join(', ')}.` }))
  }
  return invalid(createInvalidInput('NOT_FOUND', { ...complaint, nextStep: describeHeld(found) }))
}

function listGiven(key: EntityKey): readonly (readonly [string, string])[] {
  return Object.entries(key).flatMap(([field, text]: readonly [string, unknown]) =>
    typeof text === 'string' ? [[field, text] as const] : [],
  )
}

function describeHeld([held]: readonly FoundKey[]): string {
  if (held === undefined) return 'Look the name up with `lookup`, or propose the entity first.'
  return `It leads to ${held.entityId} by a name that is ${held.status}; give that id if it is meant.`
}

function invalid(error: UserError): KeyAnswer {
  return { id: null, errors: [error] }
}

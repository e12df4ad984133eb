/**
 * What a name, a registry number or an id finds. A name is followed only as far as the identity level allows; a
 * name that fits several entities is AMBIGUOUS, never a guess.
 */
import { isFindable, nameWarning, type IdentityLevel } from '../domain/identity.js'
import type { Issue } from '../domain/issue.js'
import { answersTo, toSearchKey } from '../domain/search-key.js'
import type { FoundKey } from '../graph/queries/search-key.js'
import type { RequestContext } from './context.js'
import { findNodeKind, loadNode } from './node-kinds.js'
import { nameNode } from './node-name.js'
import type { NodeRecord } from './node-record.js'

export type Resolution =
  | { readonly status: 'FOUND'; readonly id: string; readonly found: FoundKey | null }
  | { readonly status: 'AMBIGUOUS'; readonly ids: readonly string[] }
  /** `held` are keys that fit and that the identity level does not follow. */
  | { readonly status: 'NOT_FOUND'; readonly held: readonly FoundKey[] }

export interface NameQuestion {
  readonly text: string
  /** Of the schema's EntityKind; null for any. */
  readonly kinds: readonly string[] | null
  readonly level: IdentityLevel
  /** The field of a `…Key` input that the text stands in; null where an id will do as well. */
  readonly field: string | null
}

export async function resolveName({ loaders }: RequestContext, { text, kinds, level, field }: NameQuestion): Promise<Resolution> {
  const rows = (await loaders.searchKey.load(toSearchKey(text))).filter(
    (row) => (kinds === null || kinds.includes(row.kind)) && (field === null || answersTo(field, row)),
  )
  const followed = rows.filter((row) => isFindable(row.status, level))
  const ids = [...new Set(followed.map(({ entityId }) => entityId))]
  const [id] = ids
  if (id === undefined) return { status: 'NOT_FOUND', held: rows }
  if (ids.length > 1) return { status: 'AMBIGUOUS', ids }
  const trusted = followed.find(({ status }) => status === 'VERIFIED')
  return { status: 'FOUND', id, found: trusted ?? followed[0] ?? null }
}

/** Whether the text has the form of an id of one of these kinds. */
export function isIdOf(text: string, kinds: readonly string[] | null): boolean {
  const kind = findNodeKind(text)
  return kind !== undefined && (kinds === null || (kind.kind !== null && kinds.includes(kind.kind)))
}

/** What must be said of a name that was followed; none for an established one. */
export async function warnOfName(context: RequestContext, input: string, resolution: Resolution): Promise<readonly Issue[]> {
  if (resolution.status !== 'FOUND' || resolution.found === null || resolution.found.status === 'VERIFIED') return []
  const warning = nameWarning({ input, status: resolution.found.status, entityName: await nameEntity(context, resolution.id) })
  return warning === null ? [] : [warning]
}

/** Why a name that the graph holds was not followed. */
export async function explainHeld(context: RequestContext, input: string, held: readonly FoundKey[]): Promise<string | null> {
  const [row] = held
  if (row === undefined) return null
  const state = { ASSERTED: 'only asserted', DISPUTED: 'disputed', REJECTED: 'rejected', UNVERIFIED: 'unverified', VERIFIED: 'verified' }[
    row.status
  ]
  const rule = row.status === 'REJECTED' ? 'is never followed' : 'is followed only with identityLevel INCLUDE_ASSERTED'
  return `"${input}" is a name of ${await nameEntity(context, row.entityId)} whose identity is ${state}; it ${rule}.`
}

export async function loadNamed({ loaders }: RequestContext, ids: readonly string[]): Promise<readonly NodeRecord[]> {
  const nodes = await Promise.all(ids.map((id) => loadNode(loaders, id)))
  return nodes.filter((node) => node !== null)
}

export async function nameEntity(context: RequestContext, id: string): Promise<string> {
  const node = await loadNode(context.loaders, id)
  return node === null ? id : nameNode(node)
}

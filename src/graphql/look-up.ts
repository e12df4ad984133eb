/** One slot of `lookup`: an id or a whole name, of any kind, answered with what it finds and never with a guess. */
import type { IdentityLevel } from '../domain/identity.js'
import type { Issue } from '../domain/issue.js'
import type { RequestContext } from './context.js'
import { loadNode } from './node-kinds.js'
import type { NodeRecord } from './node-record.js'
import { explainHeld, isIdOf, loadNamed, resolveName, warnOfName, type Resolution } from './resolve-name.js'
import { findSuggestions } from './suggestions.js'
import { isWellFormed } from './well-formed.js'

export interface LookupResult {
  readonly input: string
  readonly status: 'FOUND' | 'NOT_FOUND' | 'AMBIGUOUS' | 'MERGED'
  readonly node: NodeRecord | null
  readonly candidates: readonly NodeRecord[]
  readonly suggestions: readonly string[]
  readonly warnings: readonly Issue[]
}

export interface LookupQuestion {
  readonly input: string
  readonly kinds: readonly string[] | null
  readonly level: IdentityLevel
}

const NOTHING = { node: null, candidates: [], suggestions: [], warnings: [] }

export async function lookUp(context: RequestContext, { input, kinds, level }: LookupQuestion): Promise<LookupResult> {
  const node = isIdOf(input, kinds) && isWellFormed(input) ? await loadNode(context.loaders, input) : null
  if (node !== null) return { ...NOTHING, input, status: 'FOUND', node }
  const resolution = await resolveName(context, { text: input, kinds, level, field: null })
  return { ...NOTHING, input, status: resolution.status, ...(await answer(context, resolution, { input, kinds, level })) }
}

async function answer(
  context: RequestContext,
  resolution: Resolution,
  { input, kinds, level }: LookupQuestion,
): Promise<Partial<LookupResult>> {
  if (resolution.status === 'AMBIGUOUS') return { candidates: await loadNamed(context, resolution.ids) }
  if (resolution.status === 'NOT_FOUND') {
    const { held } = resolution
    const [why, suggestions] = await Promise.all([
      explainHeld(context, input, held),
      findSuggestions(context, input, { kinds, level, held }),
    ])
    return { suggestions, warnings: why === null ? [] : [{ code: 'IDENTITY_NOT_FOLLOWED', message: why }] }
  }
  const warnings = await warnOfName(context, input, resolution)
  context.warn(...warnings)
  return { node: await loadNode(context.loaders, resolution.id), warnings }
}

/** What a response says beside its data: its warnings. Null where there is nothing to say. */
import type { Issue } from '../domain/issue.js'
import type { RequestContext } from './context.js'

export function toResponseExtensions({ warnings }: Pick<RequestContext, 'warnings'>): { readonly warnings: readonly Issue[] } | null {
  return warnings.length === 0 ? null : { warnings }
}

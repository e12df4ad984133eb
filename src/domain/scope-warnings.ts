import type { EvidenceScope } from './evidence-scope.js'
import type { ExcludedMeasurement } from './excluded-measurement.js'
import type { Issue } from './issue.js'
import type { Measurement } from './measurement.js'
import { isExcludedByDefault } from './validity-code.js'

/** What became of an answer's evidence. `known` is everything that was loaded, before anything was left out. */
export interface ScopedAnswer {
  readonly known: readonly Measurement[]
  readonly included: readonly Measurement[]
  readonly excluded: readonly ExcludedMeasurement[]
  readonly scope: EvidenceScope
}

/** Says so where everything was left out; where there was nothing to begin with it is silent. */
export function warnOfNothingLeft({ included, excluded }: Pick<ScopedAnswer, 'included' | 'excluded'>): readonly Issue[] {
  if (included.length > 0 || excluded.length === 0) return []
  const message = `Every value was left out (${codesOf(excluded)}), so that nothing can be compared; the excluded list says why each was. Leave out less.`
  return [{ code: 'NO_VALUE_LEFT', message, path: ['evidence'] }]
}

export function warnOfUnknownExclusion({ scope, known }: Pick<ScopedAnswer, 'scope' | 'known'>): readonly Issue[] {
  const ids = new Set(known.flatMap((measurement) => [measurement.id, measurement.citation.id, measurement.assay.id]))
  return scope.exclude.flatMap((id) => {
    if (ids.has(id)) return []
    const message = `"${id}" is not the id of a measurement, citation or assay of this answer, so that leaving it out changes nothing.`
    return [{ code: 'EXCLUDE_UNUSED', message, path: ['evidence', 'exclude'] }]
  })
}

/** Names the flags alone that would have left a value out; the others are said by the verdict, with or without includeFlagged. */
export function warnOfFlagged({ scope, included }: Pick<ScopedAnswer, 'scope' | 'included'>): readonly Issue[] {
  const flags = scope.includeFlagged ? included.flatMap(({ validity }) => validity.filter(isExcludedByDefault)) : []
  if (flags.length === 0) return []
  const message = `Flagged values are used (${[...new Set(flags)].join(', ')}), because includeFlagged is set.`
  return [{ code: 'FLAGGED_INCLUDED', message, path: ['evidence', 'includeFlagged'] }]
}

export function warnOfProposed({ included }: Pick<ScopedAnswer, 'included'>): readonly Issue[] {
  const proposed = included.filter(({ status }) => status === 'PROPOSED')
  if (proposed.length === 0) return []
  const message = `${proposed.length} of the values ${proposed.length === 1 ? 'is' : 'are'} proposed and not yet reviewed, because includeProposed is set.`
  return [{ code: 'PROPOSED_INCLUDED', message, path: ['evidence', 'includeProposed'] }]
}

/** The distinct reasons, as they are listed in a message. */
export function codesOf(excluded: readonly ExcludedMeasurement[]): string {
  return [...new Set(excluded.map(({ code }) => code))].join(', ')
}

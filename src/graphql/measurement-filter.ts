/**
 * From the filter of the schema to that of the queries: keys become ids, texts are normalised as the stored ones are,
 * null is left out. A key that finds nothing is refused, because a filter by it would silently find nothing.
 */
import type { MeasurementFilter } from '../graph/queries/measurement-filter.js'
import type { TextCondition } from '../graph/queries/condition.js'
import type { RequestContext } from './context.js'
import { requireId } from './find-by-key.js'
import type { InputMaybe, MeasurementFilter as FilterInput, StringFilter } from './generated/resolver-types.js'
import { checkDepth } from './filter-depth.js'
import { requireNode } from './require-node.js'

export async function toMeasurementFilter(
  context: RequestContext,
  input: InputMaybe<FilterInput>,
  depth = 0,
): Promise<MeasurementFilter | null> {
  if (input === null || input === undefined) return null
  checkDepth(depth)
  const { standardValue, pValue, citation, status } = input
  const [cellLineId, targetId, citationId, and, or, not] = await Promise.all([
    input.cellLine ? requireId(context, { kind: 'CELL_LINE', key: input.cellLine, argument: 'filter.cellLine' }) : null,
    input.target ? requireId(context, { kind: 'TARGET', key: input.target, argument: 'filter.target' }) : null,
    citation === null || citation === undefined
      ? null
      : requireNode(context, { kind: 'CITATION', id: citation, argument: 'filter.citation' }),
    toList(context, input.and, depth),
    toList(context, input.or, depth),
    toMeasurementFilter(context, input.not, depth + 1),
  ])
  const endpoint = toTextCondition(input.endpoint, (text) => text.toLowerCase())
  return { and, or, not, endpoint, standardValue, pValue, cellLineId, targetId, citationId, statuses: status }
}

/** The condition with its texts normalised as the filtered text is stored. */
export function toTextCondition(input: InputMaybe<StringFilter>, normalise: (text: string) => string): TextCondition | null {
  if (input === null || input === undefined) return null
  const one = (text: InputMaybe<string>) => (text === null || text === undefined ? null : normalise(text))
  return {
    eq: one(input.eq),
    in: input.in?.map(normalise) ?? null,
    contains: one(input.contains),
    startsWith: one(input.startsWith),
    isNull: input.isNull,
  }
}

async function toList(
  context: RequestContext,
  inputs: InputMaybe<readonly FilterInput[]>,
  depth: number,
): Promise<readonly MeasurementFilter[] | null> {
  if (inputs === null || inputs === undefined) return null
  const filters = await Promise.all(inputs.map((input) => toMeasurementFilter(context, input, depth + 1)))
  return filters.filter((filter) => filter !== null)
}

/**
 * Evidence is answered as of a moment; the entities around it are shown as they are now. Where one of them was revised
 * after the moment of an answer, the answer says so.
 */
import type { Measurement } from '../domain/measurement.js'
import { findRevisedSince } from '../graph/queries/revision.js'
import type { RequestContext } from './context.js'
import { perRequest } from './per-request.js'

const revisedSince = perRequest(({ graph }) => {
  const found = new Map<number, Promise<ReadonlySet<string>>>()
  return (at: number) => {
    const known = found.get(at) ?? findRevisedSince(graph, at).then((ids) => new Set(ids))
    found.set(at, known)
    return known
  }
})

/** Passes on measurements that an answer as of `at` shows or weighs. */
export async function warnOfRevised(
  context: RequestContext,
  at: number,
  measurements: readonly Measurement[],
): Promise<readonly Measurement[]> {
  await warnOfRevisedIds(context, at, () => measurements.flatMap(listEntities))
  return measurements
}

/** Asks nothing of an answer that is of now. */
export async function warnOfRevisedIds(context: RequestContext, at: number, listIds: () => readonly string[]): Promise<void> {
  if ((await context.moment.head()).sequence <= at) return
  const ids = listIds()
  if (ids.length === 0) return
  const revised = await revisedSince(context)(at)
  for (const id of [...new Set(ids)].filter((each) => revised.has(each)).sort()) {
    context.warn({
      code: 'ENTITY_REVISED_SINCE',
      message: `"${id}" was revised after the moment of this answer and is shown as it is now. Read its history for what it was.`,
      path: [id],
    })
  }
}

function listEntities({ compound, assay, citation }: Measurement): readonly string[] {
  const around = [assay.target, assay.cellLine, citation.publishedBy].flatMap((entity) => (entity === null ? [] : [entity.id]))
  return [compound.id, assay.id, citation.id, ...around]
}

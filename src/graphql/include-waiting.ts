/**
 * Where the scope asks for what waits for review: a waiting value counts beside those in force, a waiting correction in the
 * place of the value that it would supersede. One query more.
 */
import type { Measurement } from '../domain/measurement.js'
import { findWaitingMeasurements } from '../graph/queries/measurement-selection.js'
import type { RequestContext } from './context.js'
import type { Evidence } from './evidence-input.js'

export async function includeWaiting(
  { graph }: RequestContext,
  inForce: readonly Measurement[],
  { scope, isWanted = () => true }: { readonly scope: Evidence; readonly isWanted?: (measurement: Measurement) => boolean },
): Promise<readonly Measurement[]> {
  if (!scope.includeProposed) return inForce
  const waiting = (await findWaitingMeasurements(graph, scope)).filter(isWanted)
  const replaced = new Set(waiting.flatMap(({ id, supersedesId }) => [id, supersedesId ?? id]))
  return [...inForce.filter(({ id }) => !replaced.has(id)), ...waiting]
}

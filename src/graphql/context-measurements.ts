/** Everything that was measured in a context: in one query, or in two where a document is named. */
import type { Measurement } from '../domain/measurement.js'
import { isInContext, type PotencyContext } from '../domain/potency-context.js'
import { findMeasurementsReportedInDocuments, findSelectedMeasurements } from '../graph/queries/measurement-selection.js'
import type { RequestContext } from './context.js'

export async function loadContextMeasurements(
  { graph }: RequestContext,
  context: PotencyContext,
  at: number,
): Promise<readonly Measurement[]> {
  const { endpoint, targetId, cellLineId, assayId, citationId, documentId } = context
  const filter = { endpoint: endpoint === null ? null : { eq: endpoint.toLowerCase() }, targetId, cellLineId, assayId, citationId }
  const found = await Promise.all([
    findSelectedMeasurements(graph, { at, filter: { ...filter, documentId } }),
    documentId === null ? [] : findMeasurementsReportedInDocuments(graph, { ids: [documentId], at }),
  ])
  const distinct = new Map(found.flat().map((measurement) => [measurement.id, measurement]))
  return [...distinct.values()].filter((measurement) => isInContext(measurement, context))
}

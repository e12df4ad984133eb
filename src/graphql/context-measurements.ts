/** Everything that was measured in a context: in one query, in two where a document is named, and in one more with what waits. */
import type { Measurement } from '../domain/measurement.js'
import { isInContext, type PotencyContext } from '../domain/potency-context.js'
import { findMeasurementsReportedInDocuments, findSelectedMeasurements } from '../graph/queries/measurement-selection.js'
import type { RequestContext } from './context.js'
import type { Evidence } from './evidence-input.js'
import { includeWaiting } from './include-waiting.js'
import { warnOfRevised } from './warn-of-revisions.js'

export async function loadContextMeasurements(
  request: RequestContext,
  context: PotencyContext,
  scope: Evidence,
): Promise<readonly Measurement[]> {
  const { graph } = request
  const { at } = scope
  const { endpoint, targetId, cellLineId, assayId, citationId, documentId } = context
  const around = { target: targetId, cellLine: cellLineId, assay: assayId, citation: citationId }
  const filter = { ...around, endpoint: endpoint === null ? null : { eq: endpoint.toLowerCase() } }
  const found = await Promise.all([
    findSelectedMeasurements(graph, { at, filter: { ...filter, document: documentId } }),
    documentId === null ? [] : findMeasurementsReportedInDocuments(graph, { ids: [documentId], at }),
  ])
  const distinct = new Map(found.flat().map((measurement) => [measurement.id, measurement]))
  const isWanted = (measurement: Measurement) => isInContext(measurement, context)
  const inForce = [...distinct.values()].filter(isWanted)
  return warnOfRevised(request, at, await includeWaiting(request, inForce, { scope, isWanted }))
}

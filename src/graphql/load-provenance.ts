/** What the independence of some measurements rests on: everybody in their assays, and who issued their documents. */
import type { Measurement } from '../domain/measurement.js'
import { createProvenance, type Provenance } from '../domain/provenance.js'
import { loadDocumentCitations, loadProfiles } from './comparison-evidence.js'
import type { RequestContext } from './context.js'

export async function loadProvenance(context: RequestContext, measurements: readonly Measurement[], at: number): Promise<Provenance> {
  const assayIds = [...new Set(measurements.map(({ assay }) => assay.id))]
  const [members, documentCitations] = await Promise.all([
    Promise.all(assayIds.map((id) => context.loaders.compoundsByAssay(at).load(id))),
    loadDocumentCitations(context, measurements),
  ])
  const compoundsByAssay = new Map(assayIds.map((id, position) => [id, (members[position] ?? []).map(({ compoundId }) => compoundId)]))
  const own = measurements.map(({ compound }) => compound.id)
  const profiles = await loadProfiles(context, [...own, ...[...compoundsByAssay.values()].flat()])
  return { ...createProvenance({ profiles, measurements, documentCitations }), compoundsByAssay }
}

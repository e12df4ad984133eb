/** What the independence of some measurements rests on: everybody in their assays, and who issued their documents. */
import type { Citation } from '../domain/citation.js'
import type { CompoundProfile } from '../domain/compound.js'
import type { Measurement } from '../domain/measurement.js'
import { createProvenance, type Provenance } from '../domain/provenance.js'
import type { RequestContext } from './context.js'
import { loadRequired } from './load-known.js'

/** One query, and one more where a compound stands in none of the assays any longer. */
export async function loadProvenance(context: RequestContext, measurements: readonly Measurement[], at: number): Promise<Provenance> {
  const assayIds = [...new Set(measurements.map(({ assay }) => assay.id))]
  const parts = context.loaders.provenance(at)
  const [members, documentCitations] = await Promise.all([
    Promise.all(assayIds.map((id) => parts.membersOfAssay(id))),
    loadIssuers(context, measurements, at),
  ])
  const compoundsByAssay = new Map(assayIds.map((id, position) => [id, members[position] ?? []]))
  const own = measurements.map(({ compound }) => compound.id)
  const profiles = await loadProfiles(context, [...own, ...members.flat()])
  return { ...createProvenance({ profiles, measurements, documentCitations }), compoundsByAssay }
}

/** Who develops these compounds, how they act and of what they are forms, by compound id. */
export async function loadProfiles({ loaders }: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, CompoundProfile>> {
  const profiles = await Promise.all([...new Set(ids)].map((id) => loadRequired(loaders.profile, id)))
  return new Map(profiles.map((profile) => [profile.compoundId, profile]))
}

/** The own citations of the documents in which these values stand: who issued them. */
export async function loadIssuers(
  { loaders }: RequestContext,
  measurements: readonly Measurement[],
  at: number,
): Promise<readonly Citation[]> {
  const ids = new Set(measurements.flatMap(({ locator }) => (locator === null ? [] : [locator.documentId])))
  return (await Promise.all([...ids].map((id) => loaders.provenance(at).issuersOfDocument(id)))).flat()
}

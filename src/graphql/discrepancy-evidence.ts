/** Everything that could contradict something else, as of a moment, in a fixed number of queries. */
import type { AssertedIdentity, DiscrepancyEvidence, HostedName, WeighedClaim } from '../domain/discrepancy-evidence.js'
import type { Issue } from '../domain/issue.js'
import { selectEvidence } from '../domain/select-evidence.js'
import { findClaimPage } from '../graph/queries/claim.js'
import { findMeasurementComments } from '../graph/queries/measurement-comment.js'
import { findSelectedMeasurements } from '../graph/queries/measurement-selection.js'
import type { RequestContext } from './context.js'
import type { Evidence } from './evidence-input.js'
import { includeWaiting } from './include-waiting.js'
import { judge } from './judge.js'
import { loadKnown, loadOptional } from './load-known.js'
import { loadProvenance } from './load-provenance.js'

/** More than any graph has claims. */
const MAX_CLAIMS = 100_000

export async function loadDiscrepancyEvidence(
  context: RequestContext,
  scope: Evidence,
): Promise<DiscrepancyEvidence & { readonly warnings: readonly Issue[] }> {
  const { graph, loaders } = context
  const { at } = scope
  const [inForce, comments] = await Promise.all([
    findSelectedMeasurements(graph, { at, filter: null }),
    findMeasurementComments(graph, { at }),
  ])
  const all = await includeWaiting(context, inForce, { scope })
  const provenance = await loadProvenance(context, all, at)
  const ids = [...provenance.profiles.keys()]
  const claims = await loadClaims(context, at)
  const [compounds, missingValues, names, identities] = await Promise.all([
    loadKnown(loaders.compound, ids),
    Promise.all(ids.map((id) => loaders.missingValuesByCompound(at).load(id))),
    Promise.all(ids.map((id) => loadNames(context, id))),
    Promise.all(ids.map((id) => loaders.identityAssertionsByCompound.load(id))),
  ])
  const { included, warnings } = selectEvidence(all, { scope, provenance })
  return {
    compounds: new Map(compounds.map((compound) => [compound.id, compound])),
    measurements: included,
    missingValues: missingValues.flat(),
    comments: new Map(comments.map(({ id, comment }) => [id, comment])),
    provenance,
    names: names.flat(),
    identities: distinct(identities.flat()),
    claims,
    warnings,
  }
}

async function loadClaims(context: RequestContext, at: number): Promise<readonly WeighedClaim[]> {
  const claims = await findClaimPage(context.graph, { at, after: null, first: MAX_CLAIMS })
  return Promise.all(
    claims.map(async (claim) => {
      const [{ verdict }, lines] = await Promise.all([judge(context, claim, at), context.loaders.evidenceLinesByClaim(at).load(claim.id)])
      return { claim, verdict, measurementIds: lines.flatMap(({ measurementIds }) => measurementIds) }
    }),
  )
}

/** Whose name it is: the host of its citation or, without one, of the document in which it stands. */
async function loadNames({ loaders }: RequestContext, compoundId: string): Promise<readonly HostedName[]> {
  const names = await loaders.namesByCompound.load(compoundId)
  return Promise.all(
    names.map(async ({ id, text, kind, status, citationId, locator }) => {
      const [citation, document] = await Promise.all([
        loadOptional(loaders.citation, citationId),
        loadOptional(loaders.document, locator?.documentId ?? null),
      ])
      return { id, compoundId, text, kind, status, host: citation?.host ?? document?.host ?? null }
    }),
  )
}

function distinct(identities: readonly AssertedIdentity[]): readonly AssertedIdentity[] {
  return [...new Map(identities.map((identity) => [identity.id, identity])).values()]
}

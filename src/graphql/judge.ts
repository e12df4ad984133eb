/** What the evidence makes of a claim, computed once a request from its lines and from who stands behind the values. */
import type { Claim, EvidenceLine } from '../domain/claim.js'
import { judgeClaim, type ClaimJudgement } from '../domain/claim-verdict.js'
import type { Measurement } from '../domain/measurement.js'
import type { RequestContext } from './context.js'
import { loadPer } from './loader.js'
import { loadProvenance } from './load-provenance.js'
import { perRequest } from './per-request.js'

export interface JudgedClaim extends ClaimJudgement {
  /** The values on which it stands or falls. */
  readonly measurements: readonly Measurement[]
}

/** As of an audit sequence; null for the request's own moment. */
export async function judge(context: RequestContext, claim: Claim, at: number | null = null): Promise<JudgedClaim> {
  return judgements(context)({ id: claim.id, at: at ?? (await context.moment.sequenceAt(null)) })(claim)
}

const judgements = perRequest((context) =>
  loadPer(({ at }: { readonly id: string; readonly at: number }) => {
    let judged: Promise<JudgedClaim> | null = null
    return (claim: Claim) => (judged ??= judgeAt(context, claim, at))
  }),
)

async function judgeAt(context: RequestContext, claim: Claim, at: number): Promise<JudgedClaim> {
  const lines = await context.loaders.evidenceLinesByClaim(at).load(claim.id)
  const measurements = await loadMeasurements(context, { claim, lines, at })
  const provenance = await loadProvenance(context, measurements, at)
  return { ...judgeClaim(claim, lines, { measurements, provenance }), measurements }
}

/** A claim of independence is about the values of its document, any other about those that its lines use. */
async function loadMeasurements(
  { loaders }: RequestContext,
  { claim, lines, at }: { readonly claim: Claim; readonly lines: readonly EvidenceLine[]; readonly at: number },
): Promise<readonly Measurement[]> {
  if (claim.kind === 'INDEPENDENCE' && claim.locator !== null) return loaders.measurementsByDocument(at).load(claim.locator.documentId)
  const ids = [...new Set(lines.flatMap((line) => line.measurementIds))]
  const found = await Promise.all(ids.map((id) => loaders.measurementAt(at).load(id)))
  return found.filter((measurement) => measurement !== null)
}

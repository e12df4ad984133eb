import type { Citation } from './citation.js'
import type { Claim, ClaimVerdict } from './claim.js'
import { judgeClaim } from './claim-verdict.js'
import type { CompoundProfile } from './compound.js'
import type { Consequence } from './consequence.js'
import type { EvidenceState } from './evidence-state.js'
import { createProvenance } from './provenance.js'

interface ClaimQuestion {
  readonly before: EvidenceState
  readonly after: EvidenceState
  readonly profiles: ReadonlyMap<string, CompoundProfile>
  readonly documentCitations: readonly Citation[]
}

/** The claims whose verdict changes, or that come or go. */
export function* listClaimConsequences(question: ClaimQuestion): Generator<Consequence> {
  const claims = new Map([...question.before.claims, ...question.after.claims].map((claim) => [claim.id, claim]))
  for (const claim of claims.values()) {
    const [before, after] = [judge(claim, question.before, question), judge(claim, question.after, question)]
    if (before === after) continue
    const message = `The claim "${shorten(claim.text)}" changes from ${before ?? 'no verdict'} to ${after ?? 'no verdict'}.`
    yield { kind: 'CLAIM_VERDICT', about: [claim.id], before, after, message }
  }
}

/** Null where the claim is not in force. A claim of independence is about the values of its document. */
function judge(claim: Claim, state: EvidenceState, { profiles, documentCitations }: ClaimQuestion): ClaimVerdict | null {
  if (!state.claims.some(({ id }) => id === claim.id)) return null
  const measurements = state.documentMeasurements.filter(({ locator }) => locator?.documentId === claim.locator?.documentId)
  const inAssays = [...new Map([...state.measurements, ...state.documentMeasurements].map((one) => [one.id, one])).values()]
  const provenance = createProvenance({ profiles, measurements: inAssays, missingValues: state.missingValues, documentCitations })
  const lines = state.evidenceLines.filter(({ forId }) => forId === claim.id)
  return judgeClaim(claim, lines, { measurements, provenance }).verdict
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

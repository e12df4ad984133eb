import type { Claim, ClaimVerdict, EvidenceLine } from './claim.js'
import { classifyIndependence } from './independence.js'
import type { Measurement } from './measurement.js'
import type { Provenance } from './provenance.js'

/** What the evidence makes of a claim. The counts are of evidence lines; `independentSupporting` rest on an independent measurement. */
export interface ClaimJudgement {
  readonly verdict: ClaimVerdict
  readonly supporting: number
  readonly disputing: number
  readonly independentSupporting: number
}

/**
 * A claim of independence stands or falls with provenance alone: with no independent value among the document's
 * `measurements` it is NOT_SUPPORTED_BY_PROVENANCE, whatever is cited for it. Any other claim has the verdict of
 * its evidence lines; a line whose strength is "unchecked" is counted and shown but carries no verdict, because
 * nobody has read what it cites.
 */
export function judgeClaim(
  claim: Claim,
  lines: readonly EvidenceLine[],
  evidence: { readonly measurements: readonly Measurement[]; readonly provenance: Provenance },
): ClaimJudgement {
  const supporting = lines.filter((line) => line.direction === 'SUPPORTS')
  const disputing = lines.filter((line) => line.direction === 'DISPUTES')
  const independent = findIndependentIds(evidence.measurements, evidence.provenance)
  return {
    verdict: claim.kind === 'INDEPENDENCE' ? judgeProvenance(evidence.measurements, independent) : judgeLines(supporting, disputing),
    supporting: supporting.length,
    disputing: disputing.length,
    independentSupporting: supporting.filter((line) => line.measurementIds.some((id) => independent.has(id))).length,
  }
}

function judgeProvenance(measurements: readonly Measurement[], independent: ReadonlySet<string>): ClaimVerdict {
  if (measurements.length === 0) return 'UNSUPPORTED'
  if (independent.size === 0) return 'NOT_SUPPORTED_BY_PROVENANCE'
  return independent.size === measurements.length ? 'SUPPORTED' : 'MIXED'
}

function judgeLines(supporting: readonly EvidenceLine[], disputing: readonly EvidenceLine[]): ClaimVerdict {
  const isSupported = supporting.some(isChecked)
  const isDisputed = disputing.some(isChecked)
  if (isSupported && isDisputed) return 'MIXED'
  if (isDisputed) return 'DISPUTED'
  return isSupported ? 'SUPPORTED' : 'UNSUPPORTED'
}

function isChecked(line: EvidenceLine): boolean {
  return line.strength?.toLowerCase() !== 'unchecked'
}

function findIndependentIds(measurements: readonly Measurement[], provenance: Provenance): ReadonlySet<string> {
  const independent = measurements.filter((measurement) => classifyIndependence(measurement, provenance) === 'INDEPENDENT')
  return new Set(independent.map((measurement) => measurement.id))
}

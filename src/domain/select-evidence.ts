import type { EvidenceScope, ScopedMeasurements } from './evidence-scope.js'
import { applyEvidenceScope } from './evidence-scope.js'
import type { Issue } from './issue.js'
import { applyOverrides } from './measurement-override.js'
import type { Measurement } from './measurement.js'
import type { Provenance } from './provenance.js'
import { warnOfFlagged, warnOfNothingLeft, warnOfProposed, warnOfUnknownExclusion } from './scope-warnings.js'

/** The evidence of one answer. `notes` tell by measurement id what was supposed of it. */
export interface SelectedEvidence extends ScopedMeasurements {
  readonly notes: ReadonlyMap<string, string>
  readonly warnings: readonly Issue[]
}

/**
 * Suppositions first, then what the scope leaves out: a supposed value is judged as a stored one is. Everything that is
 * not used is listed with its reason, and what the scope asks for in vain is warned of.
 */
export function selectEvidence(
  measurements: readonly Measurement[],
  terms: { readonly scope: EvidenceScope; readonly provenance: Provenance },
): SelectedEvidence {
  const { scope, provenance } = terms
  const supposed = applyOverrides(measurements, scope.override)
  const scoped = applyEvidenceScope(supposed.measurements, scope, provenance)
  const { included } = scoped
  const excluded = [...supposed.excluded, ...scoped.excluded]
  const answer = { known: measurements, included, excluded, scope }
  const laws = [warnOfNothingLeft, warnOfUnknownExclusion, warnOfFlagged, warnOfProposed]
  return { included, excluded, notes: supposed.notes, warnings: [...supposed.warnings, ...laws.flatMap((law) => law(answer))] }
}

import type { ComparabilityPolicy } from './comparability-policy.js'
import { createRatio } from './create-ratio.js'
import type { EvidenceScope } from './evidence-scope.js'
import { applyEvidenceScope } from './evidence-scope.js'
import type { Measurement } from './measurement.js'
import type { PotencyRatio } from './potency-ratio.js'
import type { Provenance } from './provenance.js'

/**
 * One measurement against another: comparator ÷ reference, under a policy. A measurement that the scope leaves out
 * makes the answer NO_VALUE, with the reason.
 */
export function potencyRatioBetween(
  reference: Measurement,
  comparator: Measurement,
  terms: { readonly policy: ComparabilityPolicy; readonly provenance: Provenance; readonly scope: EvidenceScope },
): PotencyRatio {
  const { policy, provenance, scope } = terms
  const own = applyEvidenceScope([reference], scope, provenance)
  const other = applyEvidenceScope([comparator], scope, provenance)
  return createRatio(
    {
      reference: reference.compound,
      comparator: comparator.compound,
      referenceMeasurements: own.included,
      comparatorMeasurements: other.included,
      missing: null,
      excluded: [...own.excluded, ...other.excluded],
    },
    { policy, provenance, notes: new Map() },
  )
}

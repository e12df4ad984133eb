import type { ComparabilityPolicy } from './comparability-policy.js'
import { createRatio } from './create-ratio.js'
import type { EvidenceScope } from './evidence-scope.js'
import { applyEvidenceScope } from './evidence-scope.js'
import { applyOverrides } from './measurement-override.js'
import type { Measurement } from './measurement.js'
import type { PotencyRatio } from './potency-ratio.js'
import type { Provenance } from './provenance.js'

/**
 * One measurement against another: comparator ÷ reference, under a policy. A measurement that the scope leaves out
 * makes the answer NO_VALUE, with the reason; a supposed value stands in place of the stored one.
 */
export function potencyRatioBetween(
  reference: Measurement,
  comparator: Measurement,
  terms: { readonly policy: ComparabilityPolicy; readonly provenance: Provenance; readonly scope: EvidenceScope },
): PotencyRatio {
  const { policy, provenance, scope } = terms
  const supposed = applyOverrides(reference.id === comparator.id ? [reference] : [reference, comparator], scope.override)
  const scoped = applyEvidenceScope(supposed.measurements, scope, provenance)
  return createRatio(
    {
      reference: reference.compound,
      comparator: comparator.compound,
      referenceMeasurements: scoped.included.filter(({ id }) => id === reference.id),
      comparatorMeasurements: scoped.included.filter(({ id }) => id === comparator.id),
      missing: null,
      excluded: [...supposed.excluded, ...scoped.excluded],
    },
    { policy, provenance, notes: supposed.notes },
  )
}

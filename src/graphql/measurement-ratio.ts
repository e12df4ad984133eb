/** One measurement against another, for the field `Measurement.potencyRatio`. */
import type { Measurement } from '../domain/measurement.js'
import { potencyRatioBetween } from '../domain/potency-ratio-between.js'
import type { PotencyRatio } from '../domain/potency-ratio.js'
import { selectEvidence } from '../domain/select-evidence.js'
import type { RequestContext } from './context.js'
import { readEvidence } from './evidence-input.js'
import type { EvidenceScope, InputMaybe } from './generated/resolver-types.js'
import { loadRequired } from './load-known.js'
import { loadProvenance } from './load-provenance.js'
import { readPolicy } from './policy-input.js'
import { UserInputError } from './user-input-error.js'

export interface MeasurementQuestion {
  readonly to: string
  readonly policy?: InputMaybe<string>
  readonly evidence?: InputMaybe<EvidenceScope>
}

export async function compareMeasurements(
  context: RequestContext,
  { id }: Measurement,
  { to, policy: name, evidence }: MeasurementQuestion,
): Promise<PotencyRatio> {
  const policy = readPolicy(name)
  const scope = await readEvidence(context, evidence)
  const measurements = context.loaders.measurementAt(scope.at)
  const [reference, comparator] = await Promise.all([loadRequired(measurements, id), measurements.load(to)])
  if (comparator === null) {
    throw new UserInputError(`No measurement has the id "${to}". List measurements to find its id.`, { suggestions: [], argument: 'to' })
  }
  const provenance = await loadProvenance(context, [reference, comparator], scope.at)
  context.warn(...selectEvidence([reference, comparator], { scope, provenance }).warnings)
  return potencyRatioBetween(reference, comparator, { policy, provenance, scope })
}

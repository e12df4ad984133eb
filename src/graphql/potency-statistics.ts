/** The statistics of one compound's values, from its own measurements and who stands behind them. */
import type { IdentityLevel } from '../domain/identity.js'
import type { Measurement } from '../domain/measurement.js'
import { isInContext } from '../domain/potency-context.js'
import { describePotency, type PotencyStatistics } from '../domain/potency-statistics.js'
import { collectWarnings, type RequestContext } from './context.js'
import { includeWaiting } from './include-waiting.js'
import { readEvidence } from './evidence-input.js'
import { refuseUnknown, requireId, type EntityKey, type KeyQuestion } from './find-by-key.js'
import type { EvidenceScope, InputMaybe, PotencyContext as ContextInput } from './generated/resolver-types.js'
import { loadProvenance } from './load-provenance.js'
import { readPotencyContext } from './potency-context-input.js'
import { UserInputError } from './user-input-error.js'
import { warnOfRevised } from './warn-of-revisions.js'

export interface StatisticsQuestion {
  readonly compound: EntityKey
  readonly context: ContextInput
  readonly evidence?: InputMaybe<EvidenceScope>
  readonly identityLevel?: InputMaybe<IdentityLevel>
}

export async function answerStatistics(request: RequestContext, question: StatisticsQuestion): Promise<PotencyStatistics> {
  const context = collectWarnings(request)
  const key: KeyQuestion = { kind: 'COMPOUND', key: question.compound, argument: 'compound', identityLevel: question.identityLevel }
  const [compoundId, potencyContext, scope] = await Promise.all([
    requireId(context, key),
    readPotencyContext(context, question.context),
    readEvidence(context, question.evidence),
  ])
  const inForce = await context.loaders.measurementsByCompound(scope.at).load(compoundId)
  const waiting = { scope, isWanted: ({ compound }: Measurement) => compound.id === compoundId }
  const all = await warnOfRevised(context, scope.at, await includeWaiting(context, inForce, waiting))
  if (all.length === 0 && (await context.loaders.compound.load(compoundId)) === null) throw await refuseUnknown(context, key)
  const known = all.filter((measurement) => isInContext(measurement, potencyContext))
  checkEndpoint(known)
  const statistics = describePotency(known, { scope, provenance: await loadProvenance(context, known, scope.at) })
  context.warn(...statistics.warnings)
  return { ...statistics, warnings: context.warnings }
}

/** Values of two endpoints are never pooled, and only a concentration has a geometric mean. */
function checkEndpoint(measurements: readonly Measurement[]): void {
  const kinds = new Map(measurements.map(({ endpoint, endpointKind }) => [endpoint, endpointKind]))
  const codes = [...kinds.keys()].sort()
  const concentrations = codes.filter((code) => kinds.get(code) === 'CONCENTRATION')
  const details = { suggestions: concentrations, argument: 'context.endpoint' }
  if (codes.length > 1) {
    throw new UserInputError(
      `The compound has values of ${codes.join(', ')} here, which are not pooled. Name one in context.endpoint.`,
      details,
    )
  }
  const [only] = codes
  if (only === undefined || concentrations.length === 1) return
  throw new UserInputError(
    `${only} is not a concentration; statistics are of concentrations, such as IC50. Read its values instead.`,
    details,
  )
}

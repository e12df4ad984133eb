/** One thing on record in one sentence, with its citation and its caveat. */
import type { Measurement } from '../domain/measurement.js'
import { selectEvidence } from '../domain/select-evidence.js'
import { stateClaim, stateMeasurement, stateMissingValue } from '../domain/state-fact.js'
import type { RequestContext } from './context.js'
import { findDiscrepancy } from './discrepancies.js'
import { readEvidence, type Evidence } from './evidence-input.js'
import type { EvidenceScope, InputMaybe } from './generated/resolver-types.js'
import { judge } from './judge.js'
import { loadOptional } from './load-known.js'
import { loadProvenance } from './load-provenance.js'
import { findNodeKind } from './node-kinds.js'
import { UserInputError } from './user-input-error.js'

type StateFact = (context: RequestContext, id: string, scope: Evidence) => Promise<string | null>

const FACTS: Readonly<Record<string, StateFact>> = {
  Measurement: async (context, id, scope) => {
    const measurement = await context.loaders.measurementAt(scope.at).load(id)
    return measurement === null ? null : factOf(context, measurement, scope)
  },
  MissingValue: async ({ loaders }, id) => {
    const missing = await loaders.missingValue.load(id)
    return missing === null ? null : stateMissingValue(missing)
  },
  Claim: async (context, id, { at }) => {
    const claim = await context.loaders.claim.load(id)
    if (claim === null) return null
    const [judgement, document] = await Promise.all([
      judge(context, claim, at),
      loadOptional(context.loaders.document, claim.locator?.documentId ?? null),
    ])
    return stateClaim(claim, judgement, document?.title ?? null)
  },
  Discrepancy: async (context, id, scope) => (await findDiscrepancy(context, id, scope))?.message ?? null,
}

/** Refuses an id of nothing, and of what is no fact by itself. */
export async function stateFact(context: RequestContext, id: string, evidence: InputMaybe<EvidenceScope>): Promise<string> {
  const scope = await readEvidence(context, evidence)
  const state = FACTS[findNodeKind(id)?.type ?? '']
  const sentence = state === undefined ? null : await state(context, id, scope)
  if (sentence !== null) return sentence
  throw new UserInputError(`"${id}" is not the id of a measurement, missing value, claim or discrepancy; only these are facts.`, {
    suggestions: [],
    argument: 'id',
  })
}

/** The sentence of one measurement; one that the scope leaves out says so in place of its caveat. */
export async function factOf(context: RequestContext, measurement: Measurement, scope: Evidence): Promise<string> {
  const provenance = await loadProvenance(context, [measurement], scope.at)
  const { included, excluded, notes, warnings } = selectEvidence([measurement], { scope, provenance })
  context.warn(...warnings)
  const [used] = included
  if (used !== undefined) return stateMeasurement(used, provenance, notes.get(used.id) ?? null)
  return scope.exclude.length + scope.excludeClasses.length + scope.override.length === 0
    ? stateMeasurement(measurement, provenance)
    : (excluded[0]?.message ?? stateMeasurement(measurement, provenance))
}

/** Who stands behind the values of a measurement, a compound, a document or a claim. */
import type { ClaimVerdict } from '../domain/claim.js'
import { reportIndependence } from '../domain/independence.js'
import type { Measurement } from '../domain/measurement.js'
import { selectEvidence } from '../domain/select-evidence.js'
import type { RequestContext } from './context.js'
import { readEvidence } from './evidence-input.js'
import type { EvidenceScope, InputMaybe } from './generated/resolver-types.js'
import type { IndependenceAnswer } from './independence-answer.js'
import { judge } from './judge.js'
import { loadProvenance } from './load-provenance.js'
import { findNodeKind, loadNode } from './node-kinds.js'
import { UserInputError } from './user-input-error.js'

interface Subject {
  readonly measurements: readonly Measurement[]
  /** Of the claim of independence that is asked about or that the document makes. */
  readonly claimVerdict: ClaimVerdict | null
}

type FindSubject = (context: RequestContext, id: string, at: number) => Promise<Subject>

const SUBJECTS: Readonly<Record<string, FindSubject>> = {
  Measurement: async ({ loaders }, id, at) => ({ measurements: toList(await loaders.measurementAt(at).load(id)), claimVerdict: null }),
  Compound: async ({ loaders }, id, at) => ({ measurements: await loaders.measurementsByCompound(at).load(id), claimVerdict: null }),
  Document: findOfDocument,
  Claim: findOfClaim,
}

/** Refuses an id of nothing, and of what has no values. */
export async function reportIndependenceOf(
  context: RequestContext,
  id: string,
  evidence: InputMaybe<EvidenceScope>,
): Promise<IndependenceAnswer> {
  const scope = await readEvidence(context, evidence)
  const find = SUBJECTS[findNodeKind(id)?.type ?? '']
  if (find === undefined) throw refuse(id)
  const { measurements, claimVerdict } = await find(context, id, scope.at)
  if (measurements.length === 0 && (await loadNode(context.loaders, id)) === null) throw refuse(id)
  const provenance = await loadProvenance(context, measurements, scope.at)
  const { included, excluded, warnings } = selectEvidence(measurements, { scope, provenance })
  context.warn(...warnings)
  return { ...reportIndependence(included, provenance, claimVerdict), excluded }
}

async function findOfDocument(context: RequestContext, id: string, at: number): Promise<Subject> {
  const [measurements, claims] = await Promise.all([
    context.loaders.measurementsByDocument(at).load(id),
    context.loaders.independenceClaimsByDocument(at).load(id),
  ])
  const [claim] = claims
  return { measurements, claimVerdict: claim === undefined ? null : (await judge(context, claim, at)).verdict }
}

async function findOfClaim(context: RequestContext, id: string, at: number): Promise<Subject> {
  const claim = await context.loaders.claim.load(id)
  if (claim === null) throw refuse(id)
  const { measurements, verdict } = await judge(context, claim, at)
  return { measurements, claimVerdict: claim.kind === 'INDEPENDENCE' ? verdict : null }
}

function toList(measurement: Measurement | null): readonly Measurement[] {
  return measurement === null ? [] : [measurement]
}

function refuse(id: string): UserInputError {
  return new UserInputError(`"${id}" is not the id of a measurement, claim, compound or document; only these have values behind them.`, {
    suggestions: [],
    argument: 'of',
  })
}

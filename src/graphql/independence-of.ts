/** Who stands behind the values of a measurement, a compound, a document or a claim. */
import type { ClaimVerdict } from '../domain/claim.js'
import { reportIndependence } from '../domain/independence.js'
import type { Measurement } from '../domain/measurement.js'
import { selectEvidence } from '../domain/select-evidence.js'
import type { RequestContext } from './context.js'
import { readEvidence, type Evidence } from './evidence-input.js'
import type { EvidenceScope, InputMaybe } from './generated/resolver-types.js'
import type { IndependenceAnswer } from './independence-answer.js'
import { includeWaiting } from './include-waiting.js'
import { judge } from './judge.js'
import { loadProvenance } from './load-provenance.js'
import { findNodeKind, loadNode } from './node-kinds.js'
import { UserInputError } from './user-input-error.js'

interface Subject {
  readonly measurements: readonly Measurement[]
  /** Of the claim of independence that is asked about or that the document makes. */
  readonly claimVerdict: ClaimVerdict | null
}

type FindSubject = (context: RequestContext, id: string, scope: Evidence) => Promise<Subject>

const SUBJECTS: Readonly<Record<string, FindSubject>> = {
  Measurement: async ({ loaders }, id, { at }) => ({ measurements: toList(await loaders.measurementAt(at).load(id)), claimVerdict: null }),
  Compound: async (context, id, scope) => {
    const inForce = await context.loaders.measurementsByCompound(scope.at).load(id)
    const isWanted = ({ compound }: Measurement) => compound.id === id
    return { measurements: await includeWaiting(context, inForce, { scope, isWanted }), claimVerdict: null }
  },
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
  const { measurements, claimVerdict } = await find(context, id, scope)
  if (measurements.length === 0 && (await loadNode(context.loaders, id)) === null) throw refuse(id)
  const provenance = await loadProvenance(context, measurements, scope.at)
  const { included, excluded, warnings } = selectEvidence(measurements, { scope, provenance })
  context.warn(...warnings)
  return { ...reportIndependence(included, provenance, claimVerdict), excluded }
}

async function findOfDocument(context: RequestContext, id: string, scope: Evidence): Promise<Subject> {
  const { at } = scope
  const [inForce, claims] = await Promise.all([
    context.loaders.measurementsByDocument(at).load(id),
    context.loaders.independenceClaimsByDocument(at).load(id),
  ])
  const [claim] = claims
  const measurements = await includeWaiting(context, inForce, { scope, isWanted: ({ locator }) => locator?.documentId === id })
  return { measurements, claimVerdict: claim === undefined ? null : (await judge(context, claim, at)).verdict }
}

async function findOfClaim(context: RequestContext, id: string, { at }: Evidence): Promise<Subject> {
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

/** From the arguments of the schema to the domain's comparison: one path, for the root field and for the fields below. */
import DataLoader from 'dataloader'
import { comparePotency } from '../domain/compare-potency.js'
import type { ComparabilityPolicy } from '../domain/comparability-policy.js'
import type { Compound } from '../domain/compound.js'
import type { CompoundComparison, PotencyComparison } from '../domain/compound-comparison.js'
import type { IdentityLevel } from '../domain/identity.js'
import type { PotencyContext } from '../domain/potency-context.js'
import { loadComparisonEvidence } from './comparison-evidence.js'
import type { ComparisonAnswer } from './comparison-answer.js'
import { collectWarnings, type RequestContext } from './context.js'
import { toFingerprint } from './cursor.js'
import { readEvidence, type Evidence } from './evidence-input.js'
import { refuseUnknown, requireId, type EntityKey } from './find-by-key.js'
import type { EvidenceScope, InputMaybe, PotencyContext as ContextInput } from './generated/resolver-types.js'
import { readIds } from './list-limit.js'
import { loadPer } from './loader.js'
import { perRequest } from './per-request.js'
import { readPolicy } from './policy-input.js'
import { readPotencyContext } from './potency-context-input.js'

export interface ReferenceQuestion {
  readonly reference: EntityKey
  readonly context?: InputMaybe<ContextInput>
  readonly policy?: InputMaybe<string>
  readonly evidence?: InputMaybe<EvidenceScope>
  readonly identityLevel?: InputMaybe<IdentityLevel>
}

export interface ComparisonQuestion extends ReferenceQuestion {
  readonly comparators?: InputMaybe<readonly EntityKey[]>
}

/** The question with every key resolved. */
interface Resolved {
  readonly referenceId: string
  readonly context: PotencyContext
  readonly policy: ComparabilityPolicy
  readonly evidence: Evidence
}

export async function answerComparison(request: RequestContext, question: ComparisonQuestion): Promise<ComparisonAnswer> {
  const context = collectWarnings(request)
  const [resolved, comparatorIds] = await Promise.all([resolve(context, question), resolveComparators(context, question)])
  const answer = await compare(context, { ...resolved, comparatorIds })
  context.warn(...answer.warnings)
  const { policy, evidence } = resolved
  const fingerprint = toFingerprint('comparePotency', question)
  return { ...answer, warnings: context.warnings, policy, sequence: evidence.at, fingerprint }
}

/** The rows of one comparator against a reference. Comparators of one reference that are asked for together are compared together. */
export async function compareWithReference(
  context: RequestContext,
  comparator: Compound,
  question: ReferenceQuestion,
): Promise<readonly CompoundComparison[]> {
  return rowLoaders(context)(await resolve(context, question)).load(comparator.id)
}

const rowLoaders = perRequest((context) =>
  loadPer(
    (resolved: Resolved) =>
      new DataLoader<string, readonly CompoundComparison[]>(async (comparatorIds) => {
        const { comparisons } = await compare(context, { ...resolved, comparatorIds })
        return comparatorIds.map((id) => comparisons.filter(({ comparator }) => comparator.id === id))
      }),
  ),
)

async function resolve(context: RequestContext, question: ReferenceQuestion): Promise<Resolved> {
  const policy = readPolicy(question.policy)
  const [referenceId, potencyContext, evidence] = await Promise.all([
    requireId(context, { kind: 'COMPOUND', key: question.reference, argument: 'reference', identityLevel: question.identityLevel }),
    readPotencyContext(context, question.context),
    readEvidence(context, question.evidence),
  ])
  return { referenceId, context: potencyContext, policy, evidence }
}

async function resolveComparators(context: RequestContext, question: ComparisonQuestion): Promise<readonly string[] | null> {
  const { comparators, identityLevel } = question
  if (comparators === null || comparators === undefined) return null
  const ids = comparators.map((key) => requireId(context, { kind: 'COMPOUND', key, argument: 'comparators', identityLevel }))
  return [...new Set(readIds('comparators', await Promise.all(ids)))]
}

async function compare(
  context: RequestContext,
  question: Resolved & { readonly comparatorIds: readonly string[] | null },
): Promise<PotencyComparison & { readonly reference: Compound }> {
  const { referenceId, comparatorIds, policy, evidence: scope } = question
  const evidence = await loadComparisonEvidence(context, { referenceId, comparatorIds, policy, context: question.context, scope })
  const [reference, ...comparators] = await Promise.all(
    [referenceId, ...(comparatorIds ?? [])].map((id) => requireCompound(context, id, id === referenceId ? 'reference' : 'comparators')),
  )
  if (reference === undefined) throw await refuseUnknown(context, { kind: 'COMPOUND', key: { id: referenceId }, argument: 'reference' })
  const named = comparatorIds === null ? null : comparators
  return { ...comparePotency({ ...evidence, reference, comparators: named, policy, scope, context: question.context }), reference }
}

async function requireCompound(context: RequestContext, id: string, argument: string): Promise<Compound> {
  const compound = await context.loaders.compound.load(id)
  if (compound === null) throw await refuseUnknown(context, { kind: 'COMPOUND', key: { id }, argument })
  return compound
}

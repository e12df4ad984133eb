/** From the arguments of the schema to the domain's matrix. */
import { comparePairs } from '../domain/compare-pairs.js'
import type { IdentityLevel } from '../domain/identity.js'
import { isInContext, type PotencyContext, type PotencyRecord } from '../domain/potency-context.js'
import { fillMatrix, findColumns, type MatrixColumn } from '../domain/potency-matrix.js'
import { loadCompoundEvidence, requireCompounds, type CompoundEvidence } from './compound-evidence.js'
import { collectWarnings, type RequestContext } from './context.js'
import { readEvidence } from './evidence-input.js'
import type { EntityKey } from './find-by-key.js'
import type { EvidenceScope, InputMaybe, PotencyContext as ContextInput } from './generated/resolver-types.js'
import { loadOptional } from './load-known.js'
import type { MatrixAnswer } from './matrix-answer.js'
import { readPolicy } from './policy-input.js'
import { readPotencyContext } from './potency-context-input.js'
import { MAX_CONTEXTS, MAX_PAIRED } from './service.js'
import { UserInputError } from './user-input-error.js'

export interface MatrixQuestion {
  readonly compounds: readonly EntityKey[]
  readonly contexts?: InputMaybe<readonly ContextInput[]>
  readonly pairwise?: InputMaybe<boolean>
  readonly policy?: InputMaybe<string>
  readonly evidence?: InputMaybe<EvidenceScope>
  readonly identityLevel?: InputMaybe<IdentityLevel>
}

export async function answerMatrix(request: RequestContext, question: MatrixQuestion): Promise<MatrixAnswer> {
  const context = collectWarnings(request)
  const policy = readPolicy(question.policy)
  const { compounds: keys, identityLevel } = question
  checkSize(question)
  const [compounds, scope] = await Promise.all([
    requireCompounds(context, { keys, argument: 'compounds', identityLevel }),
    readEvidence(context, question.evidence),
  ])
  const evidence = await loadCompoundEvidence(context, compounds, scope)
  const columns = await readColumns(context, evidence, question.contexts)
  const asked = { ...evidence, columns, policy, scope }
  const { cells, warnings } = fillMatrix(asked)
  context.warn(...warnings)
  return { cells, pairs: () => (question.pairwise === true ? comparePairs(asked) : []), warnings: context.warnings, sequence: scope.at }
}

async function readColumns(
  context: RequestContext,
  evidence: CompoundEvidence,
  inputs: MatrixQuestion['contexts'],
): Promise<readonly MatrixColumn[]> {
  const records = [...evidence.measurements, ...evidence.missingValues]
  if (inputs === null || inputs === undefined) return findColumns(records, evidence.toEndpoint)
  const contexts = await Promise.all(inputs.map((input) => readPotencyContext(context, input)))
  return Promise.all(contexts.map((asked) => toColumn(context, asked)))
}

async function toColumn({ loaders }: RequestContext, asked: PotencyContext): Promise<MatrixColumn> {
  const [endpoint, target, cellLine] = await Promise.all([
    loadOptional(loaders.endpoint, asked.endpoint),
    loadOptional(loaders.target, asked.targetId),
    loadOptional(loaders.cellLine, asked.cellLineId),
  ])
  return { endpoint, target, cellLine, holds: (record: PotencyRecord) => isInContext(record, asked) }
}

function checkSize({ compounds, contexts, pairwise }: MatrixQuestion): void {
  if ((contexts?.length ?? 0) > MAX_CONTEXTS) {
    throw new UserInputError(`contexts holds ${contexts?.length ?? 0} entries; at most ${MAX_CONTEXTS} are allowed.`, {
      argument: 'contexts',
    })
  }
  if (pairwise !== true || compounds.length <= MAX_PAIRED) return
  throw new UserInputError(
    `A pairwise matrix of ${compounds.length} compounds is too large; at most ${MAX_PAIRED} are divided by each other. Use comparePotency against one reference.`,
    { argument: 'compounds' },
  )
}

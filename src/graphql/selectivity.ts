/** From the arguments of the schema to the domain's comparison of one compound with itself. */
import type { IdentityLevel } from '../domain/identity.js'
import type { Issue } from '../domain/issue.js'
import { isInContext, toContextKey, type PotencyContext, type PotencyRecord } from '../domain/potency-context.js'
import { compareContexts } from '../domain/selectivity.js'
import { loadCompoundEvidence, requireCompounds } from './compound-evidence.js'
import { describeContext } from './context-words.js'
import { collectWarnings, type RequestContext } from './context.js'
import { readEvidence } from './evidence-input.js'
import type { EntityKey } from './find-by-key.js'
import type { EvidenceScope, InputMaybe, PotencyContext as ContextInput } from './generated/resolver-types.js'
import { readSelectivityPolicy } from './policy-input.js'
import { readPotencyContext } from './potency-context-input.js'
import type { SelectivityProfile } from './selectivity-answer.js'
import { MAX_CONTEXTS } from './service.js'
import { UserInputError } from './user-input-error.js'

export interface SelectivityQuestion {
  readonly compound: EntityKey
  readonly reference: ContextInput
  readonly others?: InputMaybe<readonly ContextInput[]>
  readonly policy?: InputMaybe<string>
  readonly evidence?: InputMaybe<EvidenceScope>
  readonly identityLevel?: InputMaybe<IdentityLevel>
}

export async function answerSelectivity(request: RequestContext, question: SelectivityQuestion): Promise<SelectivityProfile> {
  const context = collectWarnings(request)
  const policy = readSelectivityPolicy(question.policy)
  const { compound: key, identityLevel } = question
  const [compounds, referenceContext, others, scope] = await Promise.all([
    requireCompounds(context, { keys: [key], argument: 'compound', identityLevel }),
    readPotencyContext(context, question.reference),
    readContexts(context, question.others),
    readEvidence(context, question.evidence),
  ])
  const evidence = await loadCompoundEvidence(context, compounds, scope)
  const records = [...evidence.measurements, ...evidence.missingValues]
  const reference = selectReference(records, referenceContext)
  const isOther = (record: PotencyRecord) => others === null || others.some((other) => isInContext(record, other))
  const beside = records.filter((record) => record.endpoint === reference[0]?.endpoint && !reference.includes(record) && isOther(record))
  const [compound] = compounds
  if (compound === undefined) throw new Error('A compound that is required is there.')
  const answer = compareContexts({ compound, reference, others: beside, provenance: evidence.provenance, policy, scope })
  context.warn(...warnOfNothing(answer.entries.length), ...answer.warnings)
  const entries = answer.entries.map(({ sample, ratio }) => ({ context: describePlace(sample), answer: ratio }))
  const words = await describeContext(context, referenceContext)
  return { compound, reference: words, policy, entries, excluded: answer.excluded, warnings: context.warnings, sequence: scope.at }
}

async function readContexts(context: RequestContext, inputs: SelectivityQuestion['others']): Promise<readonly PotencyContext[] | null> {
  if (inputs === null || inputs === undefined) return null
  if (inputs.length > MAX_CONTEXTS) {
    throw new UserInputError(`others holds ${inputs.length} entries; at most ${MAX_CONTEXTS} are allowed.`, { argument: 'others' })
  }
  return Promise.all(inputs.map((input) => readPotencyContext(context, input)))
}

/** The records of the reference context, which must be one endpoint, target and cell line. */
function selectReference(records: readonly PotencyRecord[], context: PotencyContext): readonly PotencyRecord[] {
  const reference = records.filter((record) => isInContext(record, context))
  const places = new Map(reference.map((record) => [toContextKey(record), describePlace(record)]))
  if (places.size === 1) return reference
  const why =
    places.size === 0
      ? 'The compound has no value in the reference context; widen it, or read its measurements.'
      : `The reference holds several contexts: ${[...places.values()].join('; ')}. Name endpoint, target and cell line of one.`
  throw new UserInputError(why, { suggestions: [...places.values()], argument: 'reference' })
}

function describePlace({ endpoint, assay }: PotencyRecord): string {
  const against = assay.target === null ? '' : `, against ${assay.target.name}`
  return `${endpoint}${against}${assay.cellLine === null ? '' : `, in ${assay.cellLine.name}`}`
}

function warnOfNothing(entries: number): readonly Issue[] {
  if (entries > 0) return []
  const message = 'The compound has the endpoint in no other target or cell line here, so that nothing can be said of its selectivity.'
  return [{ code: 'NOTHING_TO_COMPARE', message, path: ['others'] }]
}

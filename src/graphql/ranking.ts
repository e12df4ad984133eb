/** From the arguments of the schema to the domain's ranking: the graph selects the values, the domain ranks. */
import type { Measurement } from '../domain/measurement.js'
import type { Provenance } from '../domain/provenance.js'
import { createProvenance } from '../domain/provenance.js'
import { rankCompounds, type RankingGroup } from '../domain/rank-compounds.js'
import { loadContextMeasurements } from './context-measurements.js'
import { describeContext } from './context-words.js'
import { DEFAULT_PAGE_SIZE, toListConnection, type Connection, type PageArguments } from './connection.js'
import { collectWarnings, type RequestContext } from './context.js'
import { toFingerprint } from './cursor.js'
import { readEvidence, type Evidence } from './evidence-input.js'
import type { EvidenceScope, InputMaybe, PotencyContext as ContextInput } from './generated/resolver-types.js'
import { loadProfiles, loadProvenance } from './load-provenance.js'
import { readPolicy } from './policy-input.js'
import { readPotencyContext } from './potency-context-input.js'
import type { RankingAnswer } from './ranking-answer.js'

export interface RankingQuestion extends PageArguments {
  readonly context: ContextInput
  readonly policy?: InputMaybe<string>
  readonly evidence?: InputMaybe<EvidenceScope>
}

export async function answerRanking(request: RequestContext, question: RankingQuestion): Promise<RankingAnswer> {
  const context = collectWarnings(request)
  const policy = readPolicy(question.policy)
  const [potencyContext, scope] = await Promise.all([
    readPotencyContext(context, question.context),
    readEvidence(context, question.evidence),
  ])
  const [measurements, words] = await Promise.all([
    loadContextMeasurements(context, potencyContext, scope),
    describeContext(context, potencyContext),
  ])
  const provenance = await loadRankingProvenance(context, measurements, scope)
  const ranking = rankCompounds({ measurements, profiles: provenance.profiles, provenance, policy, scope })
  context.warn(...ranking.warnings)
  const { first, after, ...asked } = question
  const fingerprint = toFingerprint('rankCompounds', asked)
  return { ...ranking, context: words, policy, warnings: context.warnings, page: { first, after }, sequence: scope.at, fingerprint }
}

/** Both the root and its groups take a page; the groups' own arguments hold where they are not left at their defaults. */
export function listGroups({ groups, page, sequence, fingerprint }: RankingAnswer, own: PageArguments): Connection<RankingGroup> {
  const first = own.first === DEFAULT_PAGE_SIZE ? page.first : own.first
  return toListConnection({ first, after: own.after ?? page.after }, { fingerprint, sequence, rows: groups })
}

/** Who else stands in the assays decides only the classes of independence, which are looked at only where some are left out. */
async function loadRankingProvenance(context: RequestContext, measurements: readonly Measurement[], scope: Evidence): Promise<Provenance> {
  if (scope.excludeClasses.length > 0) return loadProvenance(context, measurements, scope.at)
  const profiles = await loadProfiles(
    context,
    measurements.map(({ compound }) => compound.id),
  )
  return createProvenance({ profiles, measurements })
}

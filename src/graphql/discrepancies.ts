/** The contradictions on record, computed once a request for each scope of evidence. */
import { findDiscrepancies, type Discrepancy } from '../domain/discrepancy.js'
import { DISCREPANCY_RULE_IDS } from '../domain/discrepancy-rule.js'
import { toListConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint } from './cursor.js'
import { loadDiscrepancyEvidence } from './discrepancy-evidence.js'
import { readEvidence, type Evidence } from './evidence-input.js'
import type { EvidenceScope, InputMaybe } from './generated/resolver-types.js'
import { loadPer } from './loader.js'
import { perRequest } from './per-request.js'
import { UserInputError } from './user-input-error.js'

export interface DiscrepancyQuestion extends PageArguments {
  readonly rule?: InputMaybe<string>
  readonly about?: InputMaybe<string>
  readonly evidence?: InputMaybe<EvidenceScope>
}

export async function listDiscrepancies(context: RequestContext, question: DiscrepancyQuestion): Promise<Connection<Discrepancy>> {
  const { rule, about, evidence, ...page } = question
  checkRule(rule)
  const scope = await readEvidence(context, evidence)
  const { discrepancies, toAbout } = await found(context)(scope)()
  const rows = discrepancies
    .filter((one) => rule === null || rule === undefined || one.rule === rule)
    .filter((one) => about === null || about === undefined || toAbout(one).includes(about))
  return toListConnection(page, { fingerprint: toFingerprint('discrepancies', rule, about, evidence), sequence: scope.at, rows })
}

/** By its id, by default as of now; null where nothing contradicts itself so any more. */
export async function findDiscrepancy(context: RequestContext, id: string, scope?: Evidence): Promise<Discrepancy | null> {
  const { discrepancies } = await found(context)(scope ?? (await readEvidence(context, null)))()
  return discrepancies.find((one) => one.id === id) ?? null
}

interface Found {
  readonly discrepancies: readonly Discrepancy[]
  /** The ids of its sides and of whose values and claims they are. */
  readonly toAbout: (discrepancy: Discrepancy) => readonly string[]
}

const found = perRequest((context) =>
  loadPer((scope: Evidence) => {
    let made: Promise<Found> | null = null
    return () => (made ??= find(context, scope))
  }),
)

async function find(context: RequestContext, scope: Evidence): Promise<Found> {
  const { warnings, ...evidence } = await loadDiscrepancyEvidence(context, scope)
  context.warn(...warnings)
  const surroundings = new Map([
    ...[...evidence.measurements, ...evidence.missingValues].map(
      ({ id, compound, assay, citation, locator }) => [id, [compound.id, assay.id, citation?.id ?? '', locator?.documentId ?? '']] as const,
    ),
    ...evidence.claims.map(({ claim }) => [claim.id, [...claim.aboutIds, claim.locator?.documentId ?? '']] as const),
  ])
  return {
    discrepancies: findDiscrepancies(evidence),
    toAbout: ({ sideIds }) => [...sideIds, ...sideIds.flatMap((id) => surroundings.get(id) ?? [])],
  }
}

function checkRule(rule: InputMaybe<string>): void {
  if (rule === null || rule === undefined || DISCREPANCY_RULE_IDS.some((known) => known === rule)) return
  throw new UserInputError(`There is no rule "${rule}"; the rules are ${DISCREPANCY_RULE_IDS.join(', ')}.`, {
    suggestions: DISCREPANCY_RULE_IDS,
    argument: 'rule',
  })
}

/** From the arguments of the schema to the domain's report on what is missing. */
import type { CellLine } from '../domain/cell-line.js'
import type { Compound } from '../domain/compound.js'
import type { Endpoint } from '../domain/endpoint.js'
import { findEvidenceGaps, findGapColumns, type EvidenceGapReport } from '../domain/evidence-gaps.js'
import type { IdentityLevel } from '../domain/identity.js'
import { findRecordedCompoundIds } from '../graph/queries/recorded-compound.js'
import { loadCompoundEvidence, requireCompounds } from './compound-evidence.js'
import { collectWarnings, type RequestContext } from './context.js'
import { readEvidence } from './evidence-input.js'
import { refuseUnknown, requireId, type EntityKey } from './find-by-key.js'
import type { EvidenceScope, InputMaybe } from './generated/resolver-types.js'
import { loadKnown } from './load-known.js'
import { readEndpoint } from './potency-context-input.js'
import { MAX_CONTEXTS, MAX_IDS } from './service.js'
import { UserInputError } from './user-input-error.js'

export interface GapQuestion {
  readonly compounds?: InputMaybe<readonly EntityKey[]>
  readonly endpoints?: InputMaybe<readonly string[]>
  readonly cellLines?: InputMaybe<readonly EntityKey[]>
  readonly evidence?: InputMaybe<EvidenceScope>
  readonly identityLevel?: InputMaybe<IdentityLevel>
}

export async function answerGaps(request: RequestContext, question: GapQuestion): Promise<EvidenceGapReport> {
  const context = collectWarnings(request)
  const [scope, endpoints, cellLines] = await Promise.all([
    readEvidence(context, question.evidence),
    readEndpoints(context, question.endpoints),
    readCellLines(context, question.cellLines),
  ])
  const compounds = await readCompounds(context, question, scope.at)
  const evidence = await loadCompoundEvidence(context, compounds, scope)
  const records = [...evidence.measurements, ...evidence.missingValues]
  const columns = findGapColumns(records, { endpoints, cellLines }, evidence.toEndpoint)
  const report = findEvidenceGaps({ ...evidence, columns, scope })
  context.warn(...report.warnings)
  return { ...report, warnings: context.warnings }
}

async function readCompounds(
  context: RequestContext,
  { compounds: keys, identityLevel }: GapQuestion,
  at: number,
): Promise<readonly Compound[]> {
  if (keys !== null && keys !== undefined) return requireCompounds(context, { keys, argument: 'compounds', identityLevel })
  const ids = await findRecordedCompoundIds(context.graph, { at, first: MAX_IDS + 1 })
  if (ids.length <= MAX_IDS) return loadKnown(context.loaders.compound, ids)
  throw new UserInputError(`More than ${MAX_IDS} compounds have values here; name the compounds to look at, at most ${MAX_IDS}.`, {
    argument: 'compounds',
  })
}

async function readEndpoints(context: RequestContext, codes: GapQuestion['endpoints']): Promise<readonly Endpoint[] | null> {
  if (codes === null || codes === undefined) return null
  checkLength('endpoints', codes.length)
  return distinct(await Promise.all(codes.map((code) => readEndpoint(context, code, 'endpoints'))))
}

async function readCellLines(context: RequestContext, keys: GapQuestion['cellLines']): Promise<readonly CellLine[] | null> {
  if (keys === null || keys === undefined) return null
  checkLength('cellLines', keys.length)
  const lines = keys.map(async (key) => {
    const id = await requireId(context, { kind: 'CELL_LINE', key, argument: 'cellLines' })
    const line = await context.loaders.cellLine.load(id)
    if (line === null) throw await refuseUnknown(context, { kind: 'CELL_LINE', key: { id }, argument: 'cellLines' })
    return line
  })
  return distinct(await Promise.all(lines))
}

function checkLength(argument: string, length: number): void {
  if (length <= MAX_CONTEXTS) return
  throw new UserInputError(`${argument} holds ${length} entries; at most ${MAX_CONTEXTS} are allowed.`, { argument })
}

function distinct<Record extends { readonly id: string }>(records: readonly Record[]): readonly Record[] {
  return [...new Map(records.map((record) => [record.id, record])).values()]
}

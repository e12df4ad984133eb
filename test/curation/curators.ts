/**
 * The people of the curation tests, and the seed that they work on. Grace edits and has no interest; Kim edits and works
 * for the originator of KT-253.
 */
import type { ActionOutcome } from '../../src/curation/action-outcome.js'
import { proposeMeasurement, type ProposeMeasurementInput } from '../../src/curation/propose-measurement.js'
import { correctMeasurement, type CorrectMeasurementInput } from '../../src/curation/correct-measurement.js'
import { reviewProposal, type ReviewProposalInput } from '../../src/curation/review-proposal.js'
import { setAffiliation } from '../../src/curation/set-affiliation.js'
import { registerContributor } from '../../src/curation/register-contributor.js'
import type { Viewer } from '../../src/domain/permission.js'
import type { UserError } from '../../src/domain/user-error.js'
import type { Graph } from '../../src/graph/graph.js'
import { findMeasurementsByIds } from '../../src/graph/queries/measurement.js'
import { hashGraph } from '../../src/graph/graph-hash.js'
import { GUIDE_FILES, loadSeed } from '../../src/importers/load-seed.js'
import type { TestEngine } from '../engines.js'

export const ADA: Viewer = { id: 'contributor:local:ada', name: 'Ada', role: 'curator' }
export const BEN: Viewer = { id: 'contributor:local:ben', name: 'Ben', role: 'curator' }
export const GRACE: Viewer = { id: 'contributor:local:grace', name: 'Grace', role: 'editor' }
export const KIM: Viewer = { id: 'contributor:local:kim', name: 'Kim', role: 'editor' }
export const ROOT: Viewer = { id: 'contributor:local:root', name: 'Root', role: 'admin' }
export const READER: Viewer = { id: 'contributor:local:rae', name: 'Rae', role: 'reader' }

export const NOW = '2026-03-01T09:00:00.000Z'
export const NAVTEMADLIN = 'measurement:kt-253-comparative-guide:navtemadlin:ic50'
export const KT253 = 'measurement:kt-253-comparative-guide:kt-253:ic50'
const LATEST = Number.MAX_SAFE_INTEGER

type Keyed<Input> = Omit<Input, 'idempotencyKey'> & { readonly idempotencyKey?: string }

const keys = { last: 0 }

export function freshKey(): string {
  keys.last += 1
  return `key-${keys.last}`
}

export async function openSeeded(engine: TestEngine): Promise<Graph> {
  const graph = await engine.open()
  await seedGuide(graph)
  return graph
}

/** Twice is once. */
export async function seedGuide(graph: Graph): Promise<void> {
  await loadSeed(graph, { at: '2026-01-01T00:00:00.000Z', fileNames: GUIDE_FILES })
}

/** A second value of navtemadlin in the assay of the guide, as another page of the originator might print it. */
export const A_VALUE: Omit<ProposeMeasurementInput, 'idempotencyKey'> = {
  compound: { name: 'Navtemadlin' },
  assay: 'assay:rs4-11-viability',
  citation: 'citation:kt-253-comparative-guide:5',
  endpoint: 'IC50',
  reportedText: '310',
  unit: 'nM',
}

export function aValue(changes: Partial<ProposeMeasurementInput> = {}): ProposeMeasurementInput {
  return { idempotencyKey: freshKey(), ...A_VALUE, ...changes }
}

export function propose(graph: Graph, viewer: Viewer | null, changes: Partial<ProposeMeasurementInput> = {}): Promise<ActionOutcome> {
  return proposeMeasurement({ graph, viewer, input: aValue(changes), at: NOW })
}

export function correct(graph: Graph, viewer: Viewer | null, changes: Partial<CorrectMeasurementInput> = {}): Promise<ActionOutcome> {
  const input = {
    idempotencyKey: freshKey(),
    measurement: NAVTEMADLIN,
    reportedText: '28',
    reason: 'A zero was added in typing.',
    ...changes,
  }
  return correctMeasurement({ graph, viewer, input, at: NOW })
}

export function review(graph: Graph, viewer: Viewer | null, changes: Keyed<ReviewProposalInput>): Promise<ActionOutcome> {
  return reviewProposal({ graph, viewer, input: { idempotencyKey: freshKey(), ...changes }, at: NOW })
}

export async function affiliate(graph: Graph, viewer: Viewer, company: string, period: { from?: string; to?: string } = {}): Promise<void> {
  const register = { idempotencyKey: freshKey(), contributor: viewer.id, name: viewer.name, role: viewer.role }
  expectDone(await registerContributor({ graph, viewer: ROOT, input: register, at: NOW }))
  const affiliation = { idempotencyKey: freshKey(), contributor: viewer.id, company: { id: company }, ...period }
  expectDone(await setAffiliation({ graph, viewer: ROOT, input: affiliation, at: NOW }))
}

/** The outcome of a request that must have been done; any other fails the test with what was said. */
export function expectDone(outcome: ActionOutcome): Extract<ActionOutcome, { kind: 'DONE' }> {
  if (outcome.kind !== 'DONE') throw new Error(`not done: ${JSON.stringify(outcome)}`)
  return outcome
}

export function errorsOf(outcome: ActionOutcome): readonly UserError[] {
  if (outcome.kind !== 'REFUSED') throw new Error(`not refused: ${JSON.stringify(outcome)}`)
  return outcome.userErrors
}

/** `CODE path.to.field` of each error. */
export function codesOf(outcome: ActionOutcome): readonly string[] {
  return errorsOf(outcome).map(({ code, path = [] }) => [code, path.join('.')].filter((part) => part !== '').join(' '))
}

export function denialOf(outcome: ActionOutcome): string {
  if (outcome.kind !== 'DENIED') throw new Error(`not denied: ${JSON.stringify(outcome)}`)
  return outcome.issue.code
}

export async function statusOf(graph: Graph, id: string): Promise<string | undefined> {
  const [measurement] = await findMeasurementsByIds(graph, { ids: [id], at: LATEST })
  return measurement?.status
}

/** The act leaves no trace, whatever it answers. */
export async function unchanged<Result>(graph: Graph, act: () => Promise<Result>): Promise<Result> {
  const before = await hashGraph(graph)
  const result = await act()
  const after = await hashGraph(graph)
  if (before.full !== after.full) throw new Error('the graph was changed')
  return result
}

/**
 * What a proposal would change if it were accepted, and what a decision did change. A fixed number of queries, whatever
 * the number of proposals; nothing of it is stored.
 */
import type { Consequences } from '../domain/consequence.js'
import { findConsequences } from '../domain/consequences.js'
import type { EvidenceState } from '../domain/evidence-state.js'
import type { Measurement } from '../domain/measurement.js'
import type { MutationName } from '../domain/permission.js'
import type { Proposal } from '../domain/proposal.js'
import type { GraphReader } from '../graph/graph.js'
import { findProposal } from '../graph/queries/proposal.js'
import type { ActionOutcome } from './action-outcome.js'
import { findSubjects, type Known, loadKnown, pickSubjects, selectState, type Subjects, toSubjects } from './evidence-states.js'

/** What accepting each proposal would change as of the moment `at` (an audit sequence), by the proposal's id. */
export async function findProposalConsequences(
  reader: GraphReader,
  proposals: readonly Proposal[],
  at: number,
): Promise<ReadonlyMap<string, Consequences>> {
  const ids = proposals.map(({ subject }) => subject.id)
  const subjects = await findSubjects(reader, ids, at)
  const known = await loadKnown(reader, subjects, [at])
  return new Map(
    proposals.map(({ id, subject, baseId }) => {
      const own = pickSubjects(subjects, [subject.id])
      const before = selectState(known, at, own)
      return [id, compare(known, own, { before, after: suppose(before, own, baseId) })]
    }),
  )
}

/**
 * What a mutation changed, or for one that only proposes, what its acceptance would. A repetition of the mutation has the
 * same answer, because it is computed as of the moment of the first. Null where nothing was done.
 */
export async function findOutcomeConsequences(reader: GraphReader, outcome: ActionOutcome, head: number): Promise<Consequences | null> {
  if (outcome.kind === 'VALID') {
    if (outcome.subject === null) return null
    const subjects = toSubjects([outcome.subject])
    const known = await loadKnown(reader, subjects, [head])
    const before = selectState(known, head, subjects)
    return compare(known, subjects, { before, after: suppose(before, subjects, outcome.proposal?.baseId ?? null) })
  }
  if (outcome.kind !== 'DONE') return null
  const { subjectId, proposalId, operation } = outcome
  if (isProposing(outcome.name)) {
    const proposal = proposalId === null ? null : await findProposal(reader, proposalId)
    return proposal === null ? null : ((await findProposalConsequences(reader, [proposal], operation.sequence)).get(proposal.id) ?? null)
  }
  const { sequence } = operation
  const subjects = await findSubjects(reader, [subjectId], sequence)
  const known = await loadKnown(reader, subjects, [sequence - 1, sequence])
  return compare(known, subjects, { before: selectState(known, sequence - 1, subjects), after: selectState(known, sequence, subjects) })
}

function isProposing(name: MutationName): boolean {
  return /^(?:propose|correct|restore|submit)/.test(name)
}

/** Of what a mutation rehearses, what ends in these says nothing any more; all else would count. */
const ENDED: readonly string[] = ['RETRACTED', 'REJECTED', 'WITHDRAWN']

/** The state in which what is proposed counts, and what it replaces does not. */
function suppose(state: EvidenceState, { measurements, claims, lines }: Subjects, baseId: string | null): EvidenceState {
  const entering = measurements.filter(counts).map((measurement): Measurement => ({ ...measurement, status: 'ACCEPTED' }))
  const isReplaced = entering.length > 0 ? baseId : null
  const stay = (known: readonly Measurement[]) => without(known, measurements).filter(({ id }) => id !== isReplaced)
  const located = entering.filter(({ locator }) => locator !== null)
  return {
    ...state,
    measurements: [...stay(state.measurements), ...entering],
    documentMeasurements: [...stay(state.documentMeasurements), ...located],
    claims: [...without(state.claims, claims), ...claims.filter(counts)],
    evidenceLines: [...without(state.evidenceLines, lines), ...lines.filter(counts)],
  }
}

function counts({ status }: { readonly status: string }): boolean {
  return !ENDED.includes(status)
}

function without<Item extends { readonly id: string }>(items: readonly Item[], left: readonly Item[]): readonly Item[] {
  return items.filter(({ id }) => !left.some((one) => one.id === id))
}

function compare(
  known: Known,
  subjects: Subjects,
  states: { readonly before: EvidenceState; readonly after: EvidenceState },
): Consequences {
  const { profiles, documentCitations } = known
  const compoundIds = [...new Set(subjects.measurements.map(({ compound }) => compound.id))]
  return findConsequences({ ...states, compoundIds, profiles, documentCitations })
}

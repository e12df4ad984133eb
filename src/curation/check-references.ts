/** Whether the graph holds what an input refers to, and no review has rejected it. Nothing refers to a draft: it is not there yet. */
import { groupBy } from '../domain/group-by.js'
import { createInvalidInput, type Path, type UserError } from '../domain/user-error.js'
import type { GraphReader } from '../graph/graph.js'
import { findProposalsByIds, nameProposal } from '../graph/queries/proposal.js'
import { findNodesByIds } from '../graph/queries/record.js'
import type { NodeReference } from '../graph/record.js'

export interface CheckedReference extends NodeReference {
  readonly path: Path
}

/** One query a label and one for the reviews, whatever the number of references. */
export async function checkReferences(reader: GraphReader, references: readonly CheckedReference[]): Promise<readonly UserError[]> {
  if (references.length === 0) return []
  const known = new Set<string>()
  for (const [label, members] of groupBy(references, (reference) => reference.label)) {
    const ids = [...new Set(members.map(({ id }) => id))]
    for (const { id } of await findNodesByIds(reader, label, ids)) known.add(`${label} ${id}`)
  }
  const proposals = await findProposalsByIds(reader, [...new Set(references.map(({ id }) => nameProposal(id)))])
  const idsIn = (...states: readonly string[]) =>
    new Set(proposals.filter(({ state }) => states.includes(state)).map(({ subject }) => subject.id))
  const drafts = idsIn('DRAFT')
  const rejected = idsIn('REJECTED', 'WITHDRAWN')
  return references.flatMap(({ label, id, path }) => {
    if (!known.has(`${label} ${id}`) || drafts.has(id)) return [describeUnknown(label, id, path)]
    if (!rejected.has(id)) return []
    return [createInvalidInput('REFERENCE_REJECTED', { culprit: id, nextStep: 'Refer to another record, or propose it anew.', path })]
  })
}

export function describeUnknown(label: string, id: string, path: Path): UserError {
  return createInvalidInput('NOT_FOUND', {
    culprit: id,
    nextStep: `There is no ${toWords(label)} of that id; look it up, or propose it first.`,
    path,
  })
}

/** `CellLine` as people write it. */
function toWords(label: string): string {
  return label.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

import type { SourceLocator } from '../domain/source-locator.js'
import { createDuplicate, type UserError } from '../domain/user-error.js'
import type { GraphReader } from '../graph/graph.js'
import { type EvidenceKey, findSameEvidence } from '../graph/queries/same-evidence.js'

export interface DuplicateQuestion extends EvidenceKey {
  readonly locator: SourceLocator | null
  readonly duplicateReason: string | null
}

/** A value that waits or counts already and has source, compound, assay, endpoint, printed text and place in common; a reason overrides. */
export async function findDuplicate(reader: GraphReader, question: DuplicateQuestion): Promise<UserError | null> {
  const { locator, duplicateReason, ...key } = question
  if ((duplicateReason ?? '').trim() !== '') return null
  const same = (await findSameEvidence(reader, key)).find((known) => toPlace(known.locator) === toPlace(locator))
  if (same === undefined) return null
  const nextStep = `It is there as ${same.id}. Give duplicateReason if the source prints it twice.`
  return createDuplicate('DUPLICATE_EVIDENCE', { culprit: key.reportedText, nextStep, path: ['reportedText'], existingId: same.id })
}

function toPlace(locator: SourceLocator | null): string {
  if (locator === null) return ''
  return JSON.stringify([locator.documentId, locator.lineStart, locator.lineEnd, locator.row, locator.column])
}

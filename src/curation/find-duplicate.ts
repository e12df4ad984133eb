import type { SourceLocator } from '../domain/source-locator.js'
import { createDuplicate, type UserError } from '../domain/user-error.js'
import type { GraphReader } from '../graph/graph.js'
import type { NodeReference } from '../graph/record.js'
import { type EvidenceKey, findSameClaims, findSameEvidence, type LocatedEvidence } from '../graph/queries/same-evidence.js'

export interface DuplicateQuestion extends EvidenceKey {
  readonly locator: SourceLocator | null
  readonly duplicateReason: string | null
}

/** A value that waits or counts already and has source, compound, assay, endpoint, printed text and place in common; a reason overrides. */
export async function findDuplicate(reader: GraphReader, question: DuplicateQuestion): Promise<UserError | null> {
  const { locator, duplicateReason, ...key } = question
  return isSaidToDiffer(duplicateReason)
    ? null
    : describeSame(await findSameEvidence(reader, key), { locator, text: key.reportedText, field: 'reportedText' })
}

export interface DuplicateClaimQuestion {
  readonly about: NodeReference
  readonly text: string
  readonly locator: SourceLocator | null
  readonly duplicateReason: string | null
}

/** A claim about the same thing, in the same words, at the same place. */
export async function findDuplicateClaim(reader: GraphReader, question: DuplicateClaimQuestion): Promise<UserError | null> {
  const { about, text, locator, duplicateReason } = question
  return isSaidToDiffer(duplicateReason) ? null : describeSame(await findSameClaims(reader, about, text), { locator, text, field: 'text' })
}

function isSaidToDiffer(duplicateReason: string | null): boolean {
  return (duplicateReason ?? '').trim() !== ''
}

function describeSame(
  known: readonly LocatedEvidence[],
  { locator, text, field }: { readonly locator: SourceLocator | null; readonly text: string; readonly field: string },
): UserError | null {
  const same = known.find((one) => toPlace(one.locator) === toPlace(locator))
  if (same === undefined) return null
  const nextStep = `It is there as ${same.id}. Give duplicateReason if the source prints it twice.`
  return createDuplicate('DUPLICATE_EVIDENCE', { culprit: text, nextStep, path: [field], existingId: same.id })
}

function toPlace(locator: SourceLocator | null): string {
  if (locator === null) return ''
  return JSON.stringify([locator.documentId, locator.lineStart, locator.lineEnd, locator.row, locator.column])
}

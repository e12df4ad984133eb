import type { EvidenceStatus } from './evidence-status.js'

/** What can be done to evidence that is there. Correcting and restoring make new evidence, and move the old one when that is accepted. */
export const EVIDENCE_MOVES = ['SUBMIT', 'WITHDRAW', 'ACCEPT', 'REJECT', 'SUPERSEDE', 'RETRACT'] as const
export type EvidenceMove = (typeof EVIDENCE_MOVES)[number]

export interface EvidenceTransition {
  readonly move: EvidenceMove
  readonly from: EvidenceStatus
  readonly to: EvidenceStatus
}

/** The life of evidence. What is not listed cannot happen; nothing leads out of SUPERSEDED, RETRACTED, REJECTED and WITHDRAWN. */
export const EVIDENCE_TRANSITIONS: readonly EvidenceTransition[] = [
  { move: 'SUBMIT', from: 'DRAFT', to: 'PROPOSED' },
  { move: 'WITHDRAW', from: 'DRAFT', to: 'WITHDRAWN' },
  { move: 'WITHDRAW', from: 'PROPOSED', to: 'WITHDRAWN' },
  { move: 'ACCEPT', from: 'PROPOSED', to: 'ACCEPTED' },
  { move: 'REJECT', from: 'PROPOSED', to: 'REJECTED' },
  { move: 'SUPERSEDE', from: 'ACCEPTED', to: 'SUPERSEDED' },
  { move: 'RETRACT', from: 'ACCEPTED', to: 'RETRACTED' },
]

/** The status that a move leads to; null where it is not allowed. */
export function findNextStatus(from: EvidenceStatus, move: EvidenceMove): EvidenceStatus | null {
  return EVIDENCE_TRANSITIONS.find((transition) => transition.from === from && transition.move === move)?.to ?? null
}

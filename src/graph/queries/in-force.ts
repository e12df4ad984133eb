/**
 * Evidence is in force at a moment, an audit sequence `$at`, when it entered force at it or before and did not leave by
 * it. What is in force was accepted: its stored status may have changed since.
 */
import { EVIDENCE_STATUSES, type EvidenceStatus } from '../../domain/evidence-status.js'
import { readOneOf } from '../decode-fields.js'
import { readNumberOrNull } from '../decode-value.js'
import type { Row } from '../graph.js'

export const FORCE_FIELDS = ['status', 'fromSequence', 'untilSequence'] as const

/** A condition on the variable of an evidence node. */
export function inForce(variable: string): string {
  return `${variable}.fromSequence <= $at AND (${variable}.untilSequence IS NULL OR ${variable}.untilSequence > $at)`
}

/**
 * A condition on the variable of an evidence node: in force at the moment or before it. For answers that list what they
 * leave out: what was replaced or taken back by then is among it.
 */
export function onceInForce(variable: string): string {
  return `${variable}.fromSequence <= $at`
}

export interface Force {
  readonly status: EvidenceStatus
  readonly fromSequence: number | null
  readonly untilSequence: number | null
}

/** From the fields `FORCE_FIELDS`, as of a moment: what left force later is accepted still, and nobody knows yet when it will leave. */
export function toForce(fields: Row, at: number): Force {
  const status = readOneOf(fields, 'status', EVIDENCE_STATUSES)
  const fromSequence = readNumberOrNull(fields, 'fromSequence')
  const untilSequence = readNumberOrNull(fields, 'untilSequence')
  const entered = fromSequence !== null && fromSequence <= at
  const left = untilSequence !== null && untilSequence <= at
  return entered && !left ? { status: 'ACCEPTED', fromSequence, untilSequence: null } : { status, fromSequence, untilSequence }
}

import type { Assay } from './assay.js'
import type { Citation } from './citation.js'
import type { Measurement } from './measurement.js'
import type { CompoundRole } from './measurement.js'
import type { MissingValue } from './missing-value.js'

/** Where potencies are compared, keys resolved to ids; a null field does not restrict. `endpoint` is a code, such as `IC50`. */
export interface PotencyContext {
  readonly endpoint: string | null
  readonly targetId: string | null
  readonly cellLineId: string | null
  readonly assayId: string | null
  readonly citationId: string | null
  readonly documentId: string | null
  readonly format: string | null
  readonly technology: string | null
  readonly compoundRole: CompoundRole | null
}

export const ANY_CONTEXT: PotencyContext = {
  endpoint: null,
  targetId: null,
  cellLineId: null,
  assayId: null,
  citationId: null,
  documentId: null,
  format: null,
  technology: null,
  compoundRole: null,
}

/** A value or a cell without one: both stand in an assay, for an endpoint, of a compound. */
export type PotencyRecord = Measurement | MissingValue

/** Tells whether a record lies in the context. A cell without a value has no part in the assay, so that `compoundRole` does not restrict it. */
export function isInContext(record: PotencyRecord, context: PotencyContext): boolean {
  const { assay } = record
  const role = 'role' in record ? record.role : null
  return (
    isAsked(context.endpoint, record.endpoint) &&
    isAsked(context.targetId, assay.target?.id) &&
    isAsked(context.cellLineId, assay.cellLine?.id) &&
    isAsked(context.assayId, assay.id) &&
    isAsked(context.citationId, record.citation?.id) &&
    (isAsked(context.documentId, record.locator?.documentId) || isAsked(context.documentId, record.citation?.documentId)) &&
    isAskedText(context.format, assay.format.value) &&
    isAskedText(context.technology, assay.technology.value) &&
    (role === null || isAsked(context.compoundRole, role))
  )
}

/** Endpoint, target and cell line: what a row of an answer is about, and what no ratio ever crosses. */
export function toContextKey(record: { readonly endpoint: string; readonly assay: Assay }): string {
  return JSON.stringify([record.endpoint, record.assay.target?.id ?? null, record.assay.cellLine?.id ?? null])
}

/** One assay of one source: what a group of replicates shares. */
export function toGroupKey(record: { readonly assay: Assay; readonly citation: Citation | null }): string {
  return JSON.stringify([record.assay.id, record.citation?.id ?? null])
}

function isAsked(asked: string | null, actual: string | null | undefined): boolean {
  return asked === null || asked === actual
}

function isAskedText(asked: string | null, actual: string | null): boolean {
  return asked === null || asked.trim().toLowerCase() === actual?.trim().toLowerCase()
}

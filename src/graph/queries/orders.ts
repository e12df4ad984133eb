/** Every order of every list, by noun and by its name in the schema: a new one is a line here and a line in the schema's enum. */
import type { Citation } from '../../domain/citation.js'
import type { Claim } from '../../domain/claim.js'
import type { Compound } from '../../domain/compound.js'
import type { SourceDocument } from '../../domain/document.js'
import type { Measurement } from '../../domain/measurement.js'
import { type OrderKey, orderKey, type Orders } from './list-order.js'

export interface Identified {
  readonly id: string
}

/** An entity in a list, with the normalised name by which the list is ordered. */
export type Listed<Entity> = Entity & { readonly sortName: string }

const DESCENDING = { isDescending: true }
const OPTIONAL = { isOptional: true }
const OPTIONAL_DESCENDING = { isDescending: true, isOptional: true }

export const ENTITY_ORDERS = ['NAME_ASC', 'NAME_DESC', 'ID_ASC', 'ID_DESC'] as const
export type EntityOrder = (typeof ENTITY_ORDERS)[number]

export const COMPOUND_ORDERS = [...ENTITY_ORDERS, 'MOLECULAR_WEIGHT_ASC', 'MOLECULAR_WEIGHT_DESC'] as const
export type CompoundOrder = (typeof COMPOUND_ORDERS)[number]

export const CITATION_ORDERS = ['LABEL_ASC', 'LABEL_DESC', 'NUMBER_ASC', 'NUMBER_DESC', 'ID_ASC', 'ID_DESC'] as const
export type CitationOrder = (typeof CITATION_ORDERS)[number]

export const DOCUMENT_ORDERS = ['TITLE_ASC', 'TITLE_DESC', 'ID_ASC', 'ID_DESC'] as const
export type DocumentOrder = (typeof DOCUMENT_ORDERS)[number]

export const CLAIM_ORDERS = ['NUMBER_ASC', 'NUMBER_DESC', 'ID_ASC', 'ID_DESC'] as const
export type ClaimOrder = (typeof CLAIM_ORDERS)[number]

const POTENCY_ORDERS = ['P_VALUE_DESC', 'P_VALUE_ASC', 'STANDARD_VALUE_ASC', 'STANDARD_VALUE_DESC'] as const
export const MEASUREMENT_ORDERS = [
  ...POTENCY_ORDERS,
  ...(['ENDPOINT_ASC', 'ENDPOINT_DESC', 'ACCEPTED_ASC', 'ACCEPTED_DESC', 'ID_ASC', 'ID_DESC'] as const),
] as const
export type MeasurementOrder = (typeof MEASUREMENT_ORDERS)[number]

/** Of an entity that `variable` stands for. */
export function orderEntities(variable: string): Orders<EntityOrder, Listed<Identified>> {
  const [NAME_ASC, NAME_DESC] = byName(variable)
  const [ID_ASC, ID_DESC] = byId(variable)
  return { NAME_ASC, NAME_DESC, ID_ASC, ID_DESC }
}

export const ORDER_COMPOUNDS: Orders<CompoundOrder, Listed<Compound>> = {
  ...orderEntities('c'),
  MOLECULAR_WEIGHT_ASC: orderKey('c.molecularWeight', ({ molecularWeight }) => molecularWeight, OPTIONAL),
  MOLECULAR_WEIGHT_DESC: orderKey('c.molecularWeight', ({ molecularWeight }) => molecularWeight, OPTIONAL_DESCENDING),
}

export const ORDER_CITATIONS: Orders<CitationOrder, Listed<Citation>> = {
  LABEL_ASC: byName('z')[0],
  LABEL_DESC: byName('z')[1],
  NUMBER_ASC: orderKey('z.number', ({ number }) => number, OPTIONAL),
  NUMBER_DESC: orderKey('z.number', ({ number }) => number, OPTIONAL_DESCENDING),
  ID_ASC: byId('z')[0],
  ID_DESC: byId('z')[1],
}

export const ORDER_DOCUMENTS: Orders<DocumentOrder, Listed<SourceDocument>> = {
  TITLE_ASC: byName('d')[0],
  TITLE_DESC: byName('d')[1],
  ID_ASC: byId('d')[0],
  ID_DESC: byId('d')[1],
}

export const ORDER_CLAIMS: Orders<ClaimOrder, Claim> = {
  NUMBER_ASC: orderKey('q.number', ({ number }) => number, OPTIONAL),
  NUMBER_DESC: orderKey('q.number', ({ number }) => number, OPTIONAL_DESCENDING),
  ID_ASC: byId('q')[0],
  ID_DESC: byId('q')[1],
}

export const ORDER_MEASUREMENTS: Orders<MeasurementOrder, Measurement> = {
  P_VALUE_DESC: orderKey('m.pValue', ({ pValue }) => pValue, OPTIONAL_DESCENDING),
  P_VALUE_ASC: orderKey('m.pValue', ({ pValue }) => pValue, OPTIONAL),
  STANDARD_VALUE_ASC: orderKey('m.standardValue', ({ standardValue }) => standardValue, OPTIONAL),
  STANDARD_VALUE_DESC: orderKey('m.standardValue', ({ standardValue }) => standardValue, OPTIONAL_DESCENDING),
  ENDPOINT_ASC: orderKey('m.endpoint', ({ endpoint }) => endpoint),
  ENDPOINT_DESC: orderKey('m.endpoint', ({ endpoint }) => endpoint, DESCENDING),
  ACCEPTED_ASC: orderKey('m.fromSequence', ({ fromSequence }) => fromSequence),
  ACCEPTED_DESC: orderKey('m.fromSequence', ({ fromSequence }) => fromSequence, DESCENDING),
  ID_ASC: byId('m')[0],
  ID_DESC: byId('m')[1],
}

function byName(variable: string): readonly [OrderKey<Listed<Identified>>, OrderKey<Listed<Identified>>] {
  const key = (options = {}) => orderKey<Listed<Identified>>(`${variable}.sortName`, ({ sortName }) => sortName, options)
  return [key(), key(DESCENDING)]
}

function byId(variable: string): readonly [OrderKey<Identified>, OrderKey<Identified>] {
  const key = (options = {}) => orderKey<Identified>(`${variable}.id`, ({ id }) => id, options)
  return [key(), key(DESCENDING)]
}

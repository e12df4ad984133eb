/** Mechanisms with the targets on which they act and the proteins that they recruit. */
import type { Mechanism } from '../../domain/mechanism.js'
import { listFields, readFields, readIds } from '../decode-fields.js'
import { readNumber, readText } from '../decode-value.js'
import type { Row } from '../graph.js'
import { createEntityQueries } from './entity-queries.js'
import { orderEntities } from './orders.js'

export const MECHANISM_FIELDS = ['id', 'name', 'action', 'version'] as const

const QUERIES = createEntityQueries({
  singular: 'mechanism',
  noun: 'mechanisms',
  columns: `${listFields('y', MECHANISM_FIELDS)} AS mechanism,
[(y)-[:ACTS_ON]->(t:Target) | t.id] AS actsOn,
[(y)-[:RECRUITS]->(t:Target) | t.id] AS recruits`,
  decode: toMechanismOfRow,
  orders: orderEntities('y'),
  byName: 'NAME_ASC',
})

export const MECHANISM_QUERIES: readonly string[] = QUERIES.names

/** Some by their ids, in no particular order; a page, by name unless ordered otherwise; and how many there are. */
export const { findByIds: findMechanismsByIds, findPage: findMechanismPage, count: countMechanisms } = QUERIES

/** From the fields `MECHANISM_FIELDS`. */
export function toMechanism(fields: Row, targets: Pick<Mechanism, 'targetIds' | 'recruitsIds'>): Mechanism {
  return {
    id: readText(fields, 'id'),
    name: readText(fields, 'name'),
    action: readText(fields, 'action'),
    ...targets,
    version: readNumber(fields, 'version'),
  }
}

function toMechanismOfRow(row: Row): Mechanism {
  const targets = { targetIds: readIds(row, 'actsOn'), recruitsIds: readIds(row, 'recruits') }
  return toMechanism(readFields(row, 'mechanism', MECHANISM_FIELDS), targets)
}

/** Targets: proteins, complexes, interactions and families. */
import type { Target } from '../../domain/target.js'
import { listFields, readFields } from '../decode-fields.js'
import { readNumber, readText, readTextOrNull } from '../decode-value.js'
import type { Row } from '../graph.js'
import { createEntityQueries } from './entity-queries.js'
import { orderEntities } from './orders.js'

export const TARGET_FIELDS = ['id', 'name', 'kind', 'organism', 'uniprot', 'chemblId', 'version'] as const

const QUERIES = createEntityQueries({
  singular: 'target',
  noun: 'targets',
  columns: `${listFields('t', TARGET_FIELDS)} AS target`,
  decode: toTargetOfRow,
  orders: orderEntities('t'),
  byName: 'NAME_ASC',
})

export const TARGET_QUERIES: readonly string[] = QUERIES.names

/** Some by their ids, in no particular order; a page, by name unless ordered otherwise; and how many there are. */
export const { findByIds: findTargetsByIds, findPage: findTargetPage, count: countTargets } = QUERIES

/** From the fields `TARGET_FIELDS`. */
export function toTarget(fields: Row): Target {
  return {
    id: readText(fields, 'id'),
    name: readText(fields, 'name'),
    kind: readText(fields, 'kind'),
    organism: readTextOrNull(fields, 'organism'),
    uniprot: readTextOrNull(fields, 'uniprot'),
    chemblId: readTextOrNull(fields, 'chemblId'),
    version: readNumber(fields, 'version'),
  }
}

function toTargetOfRow(row: Row): Target {
  return toTarget(readFields(row, 'target', TARGET_FIELDS))
}

/** Targets: proteins, complexes, interactions and families. */
import type { Target } from '../../domain/target.js'
import { listFields, readFields } from '../decode-fields.js'
import { readNumber, readText, readTextOrNull } from '../decode-value.js'
import type { GraphReader, Row } from '../graph.js'
import { createEntityQueries, findByIds, findNamePage, type Listed, type NamePage, namesOf, readTotal } from './entity-queries.js'

export const TARGET_FIELDS = ['id', 'name', 'kind', 'organism', 'uniprot', 'chemblId', 'version'] as const

const QUERIES = createEntityQueries({
  noun: 'target',
  label: 'Target',
  variable: 't',
  columns: `${listFields('t', TARGET_FIELDS)} AS target`,
})

export const TARGET_QUERIES: readonly string[] = namesOf(QUERIES)

/** In no particular order; an id that is not there is left out. */
export function findTargetsByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly Target[]> {
  return findByIds(reader, { query: QUERIES.findByIds, ids }, toTargetOfRow)
}

/** By name. */
export function findTargetPage(reader: GraphReader, page: NamePage): Promise<readonly Listed<Target>[]> {
  return findNamePage(reader, { query: QUERIES.findPage, page }, toTargetOfRow)
}

export function countTargets(reader: GraphReader): Promise<number> {
  return readTotal(reader, QUERIES.count)
}

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

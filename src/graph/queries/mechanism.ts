/** Mechanisms with the targets on which they act and the proteins that they recruit. */
import type { Mechanism } from '../../domain/mechanism.js'
import { listFields, readFields, readIds } from '../decode-fields.js'
import { readNumber, readText } from '../decode-value.js'
import type { GraphReader, Row } from '../graph.js'
import { createEntityQueries, findByIds, findNamePage, type Listed, type NamePage, namesOf, readTotal } from './entity-queries.js'

export const MECHANISM_FIELDS = ['id', 'name', 'action', 'version'] as const

const QUERIES = createEntityQueries({
  noun: 'mechanism',
  label: 'Mechanism',
  variable: 'y',
  columns: `${listFields('y', MECHANISM_FIELDS)} AS mechanism,
[(y)-[:ACTS_ON]->(t:Target) | t.id] AS actsOn,
[(y)-[:RECRUITS]->(t:Target) | t.id] AS recruits`,
})

export const MECHANISM_QUERIES: readonly string[] = namesOf(QUERIES)

/** In no particular order; an id that is not there is left out. */
export function findMechanismsByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly Mechanism[]> {
  return findByIds(reader, { query: QUERIES.findByIds, ids }, toMechanismOfRow)
}

/** By name. */
export function findMechanismPage(reader: GraphReader, page: NamePage): Promise<readonly Listed<Mechanism>[]> {
  return findNamePage(reader, { query: QUERIES.findPage, page }, toMechanismOfRow)
}

export function countMechanisms(reader: GraphReader): Promise<number> {
  return readTotal(reader, QUERIES.count)
}

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

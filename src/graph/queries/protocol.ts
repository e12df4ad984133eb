/** Protocols, the sources that they cite, and their steps. */
import type { Protocol, ProtocolStep } from '../../domain/protocol.js'
import { findRows, listFields, readFields, readIds } from '../decode-fields.js'
import { LOCATOR_FIELDS, toLocator } from '../decode-locator.js'
import { readNumber, readText, readTextOrNull } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { createEntityQueries } from './entity-queries.js'
import { orderEntities } from './orders.js'

const PROTOCOL_FIELDS = ['id', 'name', 'principle', 'version'] as const
const STEP_FIELDS = ['id', 'position', 'text', ...LOCATOR_FIELDS] as const

const QUERIES = createEntityQueries({
  singular: 'protocol',
  noun: 'protocols',
  columns: `${listFields('p', PROTOCOL_FIELDS)} AS protocol,
[(p)-[:CITED_BY]->(z:Citation) | z.id] AS protocolCitations`,
  decode: toProtocol,
  orders: orderEntities('p'),
  byName: 'NAME_ASC',
})

const FIND_STEPS: Cypher = {
  name: 'protocol.findSteps',
  text: `
UNWIND $ids AS id
MATCH (:Protocol {id: id})-[:HAS_STEP]->(s:ProtocolStep)
RETURN id AS protocolId,
${listFields('s', STEP_FIELDS)} AS step
ORDER BY protocolId, s.position, s.id`,
}

export const PROTOCOL_QUERIES: readonly string[] = [...QUERIES.names, FIND_STEPS.name]

/** Some by their ids, in no particular order; a page, by name unless ordered otherwise; and how many there are. */
export const { findByIds: findProtocolsByIds, findPage: findProtocolPage, count: countProtocols } = QUERIES

/** In their order, protocol by protocol. */
export function findStepsByProtocols(reader: GraphReader, ids: readonly string[]): Promise<readonly ProtocolStep[]> {
  return findRows(reader, { query: FIND_STEPS, parameters: { ids } }, (row) => {
    const fields = readFields(row, 'step', STEP_FIELDS)
    return {
      id: readText(fields, 'id'),
      protocolId: readText(row, 'protocolId'),
      position: readNumber(fields, 'position'),
      text: readText(fields, 'text'),
      locator: toLocator(fields),
    }
  })
}

function toProtocol(row: Row): Protocol {
  const fields = readFields(row, 'protocol', PROTOCOL_FIELDS)
  return {
    id: readText(fields, 'id'),
    name: readText(fields, 'name'),
    principle: readTextOrNull(fields, 'principle'),
    citationIds: readIds(row, 'protocolCitations'),
    version: readNumber(fields, 'version'),
  }
}

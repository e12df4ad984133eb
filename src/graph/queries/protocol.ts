/** Protocols, the sources that they cite, and their steps. */
import type { Protocol, ProtocolStep } from '../../domain/protocol.js'
import { findRows, listFields, readFields, readIds } from '../decode-fields.js'
import { LOCATOR_FIELDS, toLocator } from '../decode-locator.js'
import { readNumber, readText, readTextOrNull } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { createEntityQueries, findByIds, findNamePage, type Listed, type NamePage, namesOf, readTotal } from './entity-queries.js'

const PROTOCOL_FIELDS = ['id', 'name', 'principle', 'version'] as const
const STEP_FIELDS = ['id', 'position', 'text', ...LOCATOR_FIELDS] as const

const QUERIES = createEntityQueries({
  noun: 'protocol',
  label: 'Protocol',
  variable: 'p',
  columns: `${listFields('p', PROTOCOL_FIELDS)} AS protocol,
[(p)-[:CITED_BY]->(z:Citation) | z.id] AS protocolCitations`,
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

export const PROTOCOL_QUERIES: readonly string[] = [...namesOf(QUERIES), FIND_STEPS.name]

/** In no particular order; an id that is not there is left out. */
export function findProtocolsByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly Protocol[]> {
  return findByIds(reader, { query: QUERIES.findByIds, ids }, toProtocol)
}

/** By name. */
export function findProtocolPage(reader: GraphReader, page: NamePage): Promise<readonly Listed<Protocol>[]> {
  return findNamePage(reader, { query: QUERIES.findPage, page }, toProtocol)
}

export function countProtocols(reader: GraphReader): Promise<number> {
  return readTotal(reader, QUERIES.count)
}

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

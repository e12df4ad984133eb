/** Endpoints: what a measurement reports. They are data; a measurement names its endpoint by code. */
import { ENDPOINT_KINDS, type Endpoint } from '../../domain/endpoint.js'
import { findRows, listFields, readFields, readOneOf } from '../decode-fields.js'
import { readText, readTextOrNull } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'

const ENDPOINT_FIELDS = ['id', 'code', 'name', 'kind', 'baoId'] as const
const RETURN_ENDPOINT = `RETURN ${listFields('n', ENDPOINT_FIELDS)} AS endpoint`

const FIND_BY_IDS: Cypher = {
  name: 'endpoint.findByIds',
  text: `
UNWIND $ids AS id
MATCH (n:Endpoint {id: id})
${RETURN_ENDPOINT}`,
}

const FIND_BY_CODES: Cypher = {
  name: 'endpoint.findByCodes',
  text: `
UNWIND $codes AS code
MATCH (n:Endpoint {code: code})
${RETURN_ENDPOINT}`,
}

const FIND_PAGE: Cypher = {
  name: 'endpoint.findPage',
  text: `
MATCH (n:Endpoint)
WHERE n.code > $after
WITH n
ORDER BY n.code, n.id
LIMIT $first
${RETURN_ENDPOINT}
ORDER BY n.code, n.id`,
  integers: ['first'],
}

export const ENDPOINT_QUERIES: readonly string[] = [FIND_BY_IDS.name, FIND_BY_CODES.name, FIND_PAGE.name]

/** In no particular order; an id that is not there is left out. */
export function findEndpointsByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly Endpoint[]> {
  return findRows(reader, { query: FIND_BY_IDS, parameters: { ids } }, toEndpoint)
}

/** By their exact codes ("IC50"), in no particular order. */
export function findEndpointsByCodes(reader: GraphReader, codes: readonly string[]): Promise<readonly Endpoint[]> {
  return findRows(reader, { query: FIND_BY_CODES, parameters: { codes } }, toEndpoint)
}

/** In the order of their codes, which are unique; `after` is the last code of the page before, '' for the first page. */
export function findEndpointPage(
  reader: GraphReader,
  { after, first }: { readonly after: string; readonly first: number },
): Promise<readonly Endpoint[]> {
  return findRows(reader, { query: FIND_PAGE, parameters: { after, first } }, toEndpoint)
}

function toEndpoint(row: Row): Endpoint {
  const fields = readFields(row, 'endpoint', ENDPOINT_FIELDS)
  return {
    id: readText(fields, 'id'),
    code: readText(fields, 'code'),
    name: readText(fields, 'name'),
    kind: readOneOf(fields, 'kind', ENDPOINT_KINDS),
    baoId: readTextOrNull(fields, 'baoId'),
  }
}

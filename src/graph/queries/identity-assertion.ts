/**
 * Assertions of identity: that a name names a compound, or that two compounds are one. Nothing is merged by them. Their
 * evidence lines: `evidence-line.ts`.
 */
import { findRows, listFields, readFields, readIds, readOneOf, readOptionalId } from '../decode-fields.js'
import { readText } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'

export const IDENTITY_STATUSES = ['ASSERTED', 'VERIFIED', 'DISPUTED', 'REJECTED'] as const
export type IdentityStatus = (typeof IDENTITY_STATUSES)[number]

/** About `compoundIds`, one or two, and, where a name is in question, the compound's name `nameId`. */
export interface IdentityAssertion {
  readonly id: string
  readonly kind: string
  readonly status: IdentityStatus
  readonly compoundIds: readonly string[]
  readonly nameId: string | null
}

const ASSERTION_FIELDS = ['id', 'kind', 'status'] as const
const RETURN_ASSERTION = `${listFields('i', ASSERTION_FIELDS)} AS assertion,
[(i)-[:ABOUT]->(o:Compound) | o.id] AS compoundIds,
[(i)-[:ABOUT]->(n:CompoundName) | n.id] AS nameId`

const FIND_BY_IDS: Cypher = {
  name: 'identityAssertion.findByIds',
  text: `
UNWIND $ids AS id
MATCH (i:IdentityAssertion {id: id})
RETURN ${RETURN_ASSERTION}`,
}

const FIND_BY_COMPOUNDS: Cypher = {
  name: 'identityAssertion.findByCompounds',
  text: `
UNWIND $ids AS id
MATCH (:Compound {id: id})<-[:ABOUT]-(i:IdentityAssertion)
RETURN id AS compoundId,
${RETURN_ASSERTION}
ORDER BY compoundId, i.id`,
}

export const IDENTITY_ASSERTION_QUERIES: readonly string[] = [FIND_BY_IDS.name, FIND_BY_COMPOUNDS.name]

/** In no particular order; an id that is not there is left out. */
export function findIdentityAssertionsByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly IdentityAssertion[]> {
  return findRows(reader, { query: FIND_BY_IDS, parameters: { ids } }, toIdentityAssertion)
}

/** By id; one about two of the compounds comes twice. */
export function findIdentityAssertionsByCompounds(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly (IdentityAssertion & { readonly compoundId: string })[]> {
  const decode = (row: Row) => ({ ...toIdentityAssertion(row), compoundId: readText(row, 'compoundId') })
  return findRows(reader, { query: FIND_BY_COMPOUNDS, parameters: { ids } }, decode)
}

function toIdentityAssertion(row: Row): IdentityAssertion {
  const fields = readFields(row, 'assertion', ASSERTION_FIELDS)
  return {
    id: readText(fields, 'id'),
    kind: readText(fields, 'kind'),
    status: readOneOf(fields, 'status', IDENTITY_STATUSES),
    compoundIds: readIds(row, 'compoundIds'),
    nameId: readOptionalId(row, 'nameId'),
  }
}

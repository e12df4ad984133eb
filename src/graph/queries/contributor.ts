/** Contributors, the companies that they belong to or did, and the interests that they have declared. */
import type { Affiliation, Contributor, DeclaredInterest } from '../../domain/contributor.js'
import { findRows, listFields, readFields } from '../decode-fields.js'
import { readText, readTextOrNull } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'

const CONTRIBUTOR_FIELDS = ['id', 'name', 'role'] as const
const PERIOD_FIELDS = ['from', 'to'] as const

const FIND_BY_IDS: Cypher = {
  name: 'contributor.findByIds',
  text: `
UNWIND $ids AS id
MATCH (c:Contributor {id: id})
RETURN ${listFields('c', CONTRIBUTOR_FIELDS)} AS contributor`,
}

const FIND_AFFILIATIONS: Cypher = {
  name: 'contributor.findAffiliations',
  text: `
UNWIND $ids AS id
MATCH (:Contributor {id: id})-[r:AFFILIATED_WITH]->(k:Company)
RETURN id AS contributorId, k.id AS companyId, k.name AS companyName,
${listFields('r', PERIOD_FIELDS)} AS period
ORDER BY contributorId, companyId`,
}

const FIND_DECLARED: Cypher = {
  name: 'contributor.findDeclaredInterests',
  text: `
UNWIND $ids AS id
MATCH (:Contributor {id: id})-[r:INTERESTED_IN]->(k)
RETURN id AS contributorId, k.id AS inId, k.name AS inName, r.description AS description,
${listFields('r', PERIOD_FIELDS)} AS period
ORDER BY contributorId, inId`,
}

export const CONTRIBUTOR_QUERIES: readonly string[] = [FIND_BY_IDS, FIND_AFFILIATIONS, FIND_DECLARED].map(({ name }) => name)

/** In no particular order; an id that is not there is left out. */
export function findContributorsByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly Contributor[]> {
  return findRows(reader, { query: FIND_BY_IDS, parameters: { ids } }, (row) => {
    const fields = readFields(row, 'contributor', CONTRIBUTOR_FIELDS)
    return { id: readText(fields, 'id'), name: readText(fields, 'name'), role: readText(fields, 'role') }
  })
}

/** Past and present, contributor by contributor. */
export function findAffiliations(reader: GraphReader, contributorIds: readonly string[]): Promise<readonly Affiliation[]> {
  return findRows(reader, { query: FIND_AFFILIATIONS, parameters: { ids: contributorIds } }, (row) => ({
    contributorId: readText(row, 'contributorId'),
    companyId: readText(row, 'companyId'),
    companyName: readText(row, 'companyName'),
    ...toPeriod(row),
  }))
}

/** Past and present, contributor by contributor. */
export function findDeclaredInterests(reader: GraphReader, contributorIds: readonly string[]): Promise<readonly DeclaredInterest[]> {
  return findRows(reader, { query: FIND_DECLARED, parameters: { ids: contributorIds } }, (row) => ({
    contributorId: readText(row, 'contributorId'),
    inId: readText(row, 'inId'),
    inName: readText(row, 'inName'),
    description: readTextOrNull(row, 'description'),
    ...toPeriod(row),
  }))
}

function toPeriod(row: Row) {
  const fields = readFields(row, 'period', PERIOD_FIELDS)
  return { from: readTextOrNull(fields, 'from'), to: readTextOrNull(fields, 'to') }
}

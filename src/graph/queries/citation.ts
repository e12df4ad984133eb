/** Citations with who published the cited source and the document that lists it, both optional. */
import { CITATION_GRADES, type Citation } from '../../domain/citation.js'
import { readBasis } from '../decode-basis.js'
import { findRows, listFields, readFields, readOneOf, readOptionalFields, readOptionalId } from '../decode-fields.js'
import { readNumberOrNull, readText, readTextOrNull } from '../decode-value.js'
import { GraphError } from '../graph-error.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { COMPANY_FIELDS, toCompany } from './company.js'
import { createEntityQueries } from './entity-queries.js'
import { ORDER_CITATIONS } from './orders.js'

const CITATION_FIELDS = [
  ...['id', 'label', 'number', 'reportedText', 'title', 'normalisedTitle', 'host'],
  ...['grade', 'doi', 'pmid', 'url', 'accessedAt', 'license'],
]

const PUBLISHER_FIELDS = [...COMPANY_FIELDS, 'basis']

/** The columns of the citation `z`, wherever a query returns one. */
export const CITATION_COLUMNS = `${listFields('z', CITATION_FIELDS)} AS citation,
[(z)-[r:PUBLISHED_BY]->(k:Company) | ${listFields('k', COMPANY_FIELDS, 'r.basis')}] AS citationPublisher,
[(z)-[:REPORTED_IN]->(d:Document) | d.id] AS citationDocument`

/** The same of the citation by which `m` is cited, where it is. */
export const OPTIONAL_CITATION_COLUMNS = `[(m)-[:CITED_BY]->(z:Citation) | ${listFields('z', CITATION_FIELDS)}] AS citation,
[(m)-[:CITED_BY]->(:Citation)-[r:PUBLISHED_BY]->(k:Company) | ${listFields('k', COMPANY_FIELDS, 'r.basis')}] AS citationPublisher,
[(m)-[:CITED_BY]->(:Citation)-[:REPORTED_IN]->(d:Document) | d.id] AS citationDocument`

const QUERIES = createEntityQueries({
  singular: 'citation',
  noun: 'citations',
  columns: CITATION_COLUMNS,
  decode: toCitation,
  orders: ORDER_CITATIONS,
  byName: 'LABEL_ASC',
})

const FIND_BY_DOCUMENTS: Cypher = {
  name: 'citation.findByDocuments',
  text: `
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:REPORTED_IN]-(z:Citation)
RETURN id AS listedIn,
${CITATION_COLUMNS}
ORDER BY listedIn, z.number IS NULL, z.number, z.id`,
}

export const CITATION_QUERIES: readonly string[] = [...QUERIES.names, FIND_BY_DOCUMENTS.name]

/** Some by their ids, in no particular order; a page, by label unless ordered otherwise; and how many there are. */
export const { findByIds: findCitationsByIds, findPage: findCitationPage, count: countCitations } = QUERIES

/** A document's whole list, by number; those without a number last. `listedIn` is the document. */
export function findCitationsByDocuments(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly (Citation & { readonly listedIn: string })[]> {
  const decode = (row: Row) => ({ ...toCitation(row), listedIn: readText(row, 'listedIn') })
  return findRows(reader, { query: FIND_BY_DOCUMENTS, parameters: { ids } }, decode)
}

/** From the columns `CITATION_COLUMNS`. */
export function toCitation(row: Row): Citation {
  return decodeCitation(readFields(row, 'citation', CITATION_FIELDS), row)
}

/** From the columns `OPTIONAL_CITATION_COLUMNS`. */
export function toOptionalCitation(row: Row): Citation | null {
  const fields = readOptionalFields(row, 'citation', CITATION_FIELDS)
  return fields === null ? null : decodeCitation(fields, row)
}

/** From the columns `OPTIONAL_CITATION_COLUMNS` of what always has a citation. */
export function toRequiredCitation(row: Row): Citation {
  const citation = toOptionalCitation(row)
  if (citation !== null) return citation
  throw new GraphError('QUERY', 'The column "citation" is empty, where there is always one.')
}

function decodeCitation(fields: Row, row: Row): Citation {
  const publisher = readOptionalFields(row, 'citationPublisher', PUBLISHER_FIELDS)
  return {
    id: readText(fields, 'id'),
    label: readText(fields, 'label'),
    number: readNumberOrNull(fields, 'number'),
    reportedText: readText(fields, 'reportedText'),
    title: readTextOrNull(fields, 'title'),
    normalisedTitle: readTextOrNull(fields, 'normalisedTitle'),
    host: readTextOrNull(fields, 'host'),
    grade: readOneOf(fields, 'grade', CITATION_GRADES),
    doi: readTextOrNull(fields, 'doi'),
    pmid: readTextOrNull(fields, 'pmid'),
    url: readTextOrNull(fields, 'url'),
    accessedAt: readTextOrNull(fields, 'accessedAt'),
    license: readTextOrNull(fields, 'license'),
    publishedBy: publisher === null ? null : toCompany(publisher),
    publisherBasis: publisher === null ? 'UNKNOWN' : readBasis(publisher, 'basis'),
    documentId: readOptionalId(row, 'citationDocument'),
  }
}

/** Documents: sources read as a whole. */
import type { SourceDocument } from '../../domain/document.js'
import { listFields, readFields } from '../decode-fields.js'
import { readNumber, readNumberOrNull, readText, readTextOrNull } from '../decode-value.js'
import type { GraphReader, Row } from '../graph.js'
import { createEntityQueries, findByIds, findNamePage, type Listed, type NamePage, namesOf, readTotal } from './entity-queries.js'

const DOCUMENT_FIELDS = ['id', 'title', 'host', 'date', 'sha256', 'lines', 'version'] as const

const QUERIES = createEntityQueries({
  noun: 'document',
  label: 'Document',
  variable: 'd',
  columns: `${listFields('d', DOCUMENT_FIELDS)} AS document`,
})

export const DOCUMENT_QUERIES: readonly string[] = namesOf(QUERIES)

/** In no particular order; an id that is not there is left out. */
export function findDocumentsByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly SourceDocument[]> {
  return findByIds(reader, { query: QUERIES.findByIds, ids }, toDocument)
}

/** By title. */
export function findDocumentPage(reader: GraphReader, page: NamePage): Promise<readonly Listed<SourceDocument>[]> {
  return findNamePage(reader, { query: QUERIES.findPage, page }, toDocument)
}

export function countDocuments(reader: GraphReader): Promise<number> {
  return readTotal(reader, QUERIES.count)
}

function toDocument(row: Row): SourceDocument {
  const fields = readFields(row, 'document', DOCUMENT_FIELDS)
  return {
    id: readText(fields, 'id'),
    title: readText(fields, 'title'),
    host: readTextOrNull(fields, 'host'),
    date: readTextOrNull(fields, 'date'),
    sha256: readTextOrNull(fields, 'sha256'),
    lines: readNumberOrNull(fields, 'lines'),
    version: readNumber(fields, 'version'),
  }
}

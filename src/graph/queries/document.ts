/** Documents: sources read as a whole. */
import type { SourceDocument } from '../../domain/document.js'
import { listFields, readFields } from '../decode-fields.js'
import { readNumber, readNumberOrNull, readText, readTextOrNull } from '../decode-value.js'
import type { Row } from '../graph.js'
import { createEntityQueries } from './entity-queries.js'
import { ORDER_DOCUMENTS } from './orders.js'

const DOCUMENT_FIELDS = ['id', 'title', 'host', 'date', 'sha256', 'lines', 'version'] as const

const QUERIES = createEntityQueries({
  singular: 'document',
  noun: 'documents',
  columns: `${listFields('d', DOCUMENT_FIELDS)} AS document`,
  decode: toDocument,
  orders: ORDER_DOCUMENTS,
  byName: 'TITLE_ASC',
})

export const DOCUMENT_QUERIES: readonly string[] = QUERIES.names

/** Some by their ids, in no particular order; a page, by title unless ordered otherwise; and how many there are. */
export const { findByIds: findDocumentsByIds, findPage: findDocumentPage, count: countDocuments } = QUERIES

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

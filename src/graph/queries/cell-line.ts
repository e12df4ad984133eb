/** Cell lines, each with the line that it was made from. */
import type { CellLine } from '../../domain/cell-line.js'
import { listFields, readFields, readOptionalId } from '../decode-fields.js'
import { readNumber, readText, readTextOrNull } from '../decode-value.js'
import type { Row } from '../graph.js'
import { createEntityQueries } from './entity-queries.js'
import { orderEntities } from './orders.js'

export const CELL_LINE_FIELDS = ['id', 'name', 'cellosaurus', 'modification', 'version'] as const

const QUERIES = createEntityQueries({
  singular: 'cellLine',
  noun: 'cellLines',
  columns: `${listFields('l', CELL_LINE_FIELDS)} AS cellLine,
[(l)-[:PARENT]->(parent:CellLine) | parent.id] AS cellLineParent`,
  decode: toCellLineOfRow,
  orders: orderEntities('l'),
  byName: 'NAME_ASC',
})

export const CELL_LINE_QUERIES: readonly string[] = QUERIES.names

/** Some by their ids, in no particular order; a page, by name unless ordered otherwise; and how many there are. */
export const { findByIds: findCellLinesByIds, findPage: findCellLinePage, count: countCellLines } = QUERIES

/** From the fields `CELL_LINE_FIELDS` and the column `cellLineParent`. */
export function toCellLine(fields: Row, row: Row): CellLine {
  return {
    id: readText(fields, 'id'),
    name: readText(fields, 'name'),
    cellosaurus: readTextOrNull(fields, 'cellosaurus'),
    parentId: readOptionalId(row, 'cellLineParent'),
    modification: readTextOrNull(fields, 'modification'),
    version: readNumber(fields, 'version'),
  }
}

function toCellLineOfRow(row: Row): CellLine {
  return toCellLine(readFields(row, 'cellLine', CELL_LINE_FIELDS), row)
}

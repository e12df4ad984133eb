/** Cell lines, each with the line that it was made from. */
import type { CellLine } from '../../domain/cell-line.js'
import { listFields, readFields, readOptionalId } from '../decode-fields.js'
import { readNumber, readText, readTextOrNull } from '../decode-value.js'
import type { GraphReader, Row } from '../graph.js'
import { createEntityQueries, findByIds, findNamePage, type Listed, type NamePage, namesOf, readTotal } from './entity-queries.js'

export const CELL_LINE_FIELDS = ['id', 'name', 'cellosaurus', 'modification', 'version'] as const

const QUERIES = createEntityQueries({
  noun: 'cellLine',
  label: 'CellLine',
  variable: 'l',
  columns: `${listFields('l', CELL_LINE_FIELDS)} AS cellLine,
[(l)-[:PARENT]->(parent:CellLine) | parent.id] AS cellLineParent`,
})

export const CELL_LINE_QUERIES: readonly string[] = namesOf(QUERIES)

/** In no particular order; an id that is not there is left out. */
export function findCellLinesByIds(reader: GraphReader, ids: readonly string[]): Promise<readonly CellLine[]> {
  return findByIds(reader, { query: QUERIES.findByIds, ids }, toCellLineOfRow)
}

/** By name. */
export function findCellLinePage(reader: GraphReader, page: NamePage): Promise<readonly Listed<CellLine>[]> {
  return findNamePage(reader, { query: QUERIES.findPage, page }, toCellLineOfRow)
}

export function countCellLines(reader: GraphReader): Promise<number> {
  return readTotal(reader, QUERIES.count)
}

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

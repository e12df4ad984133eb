/** Where the columns of a source stand in one file's header. A file that is of another kind is refused with what is wrong. */
import { TableError } from './table-error.js'
import { ACTIVITY_FIELDS, type ActivityField, type TableSource } from './table-source.js'

export interface TableLayout {
  readonly header: readonly string[]
  readonly places: ReadonlyMap<ActivityField, number>
  /** Columns of the source that this file lacks and can do without. */
  readonly absent: readonly string[]
}

/** One row by field; '' for an empty cell and for a column that the file lacks. */
export type Activity = Readonly<Record<ActivityField, string>>

const DELIMITERS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }

/** Throws `TableError`: WRONG_DELIMITER, COLUMN_MISSING, COLUMN_TWICE. */
export function findLayout(source: TableSource, fileName: string, header: readonly string[]): TableLayout {
  checkDelimiter(source, fileName, header)
  const known = { ...source.optionalColumns, ...source.columns }
  const missing = Object.values(source.columns).filter((column) => !header.includes(column))
  if (missing.length > 0) throw new TableError('COLUMN_MISSING', describeMissing(source, fileName, { missing, header }))
  const twice = Object.values(known).find((column) => header.indexOf(column) !== header.lastIndexOf(column))
  if (twice !== undefined) throw new TableError('COLUMN_TWICE', `"${fileName}" has the column "${twice}" twice; remove one of them.`)
  // A column of the file may have no name, as the row numbers that pandas writes have none; it is nobody's.
  const places = ACTIVITY_FIELDS.flatMap((field) => {
    const place = header.findIndex((column) => column === known[field])
    return place < 0 ? [] : [[field, place] as const]
  })
  return { header, places: new Map(places), absent: Object.values(source.optionalColumns).filter((column) => !header.includes(column)) }
}

export function toActivity({ places }: TableLayout, { blankWords }: TableSource, cells: readonly string[]): Activity {
  const read = (field: ActivityField): string => {
    const text = (cells[places.get(field) ?? -1] ?? '').trim()
    return blankWords.includes(text) ? '' : text
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- made of every field
  return Object.fromEntries(ACTIVITY_FIELDS.map((field) => [field, read(field)])) as Activity
}

function checkDelimiter({ name, delimiter }: TableSource, fileName: string, header: readonly string[]): void {
  const [only, ...others] = header
  const other = Object.keys(DELIMITERS).find((sign) => sign !== delimiter && only?.includes(sign) === true)
  if (only === undefined || others.length > 0 || other === undefined) return
  const [expected, found] = [DELIMITERS[delimiter] ?? delimiter, DELIMITERS[other] ?? other]
  throw new TableError(
    'WRONG_DELIMITER',
    `"${fileName}" is separated by ${found}s, a ${name} file by ${expected}s. Name the source that it is of, or export it again.`,
  )
}

interface Missing {
  readonly missing: readonly string[]
  readonly header: readonly string[]
}

function describeMissing({ name, columns, optionalColumns }: TableSource, fileName: string, { missing, header }: Missing): string {
  const quote = (names: readonly string[]) => names.map((column) => `"${column}"`).join(', ')
  return [
    `"${fileName}" lacks the column ${quote(missing)}, without which it is no ${name} file.`,
    `It has: ${quote(header)}.`,
    `A ${name} file has: ${quote(Object.values(columns))}; it may have: ${quote(Object.values(optionalColumns))}.`,
  ].join('\n')
}

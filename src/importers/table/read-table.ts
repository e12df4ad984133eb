/**
 * The rows of a delimited text, one after the other, with the lines on which they stand. A row that cannot be taken
 * apart is a row nevertheless, with its text and what is wrong with it, so that rows in are rows accounted for.
 */
import { createReadStream } from 'node:fs'
import { parse, type CsvError } from 'csv-parse'
import { toSha256 } from '../../graph/sha256.js'
import { TableError } from './table-error.js'
import type { TableFile } from './table-file.js'

/** A row as it stands in the file. `row` counts from 1, without the header; `textSha256` is that of its lines, ended by LF. */
export interface TableRow {
  readonly row: number
  readonly lineStart: number
  readonly lineEnd: number
  readonly textSha256: string
  /** Null for a row that cannot be taken apart, whose text is `text`. */
  readonly cells: readonly string[] | null
  readonly text: string
}

export interface ReadTable {
  readonly header: readonly string[]
  readonly rows: AsyncIterable<TableRow>
}

const LONGEST_ROW = 1_000_000
const LINE_BREAK = /\r\n|\n|\r/g

/** Throws `TableError` for a file without a header, and while reading, for a row of more than a million characters. */
export async function readTable(file: TableFile, delimiter: string): Promise<ReadTable> {
  const records = readRecords(file, delimiter)
  const first = await records.next()
  if (first.done === true) throw new TableError('FILE_EMPTY', `"${file.fileName}" has no header; export the table again.`)
  return { header: (first.value.cells ?? [first.value.text]).map((cell) => cell.trim()), rows: records }
}

async function* readRecords(file: TableFile, delimiter: string): AsyncGenerator<TableRow> {
  const unclosed: string[] = []
  const parser = parse({
    delimiter,
    bom: true,
    raw: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_ROW,
    on_skip: (error: CsvError | undefined, raw: string | undefined) => {
      if (error?.code === 'CSV_MAX_RECORD_SIZE') parser.destroy(tooLong(file))
      else unclosed.push(raw ?? '')
      return undefined
    },
  })
  const input = createReadStream(file.path)
  input.on('error', (error) => parser.destroy(error))
  const records: AsyncIterable<{ readonly record: readonly string[]; readonly raw: string }> = input.pipe(parser)
  let row = 0
  let lines = 0
  const place = (raw: string, cells: readonly string[] | null): TableRow => {
    const lead = /^[\r\n]*/.exec(raw)?.[0] ?? ''
    const text = raw.slice(lead.length).replace(/\r\n?$|\n$/, '')
    const lineStart = lines + countBreaks(lead) + 1
    const lineEnd = lineStart + countBreaks(text)
    lines = lineEnd
    row += 1
    return { row: row - 1, lineStart, lineEnd, cells, text, textSha256: toSha256(text.replace(LINE_BREAK, '\n')) }
  }
  try {
    for await (const { record, raw } of records) yield place(raw, record)
  } finally {
    input.destroy()
  }
  for (const raw of unclosed) yield place(raw, null)
}

function tooLong({ fileName }: TableFile): TableError {
  const rule = `a row has at most ${LONGEST_ROW.toLocaleString('en')} characters`
  return new TableError('ROW_TOO_LONG', `"${fileName}": ${rule}. A quote is probably not closed; mend the row, then import again.`)
}

function countBreaks(text: string): number {
  return text.match(LINE_BREAK)?.length ?? 0
}

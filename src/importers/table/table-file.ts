/**
 * A first reading of a whole file, in pieces: its hash, which names it, its lines, and whether it is text at all. So
 * nothing is written for a file whose encoding would spoil its names.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { TableError } from './table-error.js'

export interface TableFile {
  readonly path: string
  readonly fileName: string
  readonly sha256: string
  readonly lines: number
}

const LINE_FEED = 0x0a

/** Throws `TableError`: FILE_UNREADABLE, FILE_EMPTY, NOT_UTF8. */
export async function readTableFile(path: string): Promise<TableFile> {
  const fileName = basename(path)
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let lines = 0
  let size = 0
  let last = LINE_FEED
  for await (const piece of readPieces(path)) {
    if (size === 0) checkMark(fileName, piece)
    decode(decoder, piece, { fileName, lines })
    hash.update(piece)
    size += piece.length
    lines += countLineFeeds(piece)
    last = piece.at(-1) ?? last
  }
  decode(decoder, null, { fileName, lines })
  if (size === 0) throw new TableError('FILE_EMPTY', `"${fileName}" is empty; export the table again.`)
  return { path, fileName, sha256: hash.digest('hex'), lines: last === LINE_FEED ? lines : lines + 1 }
}

async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  const pieces: AsyncIterable<Uint8Array> = createReadStream(path)
  try {
    yield* pieces
  } catch (error) {
    if (error instanceof TableError) throw error
    throw new TableError('FILE_UNREADABLE', `"${path}" cannot be read: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

function checkMark(fileName: string, [first, second]: Uint8Array): void {
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isUtf16) throw new TableError('NOT_UTF8', `"${fileName}" is UTF-16; save it as UTF-8.`)
}

/** `null` ends the text, which must not be in the middle of a character. */
function decode(decoder: TextDecoder, piece: Uint8Array | null, { fileName, lines }: { fileName: string; lines: number }): void {
  try {
    decoder.decode(piece ?? new Uint8Array(), { stream: piece !== null })
  } catch {
    const line = lines + 1 + (piece === null ? 0 : countGoodLines(piece))
    throw new TableError('NOT_UTF8', `"${fileName}" is no UTF-8 from about line ${line} on; save it as UTF-8, so that no name is spoilt.`)
  }
}

/** The line feeds before the first byte that is no UTF-8; a character cut at the start of the piece counts as good. */
function countGoodLines(piece: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(piece)
  return text.slice(0, Math.max(0, text.indexOf('\ufffd', 1))).split('\n').length - 1
}

function countLineFeeds(piece: Uint8Array): number {
  let count = 0
  for (let index = piece.indexOf(LINE_FEED); index >= 0; index = piece.indexOf(LINE_FEED, index + 1)) count += 1
  return count
}

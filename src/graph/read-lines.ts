/**
 * The lines of a text file, in pages. Only LF ends a line: JSON text may hold the other line ends of Unicode.
 * Text after the last LF is a line without end, so its page is marked.
 */
import { createReadStream } from 'node:fs'

export interface LinePage {
  readonly lines: readonly string[]
  /** The number of the first of these lines, from 1. */
  readonly start: number
  /** False for the last page of a file that does not end with LF. */
  readonly ended: boolean
}

export async function* readLinePages(file: string): AsyncGenerator<LinePage> {
  const pieces: AsyncIterable<string> = createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })
  let rest = ''
  let start = 1
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield { lines, start, ended: true }
    start += lines.length
  }
  if (rest !== '') yield { lines: [rest], start, ended: false }
}

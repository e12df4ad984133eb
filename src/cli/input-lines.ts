/**
 * The lines of standard input, empty ones included. LF and CRLF end a line, and nothing else does: a cell may hold any
 * other sign. A byte order mark before the first line belongs to the file and not to its first cell.
 */
export async function* readInputLines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let rest = ''
  let isStart = true
  for await (const piece of input) {
    const text = isStart ? String(piece).replace(/^\uFEFF/, '') : String(piece)
    isStart = false
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield withoutReturn(line)
  }
  if (rest !== '') yield withoutReturn(rest)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

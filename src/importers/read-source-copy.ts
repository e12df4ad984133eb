/**
 * Reads somebody's copy of a document for comparison with the locators. An editor may have changed its encoding, its
 * line ends or its last newline without changing a word: that is undone, and said. What is lost is said too.
 */
import type { SourceDocument } from '../domain/document.js'
import type { Issue } from '../domain/issue.js'
import { toSha256 } from '../graph/sha256.js'

export interface SourceCopy {
  /** With LF as line end and without byte order mark. */
  readonly text: string
  /** How the copy differs from the document as a whole; empty where it is the same, byte by byte. */
  readonly issues: readonly Issue[]
}

export function readSourceCopy(bytes: Uint8Array, document: SourceDocument): SourceCopy {
  const { text: decoded, encoding } = decode(bytes)
  const text = decoded.replace(/\r\n?/g, '\n')
  const lines = text.replace(/\n$/, '').split('\n').length
  const sha256 = toSha256(bytes)
  const issues: readonly (Issue | null)[] = [
    document.sha256 === null || sha256 === document.sha256 ? null : describeHash(document, sha256),
    describeEncoding(encoding),
    text === decoded ? null : LINE_ENDS,
    document.lines === null || lines === document.lines ? null : describeLines(document.lines, lines),
  ]
  return { text, issues: issues.filter((issue) => issue !== null) }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const LINE_ENDS: Issue = {
  code: 'SOURCE_LINE_ENDS',
  message: 'The copy ends its lines with CR; they are read as LF, with which the hashes were made.',
}

/** By its byte order mark; without one UTF-8, and Windows-1252 where the bytes are no UTF-8. */
function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return decodeAs('windows-1252', bytes)
  }
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function describeHash({ id, sha256 }: SourceDocument, found: string): Issue {
  return {
    code: 'SOURCE_DIFFERS',
    message: `The copy is not the file that was read for ${id}: its SHA-256 is ${found}, not ${String(sha256)}. Each locator tells whether its own lines are the same.`,
  }
}

function describeEncoding(encoding: Encoding): Issue | null {
  if (encoding === 'utf-8') return null
  const loss =
    encoding === 'windows-1252'
      ? ' Characters that it lacks, such as ₅₀, are lost, and their lines will not match; save the copy as UTF-8.'
      : ''
  return { code: 'SOURCE_ENCODING', message: `The copy is no UTF-8; it is read as ${encoding}.${loss}` }
}

function describeLines(expected: number, found: number): Issue {
  const place = found < expected ? `nothing after line ${found} can be checked` : 'lines may have moved'
  return {
    code: 'SOURCE_LINES',
    message: `The copy has ${found} lines, the document ${expected}: ${place}. Take the whole document, without a change of its lines.`,
  }
}

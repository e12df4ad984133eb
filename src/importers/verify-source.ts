import type { SourceLocator } from '../domain/source-locator.js'
import type { GraphReader } from '../graph/graph.js'
import { findLocatedFacts } from '../graph/queries/located-fact.js'
import { toSha256 } from '../graph/sha256.js'

/** One locator held against a copy of its document. */
export interface LocatorCheck {
  readonly id: string
  readonly label: string
  readonly locator: SourceLocator
  readonly state: 'MATCH' | 'MISMATCH'
}

/**
 * Holds each locator of a document against a copy of it: the hash of the lines, or of the table cell, must be the one
 * that was stored with the fact, whatever the line ends of the copy. In the order of lines, then ids.
 */
export async function verifySource(
  reader: GraphReader,
  { documentId, at, text }: { readonly documentId: string; readonly at: number; readonly text: string },
): Promise<readonly LocatorCheck[]> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  const facts = await findLocatedFacts(reader, { documentId, at })
  return facts
    .map(({ id, label, locator }): LocatorCheck => {
      const found = toLocatedText(locator, lines)
      return { id, label, locator, state: found !== null && toSha256(found) === locator.sha256 ? 'MATCH' : 'MISMATCH' }
    })
    .sort(compareChecks)
}

/** The text that a locator names; null where the copy has no such line or column. */
export function toLocatedText({ lineStart, lineEnd, column }: SourceLocator, lines: readonly string[]): string | null {
  if (lineStart === null || (lineEnd ?? lineStart) > lines.length) return null
  if (column === null) return lines.slice(lineStart - 1, lineEnd ?? lineStart).join('\n')
  const heading = findHeading(lineStart, lines)
  const index = heading === null ? -1 : toCells(heading).indexOf(column)
  return toCells(lines[lineStart - 1] ?? '')[index] ?? null
}

/** The first line of the table that a line stands in: rows of a table begin with a bar and follow each other. */
function findHeading(line: number, lines: readonly string[]): string | null {
  let first = line
  while (first > 1 && lines[first - 2]?.startsWith('|') === true) first -= 1
  return lines[first - 1] ?? null
}

function toCells(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

function compareChecks(a: LocatorCheck, b: LocatorCheck): number {
  return (a.locator.lineStart ?? 0) - (b.locator.lineStart ?? 0) || (a.id < b.id ? -1 : 1)
}

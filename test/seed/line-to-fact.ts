/**
 * What a chemist who reads the guide expects of each line, written from the guide alone and not from the seed: the facts
 * that must be captured there, or why the line is skipped. `holds` is a word or the printed text that the fact must hold.
 */
import { readFileSync } from 'node:fs'

export interface ExpectedFact {
  readonly line: number
  /** A label of the graph, or `Marks` for one group of reference marks. */
  readonly fact: string
  /** The tail of the fact's id, a name's text, or the numbers of a group of marks. */
  readonly which: string
  readonly holds: string
}

export interface SkippedLine {
  readonly line: number
  readonly reason: string
}

const rows = readFileSync(new URL('line-to-fact.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [line = '', fact = '', which = '', holds = ''] = row.split('\t')
    return { line: Number(line), fact, which, holds }
  })

export const EXPECTED_FACTS: readonly ExpectedFact[] = rows.filter(({ fact }) => fact !== 'SKIPPED')
export const SKIPPED_LINES: readonly SkippedLine[] = rows
  .filter(({ fact }) => fact === 'SKIPPED')
  .map(({ line, which }) => ({ line, reason: which }))

import { compareCodePoints } from './code-point-order.js'
import type { SourceDocument } from './document.js'
import type { SourceLocator } from './source-locator.js'

export const COVERAGE_STATES = ['CAPTURED', 'SKIPPED', 'NOT_CAPTURED'] as const
export type CoverageState = (typeof COVERAGE_STATES)[number]

/**
 * Something in the graph that names lines of a document. A passage (`label` Passage) stands for lines that state the
 * entities `about`, or that were SKIPPED on purpose for a `reason`; a step is `about` its protocol; every other fact
 * speaks for itself. `group` of a reference mark tells which marks stand together; `number` is the printed one.
 */
export interface LocatedFact {
  readonly id: string
  readonly label: string
  readonly locator: SourceLocator
  readonly number: number | null
  readonly group: number | null
  readonly state: string | null
  readonly reason: string | null
  readonly about: readonly string[]
}

export interface CoverageItem {
  readonly lineStart: number
  readonly lineEnd: number
  readonly state: CoverageState
  readonly reason: string | null
  readonly facts: readonly string[]
}

/** What of a document stands in the graph. `lines` = `captured` + `skipped` + `notCaptured`. */
export interface DocumentCoverage {
  readonly document: SourceDocument
  readonly lines: number
  readonly captured: number
  readonly skipped: number
  readonly notCaptured: number
  readonly marks: number
  readonly markGroups: number
  readonly references: number
  readonly tableRows: number
  readonly protocols: number
  readonly figures: number
  readonly items: readonly CoverageItem[]
}

/**
 * Accounts for each line: a line that a fact in force names is captured, even where it is also skipped; a line that
 * nothing names is not captured. It is computed from the facts, so that retracting one uncovers its line. Adjoining
 * lines that say the same form one item.
 */
export function toDocumentCoverage(document: SourceDocument, located: readonly LocatedFact[]): DocumentCoverage {
  const lineCount = document.lines ?? Math.max(0, ...located.map(({ locator }) => locator.lineEnd ?? 0))
  const lines = Array.from({ length: lineCount }, (_, index) => toLineItem(index + 1, located))
  const countLines = (state: CoverageState) => lines.filter((line) => line.state === state).length
  const ofLabel = (label: string) => located.filter((fact) => fact.label === label)
  const marks = ofLabel('ReferenceMark')
  return {
    document,
    lines: lineCount,
    captured: countLines('CAPTURED'),
    skipped: countLines('SKIPPED'),
    notCaptured: countLines('NOT_CAPTURED'),
    marks: marks.length,
    markGroups: new Set(marks.map(({ group }) => group)).size,
    references: ofLabel('Citation').filter(({ number }) => number !== null).length,
    tableRows: new Set(located.flatMap(({ locator }) => (locator.row === null ? [] : (locator.lineStart ?? [])))).size,
    protocols: new Set(ofLabel('ProtocolStep').flatMap(({ about }) => about)).size,
    figures: ofLabel('Figure').length,
    items: mergeAdjoining(lines),
  }
}

function toLineItem(line: number, located: readonly LocatedFact[]): CoverageItem {
  const here = located.filter(({ locator }) => covers(locator, line))
  const skipped = here.find(({ state }) => state === 'SKIPPED')
  const facts = [...new Set(here.filter(({ state }) => state !== 'SKIPPED').flatMap(toFactIds))].sort(compareCodePoints)
  const at = { lineStart: line, lineEnd: line }
  if (facts.length > 0) return { ...at, state: 'CAPTURED', reason: null, facts }
  if (skipped !== undefined) return { ...at, state: 'SKIPPED', reason: skipped.reason, facts: [] }
  return { ...at, state: 'NOT_CAPTURED', reason: null, facts: [] }
}

function covers({ lineStart, lineEnd }: SourceLocator, line: number): boolean {
  return lineStart !== null && lineStart <= line && line <= (lineEnd ?? lineStart)
}

function toFactIds({ id, label, about }: LocatedFact): readonly string[] {
  return label === 'Passage' ? about : [id]
}

function mergeAdjoining(lines: readonly CoverageItem[]): readonly CoverageItem[] {
  const items: CoverageItem[] = []
  for (const line of lines) {
    const last = items.at(-1)
    if (last !== undefined && saysTheSame(last, line)) items[items.length - 1] = { ...last, lineEnd: line.lineEnd }
    else items.push(line)
  }
  return items
}

function saysTheSame(a: CoverageItem, b: CoverageItem): boolean {
  return a.state === b.state && a.reason === b.reason && a.facts.join('\n') === b.facts.join('\n')
}

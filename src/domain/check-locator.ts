import type { SourceDocument } from './document.js'
import { checkWhole } from './check-field.js'
import { createInvalidInput, type UserError } from './user-error.js'

/** A place as somebody enters it: `quote` is the text that stands there. */
export interface EnteredLocator {
  readonly document?: string | null | undefined
  readonly lineStart?: number | null | undefined
  readonly lineEnd?: number | null | undefined
  readonly row?: number | null | undefined
  readonly column?: string | null | undefined
  readonly quote?: string | null | undefined
}

const MOST_LINES = 10_000_000

/** What is wrong with a place by itself. */
export function checkLocator(locator: EnteredLocator | null | undefined): readonly UserError[] {
  if (locator === null || locator === undefined) return []
  const { lineStart, lineEnd, row } = locator
  return [
    ...checkWhole(lineStart, { least: 1, most: MOST_LINES, path: ['locator', 'lineStart'] }),
    ...checkWhole(lineEnd, { least: 1, most: MOST_LINES, path: ['locator', 'lineEnd'] }),
    ...checkWhole(row, { least: 1, most: MOST_LINES, path: ['locator', 'row'] }),
    ...(typeof lineEnd === 'number' && lineEnd < (lineStart ?? Infinity)
      ? [outside(locator, 'Give lineStart, and a lineEnd not before it.')]
      : []),
  ]
}

/** What is wrong with a place in its document. */
export function checkPlace(locator: EnteredLocator, { lines, title }: SourceDocument): readonly UserError[] {
  const last = locator.lineEnd ?? locator.lineStart ?? 0
  return lines === null || last <= lines ? [] : [outside(locator, `"${title}" has ${lines} lines.`)]
}

function outside({ lineStart, lineEnd }: EnteredLocator, nextStep: string): UserError {
  const culprit = `${lineStart ?? ''}–${lineEnd ?? ''}`
  return createInvalidInput('LOCATOR_OUTSIDE', { culprit, nextStep, path: ['locator', lineEnd == null ? 'lineStart' : 'lineEnd'] })
}

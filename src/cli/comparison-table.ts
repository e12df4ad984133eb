import type { ComparisonRow } from './comparison-page.js'
import { toTable } from './table.js'

/** The comparisons as a table, and below it, each once, who stands behind the numbers. */
export function toComparisonTable(reference: string, rows: readonly ComparisonRow[], width: number): string {
  const header = ['comparator', 'endpoint', 'in', 'value', `${reference} is more potent by`, 'tier', 'verdict']
  const table = toTable(header, rows.map(toCells), width)
  const summaries = new Set(rows.map(({ ratio }) => ratio.independence.summary))
  return [table, ...(rows.length === 0 ? [] : ['', ...summaries])].join('\n')
}

function toCells({ comparator, endpoint, target, cellLine, tier, ratio }: ComparisonRow): readonly string[] {
  const place = [target?.name, cellLine?.name].filter((name) => name !== undefined).join(', ')
  const values = ratio.comparatorMeasurements.map(({ reportedText, unit }) => `${reportedText} ${unit ?? ''}`.trim()).join('; ')
  const value = values === '' ? (ratio.missing?.reportedText ?? '') : values
  return [comparator.name, endpoint.code, place, value, ratio.display, tier === null ? '' : String(tier), ratio.verdict.outcome]
}

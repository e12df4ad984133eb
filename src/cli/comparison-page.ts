import { z } from 'zod'

const named = z.object({ name: z.string() })

const page = z.object({
  comparePotency: z.object({
    reference: named,
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
    comparisons: z.object({
      nodes: z.array(z.unknown()),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
})

/** What a table shows of one comparison. */
const row = z.object({
  comparator: named,
  endpoint: z.object({ code: z.string() }),
  target: named.nullable(),
  cellLine: named.nullable(),
  tier: z.number().nullable(),
  ratio: z.object({
    display: z.string(),
    comparatorMeasurements: z.array(z.object({ reportedText: z.string(), unit: z.string().nullable() })),
    missing: z.object({ reportedText: z.string() }).nullable(),
    verdict: z.object({ outcome: z.string() }),
    independence: z.object({ summary: z.string() }),
  }),
})

/** A page whose comparisons are kept as they came, for `--json`. */
export type ComparisonPage = z.output<typeof page>['comparePotency']
export type ComparisonRow = z.output<typeof row>

/** Throws for an answer that the operation cannot have given. */
export function readComparisonPage(data: unknown): ComparisonPage {
  return page.parse(data).comparePotency
}

/** Throws for what is no comparison. */
export function readComparisonRow(comparison: unknown): ComparisonRow {
  return row.parse(comparison)
}

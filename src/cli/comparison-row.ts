import { z } from 'zod'

/** What a table shows of one comparison; the rest of the answer is kept as it came, for `--json`. */
const value = z.object({ reportedText: z.string(), unit: z.string().nullable() })
const ratio = z.looseObject({
  display: z.string(),
  comparatorMeasurements: z.array(value),
  missing: z.object({ reportedText: z.string() }).nullable(),
  verdict: z.looseObject({
    outcome: z.string(),
    reasons: z.array(z.looseObject({ code: z.string(), state: z.string(), message: z.string() })),
  }),
  independence: z.looseObject({ summary: z.string() }),
})
const named = z.looseObject({ name: z.string() })
const comparison = z.looseObject({
  comparator: named,
  endpoint: z.looseObject({ code: z.string() }),
  target: named.nullable(),
  cellLine: named.nullable(),
  tier: z.number().nullable(),
  ratio,
})
const answer = z.object({
  comparePotency: z.object({
    reference: named,
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
    comparisons: z.object({
      nodes: z.array(comparison),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
})

export type ComparisonRow = z.output<typeof comparison>
export type ComparisonPage = z.output<typeof answer>['comparePotency']

/** Throws for an answer that the operation cannot have given. */
export function readComparisonPage(data: unknown): ComparisonPage {
  return answer.parse(data).comparePotency
}

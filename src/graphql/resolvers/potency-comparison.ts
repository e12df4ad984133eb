import { answerComparison } from '../compare.js'
import { toListConnection } from '../connection.js'
import type { PotencyComparisonResolvers, QueryResolvers } from '../generated/resolver-types.js'

export const PotencyComparisonQuery: QueryResolvers = {
  comparePotency: (_, question, context) => answerComparison(context, question),
}

export const PotencyComparison: PotencyComparisonResolvers = {
  dataVersion: ({ sequence }) => String(sequence),
  comparisons: ({ comparisons, sequence, fingerprint }, page) =>
    toListConnection(page, { fingerprint: `${fingerprint} comparisons`, sequence, rows: comparisons }),
  excluded: ({ excluded, sequence, fingerprint }, page) =>
    toListConnection(page, { fingerprint: `${fingerprint} excluded`, sequence, rows: excluded }),
}

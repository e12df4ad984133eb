import type { QueryResolvers } from '../generated/resolver-types.js'
import { answerStatistics } from '../potency-statistics.js'

export const PotencyStatisticsQuery: QueryResolvers = {
  potencyStatistics: (_, question, context) => answerStatistics(context, question),
}

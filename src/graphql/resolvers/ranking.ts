import type { CompoundRankingResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { answerRanking, listGroups } from '../ranking.js'

export const RankingQuery: QueryResolvers = {
  rankCompounds: (_, question, context) => answerRanking(context, question),
}

export const CompoundRanking: CompoundRankingResolvers = {
  dataVersion: ({ sequence }) => String(sequence),
  groups: (ranking, page) => listGroups(ranking, page),
}

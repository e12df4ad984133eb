import type { QueryResolvers } from '../generated/resolver-types.js'
import { listHistory } from '../history.js'

export const HistoryQuery: QueryResolvers = {
  history: (_, { id, ...page }, context) => listHistory(context, page, id),
}

import type { QueryResolvers } from '../generated/resolver-types.js'
import { listChanges, listHistory } from '../history.js'
import { verifyWholeAudit } from '../verify-whole-audit.js'

export const HistoryQuery: QueryResolvers = {
  history: (_, { id, ...page }, context) => listHistory(context, page, id),
  changes: (_, page, context) => listChanges(context, page),
  verifyAudit: (_, __, context) => verifyWholeAudit(context),
}

import { answerGaps } from '../evidence-gaps.js'
import type { QueryResolvers } from '../generated/resolver-types.js'

export const EvidenceGapQuery: QueryResolvers = {
  evidenceGaps: (_, question, context) => answerGaps(context, question),
}

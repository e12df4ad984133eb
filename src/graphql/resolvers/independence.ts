import type { IndependenceReportResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { reportIndependenceOf } from '../independence-of.js'

export const IndependenceQuery: QueryResolvers = {
  independence: (_, { of, evidence }, context) => reportIndependenceOf(context, of, evidence),
}

export const IndependenceReport: IndependenceReportResolvers = {
  excluded: ({ excluded }) => excluded ?? [],
}

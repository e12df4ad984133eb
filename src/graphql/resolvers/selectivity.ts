import type { QueryResolvers, SelectivityEntryResolvers, SelectivityProfileResolvers } from '../generated/resolver-types.js'
import { answerSelectivity } from '../selectivity.js'

export const SelectivityQuery: QueryResolvers = {
  selectivity: (_, question, context) => answerSelectivity(context, question),
}

export const SelectivityProfile: SelectivityProfileResolvers = {
  dataVersion: ({ sequence }) => String(sequence),
}

export const SelectivityEntry: SelectivityEntryResolvers = {
  ratio: ({ answer }) => answer.fold ?? answer.difference,
  low: ({ answer }) => answer.foldLow ?? answer.differenceLow,
  high: ({ answer }) => answer.foldHigh ?? answer.differenceHigh,
  status: ({ answer }) => answer.status,
  display: ({ answer }) => answer.display,
  verdict: ({ answer }) => answer.verdict,
  explain: ({ answer }) => answer.explain,
}

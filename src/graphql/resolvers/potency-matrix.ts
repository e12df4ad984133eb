import type { PotencyMatrixResolvers, QueryResolvers } from '../generated/resolver-types.js'
import { answerMatrix } from '../potency-matrix.js'

export const PotencyMatrixQuery: QueryResolvers = {
  potencyMatrix: (_, question, context) => answerMatrix(context, question),
}

export const PotencyMatrix: PotencyMatrixResolvers = {
  dataVersion: ({ sequence }) => String(sequence),
  pairs: ({ pairs }) => pairs(),
}

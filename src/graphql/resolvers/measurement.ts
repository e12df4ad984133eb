import { correctMeasurement } from '../../curation/correct-measurement.js'
import { proposeMeasurement } from '../../curation/propose-measurement.js'
import { restoreMeasurement } from '../../curation/restore-measurement.js'
import { retractMeasurement } from '../../curation/retract-measurement.js'
import { findMissingFacts } from '../../domain/missing-fact.js'
import { toValueInterval } from '../../domain/value-interval.js'
import { readEvidence } from '../evidence-input.js'
import { factOf } from '../fact.js'
import type { MeasurementResolvers, MutationResolvers, QueryResolvers, ValueIntervalResolvers } from '../generated/resolver-types.js'
import { reportIndependenceOf } from '../independence-of.js'
import { listMeasurements } from '../measurement-list.js'
import { loadOptional, loadRequired } from '../load-known.js'
import { compareMeasurements } from '../measurement-ratio.js'
import { mutate } from '../mutate.js'

export const MeasurementQuery: QueryResolvers = {
  measurement: (_, { id }, { loaders }) => loaders.measurement.load(id),
  measurements: (_, page, context, info) => listMeasurements(context, page, {}, info),
}

export const MeasurementMutation: MutationResolvers = {
  proposeMeasurement: (_, { input }, context) => mutate(context, proposeMeasurement, input),
  correctMeasurement: (_, { input }, context) => mutate(context, correctMeasurement, input),
  retractMeasurement: (_, { input }, context) => mutate(context, retractMeasurement, input),
  restoreMeasurement: (_, { input }, context) => mutate(context, restoreMeasurement, input),
}

export const Measurement: MeasurementResolvers = {
  endpoint: ({ endpoint }, _, { loaders }) => loadRequired(loaders.endpoint, endpoint),
  interval: (measurement) => toValueInterval(measurement),
  supersedes: ({ supersedesId }, _, { loaders }) => loadOptional(loaders.measurement, supersedesId),
  supersededBy: ({ supersededById }, _, { loaders }) => loadOptional(loaders.measurement, supersededById),
  restates: ({ restatesId }, _, { loaders }) => loadOptional(loaders.measurement, restatesId),
  potencyRatio: (reference, question, context) => compareMeasurements(context, reference, question),
  missing: (measurement) => findMissingFacts(measurement),
  fact: async (measurement, _, context) => factOf(context, measurement, await readEvidence(context, null)),
  independence: ({ id }, { evidence }, context) => reportIndependenceOf(context, id, evidence),
}

export const ValueInterval: ValueIntervalResolvers = {
  unit: ({ unit }) => (unit === '' ? null : unit),
}

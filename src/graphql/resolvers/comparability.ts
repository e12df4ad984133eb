import { COMPARABILITY_POLICIES } from '../../domain/comparability-policy.js'
import type { QueryResolvers } from '../generated/resolver-types.js'

export const ComparabilityQuery: QueryResolvers = {
  comparabilityPolicies: () => COMPARABILITY_POLICIES,
}

import type { ComparabilityRule } from './comparability-rule.js'
import { cellLineRule } from './comparability-rules/cell-line.js'
import { compoundFormRule } from './comparability-rules/compound-form.js'
import { compoundRoleRule } from './comparability-rules/compound-role.js'
import { conditionsRule } from './comparability-rules/conditions.js'
import { endpointRule } from './comparability-rules/endpoint.js'
import { exposureTimeRule } from './comparability-rules/exposure-time.js'
import { fitConventionRule } from './comparability-rules/fit-convention.js'
import { formatRule } from './comparability-rules/format.js'
import { mechanismRule } from './comparability-rules/mechanism.js'
import { readoutRule } from './comparability-rules/readout.js'
import { replicatesRule } from './comparability-rules/replicates.js'
import { serumRule } from './comparability-rules/serum.js'
import { sourceRule } from './comparability-rules/source.js'
import { speciesRule } from './comparability-rules/species.js'
import { substrateRule } from './comparability-rules/substrate.js'
import { targetVariantRule } from './comparability-rules/target-variant.js'
import { targetRule } from './comparability-rules/target.js'
import { technologyRule } from './comparability-rules/technology.js'
import { uncertaintyRule } from './comparability-rules/uncertainty.js'
import { validityRule } from './comparability-rules/validity.js'

/** The laws of comparability in the order in which they are applied and told, gravest first. Another law is a file and a line here. */
export const SPECIFIED_RULES: readonly ComparabilityRule[] = [
  endpointRule,
  targetRule,
  targetVariantRule,
  readoutRule,
  formatRule,
  cellLineRule,
  technologyRule,
  exposureTimeRule,
  speciesRule,
  substrateRule,
  serumRule,
  fitConventionRule,
  compoundFormRule,
  compoundRoleRule,
  sourceRule,
  validityRule,
  mechanismRule,
  replicatesRule,
  uncertaintyRule,
  conditionsRule,
]

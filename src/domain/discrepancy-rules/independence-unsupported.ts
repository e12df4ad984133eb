import type { DiscrepancyRule } from '../discrepancy-rule.js'

/** A claim of independence or objectivity with no independent value behind it contradicts the provenance of what it speaks of. */
export const independenceUnsupportedRule: DiscrepancyRule = {
  id: 'INDEPENDENCE_UNSUPPORTED',
  find: ({ claims }) =>
    claims.flatMap(({ claim, verdict }) => {
      if (claim.kind !== 'INDEPENDENCE' || verdict !== 'NOT_SUPPORTED_BY_PROVENANCE') return []
      const message = `The claim "${claim.text}" is not supported by provenance: none of the values is known to be measured by a party without an interest.`
      return [{ key: [claim.id], message, sideIds: [claim.id, ...claim.aboutIds] }]
    }),
}

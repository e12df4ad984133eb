import type { DiscrepancyRule } from '../discrepancy-rule.js'

/** One compound that is said to act on one target in two ways: at most one of them is its mechanism there. */
export const mechanismConflictRule: DiscrepancyRule = {
  id: 'MECHANISM_CONFLICT',
  find: ({ provenance, compounds }) =>
    [...provenance.profiles.values()].flatMap(({ compoundId, mechanisms }) => {
      const targets = [...new Set(mechanisms.flatMap(({ targetIds }) => targetIds))]
      return targets.flatMap((targetId) => {
        const acting = mechanisms.filter(({ targetIds }) => targetIds.includes(targetId))
        const actions = [...new Set(acting.map(({ action }) => action))].sort()
        if (actions.length < 2) return []
        const name = compounds.get(compoundId)?.name ?? compoundId
        const message = `${name} is recorded as ${actions.join(' and as ')} of one target; look up which of them was shown.`
        return [{ key: [compoundId, targetId], message, sideIds: [compoundId, targetId, ...acting.map(({ id }) => id)] }]
      })
    }),
}

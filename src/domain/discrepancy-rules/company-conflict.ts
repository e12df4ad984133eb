import type { DiscrepancyRule } from '../discrepancy-rule.js'

/**
 * Two companies that are each called the developer of a compound, and not together: partners stand in one printed cell
 * ("Amgen/Kartos"), so only names that were printed apart contradict each other.
 */
export const companyConflictRule: DiscrepancyRule = {
  id: 'COMPANY_CONFLICT',
  find: ({ provenance, compounds }) =>
    [...provenance.profiles.values()].flatMap(({ compoundId, companies }) => {
      const developers = companies.filter(({ role }) => /^(developer|originator)$/i.test(role))
      const printed = new Set(developers.map(({ reportedText, company }) => reportedText ?? company.name))
      const ids = new Set(developers.map(({ company }) => company.id))
      if (printed.size < 2 || ids.size < 2) return []
      const name = compounds.get(compoundId)?.name ?? compoundId
      const names = [...new Set(developers.map(({ company }) => company.name))].sort()
      const message = `${names.join(' and ')} are each named as developer of ${name}; find out whether one took it over from the other.`
      return [{ key: [compoundId], message, sideIds: [compoundId, ...ids] }]
    }),
}

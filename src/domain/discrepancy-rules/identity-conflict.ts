import type { DiscrepancyEvidence } from '../discrepancy-evidence.js'
import type { Contradiction, DiscrepancyRule } from '../discrepancy-rule.js'
import { compareCodePoints } from '../code-point-order.js'
import { groupBy } from '../group-by.js'

/**
 * One compound with two identities: two catalogue numbers of one vendor, or the assertion that it is the same as a compound
 * with another structure. Numbers of two vendors are no conflict; what was reviewed and rejected is none any more.
 */
export const identityConflictRule: DiscrepancyRule = {
  id: 'IDENTITY_CONFLICT',
  find: (evidence) => [...findCatalogueConflicts(evidence), ...findStructureConflicts(evidence)],
}

function findCatalogueConflicts({ names, identities, compounds }: DiscrepancyEvidence): readonly Contradiction[] {
  const numbers = names.filter(({ kind, status, host }) => kind === 'CATALOGUE_NUMBER' && status !== 'REJECTED' && host !== null)
  return [...groupBy(numbers, ({ compoundId, host }) => `${compoundId} ${host ?? ''}`).values()].flatMap((members) => {
    const texts = [...new Set(members.map(({ text }) => text))].sort(compareCodePoints)
    const [first] = members
    if (first === undefined || texts.length < 2) return []
    const nameIds = new Set(members.map(({ id }) => id))
    const assertions = identities.filter(({ nameId, status }) => status !== 'REJECTED' && nameId !== null && nameIds.has(nameId))
    const name = compounds.get(first.compoundId)?.name ?? first.compoundId
    const message = `${first.host ?? ''} lists ${name} under ${texts.length} catalogue numbers, ${texts.join(' and ')}; find out which of them is ${name} before ordering it.`
    return [{ key: [first.compoundId, first.host ?? ''], message, sideIds: [first.compoundId, ...assertions.map(({ id }) => id)] }]
  })
}

function findStructureConflicts({ identities, compounds }: DiscrepancyEvidence): readonly Contradiction[] {
  return identities.flatMap(({ id, status, compoundIds }) => {
    const both = compoundIds.flatMap((compoundId) => compounds.get(compoundId) ?? [])
    const keys = [...new Set(both.flatMap(({ inchiKey }) => inchiKey ?? []))].sort(compareCodePoints)
    if (status === 'REJECTED' || keys.length < 2) return []
    const names = both.map(({ name }) => name).join(' and ')
    const message = `${names} are asserted to be one compound and have two structures, ${keys.join(' and ')}; compare the structures before taking one for the other.`
    return [{ key: [id], message, sideIds: [id, ...compoundIds] }]
  })
}

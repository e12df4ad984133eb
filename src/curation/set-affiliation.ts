/**
 * An admin records for whom somebody works and when: it decides what they may review. A second time for the same company
 * replaces the period; the history keeps what it was.
 */
import { checkPeriod } from '../domain/check-date.js'
import { toReference, toRelationship } from '../graph/build-record.js'
import { findAffiliations } from '../graph/queries/contributor.js'
import { toStoredProperties } from '../graph/stored-properties.js'
import type { ActionInput, CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { apply, compareFields, refuse } from './change-plan.js'
import { checkReferences } from './check-references.js'
import { curate } from './curate.js'
import { type EntityKey, findByKey } from './find-by-key.js'

export interface SetAffiliationInput extends ActionInput {
  readonly contributor: string
  readonly company: EntityKey
  /** The first and the last day, as YYYY, YYYY-MM or YYYY-MM-DD; null is open. */
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
}

export function setAffiliation(request: CurationRequest<SetAffiliationInput>): Promise<ActionOutcome> {
  const { contributor, company, from, to } = request.input
  return curate(request, 'setAffiliation', async (desk) => {
    const { id, errors } = await findByKey(desk.reader, { kind: 'COMPANY', key: company, path: ['company'] })
    return {
      errors: checkPeriod({ from, to }),
      locks: [toReference('Contributor', contributor)],
      decide: async (transaction) => {
        const companyReference = id === null ? [] : [{ ...toReference('Company', id), path: ['company'] }]
        const references = [{ ...toReference('Contributor', contributor), path: ['contributor'] }, ...companyReference]
        const unknown = [...errors, ...(await checkReferences(transaction, references))]
        if (unknown.length > 0 || id === null) return refuse(...unknown)
        const known = (await findAffiliations(transaction, [contributor])).find(({ companyId }) => companyId === id)
        const before = known === undefined ? {} : toStoredProperties({ company: id, from: known.from, to: known.to })
        const affiliation = toRelationship('AFFILIATED_WITH', toReference('Contributor', contributor), toReference('Company', id), {
          from,
          to,
        })
        const changes = compareFields(contributor, before, { company: id, ...affiliation.properties })
        return apply({ relationships: [affiliation], changes, resultIds: [contributor] })
      },
    }
  })
}

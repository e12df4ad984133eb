/** Lists of compounds of a company, by name. */
import type { Compound } from '../domain/compound.js'
import type { Listed } from '../graph/queries/orders.js'
import { toConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint } from './cursor.js'

export function listCompoundsOfCompany({ loaders, moment }: RequestContext, page: PageArguments, companyId: string): Connection<Compound> {
  return toConnection<Listed<Compound>>(page, {
    fingerprint: () => toFingerprint('compounds of a company', companyId),
    sequence: () => moment.sequenceAt(null),
    read: ({ first, after, at }) => loaders.compoundsOfCompanies({ at, first, after }).load(companyId),
    count: (at) => loaders.compoundCountsOfCompanies(at).load(companyId),
    keysOf: ({ sortName, id }) => [sortName, id],
  })
}

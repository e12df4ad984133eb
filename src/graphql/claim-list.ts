/** Lists of claims in force: of all, about a compound, of a document. By number in their document unless ordered otherwise. */
import type { Claim } from '../domain/claim.js'
import { countClaims, findClaimPage, toClaimPosition, type ClaimPage, type ClaimSelection } from '../graph/queries/claim.js'
import { ORDER_CLAIMS } from '../graph/queries/orders.js'
import { toConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint } from './cursor.js'
import { readListMoment } from './evidence-input.js'
import type { ClaimFilter, ClaimOrder, EvidenceScope, InputMaybe } from './generated/resolver-types.js'
import { readOrder } from './read-order.js'
import { toFilter } from './to-filter.js'

export interface ClaimListArguments extends PageArguments {
  readonly filter?: InputMaybe<ClaimFilter>
  readonly orderBy?: InputMaybe<readonly ClaimOrder[]>
  readonly evidence?: InputMaybe<EvidenceScope>
}

/** Whose claims are listed; all where neither is set. */
export interface ClaimParent {
  readonly aboutCompoundId?: string
  readonly documentId?: string
}

export async function listClaims(context: RequestContext, page: ClaimListArguments, parent: ClaimParent): Promise<Connection<Claim>> {
  const order = readOrder(page.orderBy, { orders: ORDER_CLAIMS, fallback: 'NUMBER_ASC' })
  const filter = await toFilter(context, { noun: 'claims', input: page.filter })
  const at = await readListMoment(context, page.evidence)
  const rows = chooseRows(context, parent)
  return toConnection<Claim>(page, {
    fingerprint: () => toFingerprint('claims', parent, page.filter, order, page.evidence),
    sequence: () => Promise.resolve(at),
    read: ({ first, after, at: moment }) => rows.find({ at: moment, filter, order, after, first }),
    count: (moment) => rows.count({ at: moment, filter }),
    keysOf: (row) => toClaimPosition(row, order),
  })
}

interface Rows {
  readonly find: (page: ClaimPage) => Promise<readonly Claim[]>
  readonly count: (selection: ClaimSelection) => Promise<number>
}

function chooseRows({ graph, loaders }: RequestContext, { aboutCompoundId, documentId }: ClaimParent): Rows {
  if (aboutCompoundId !== undefined) {
    return {
      find: (page) => loaders.claimsOfCompounds(page).load(aboutCompoundId),
      count: (selection) => loaders.claimCountsOfCompounds(selection).load(aboutCompoundId),
    }
  }
  if (documentId !== undefined) {
    return {
      find: (page) => loaders.claimsOfDocuments(page).load(documentId),
      count: (selection) => loaders.claimCountsOfDocuments(selection).load(documentId),
    }
  }
  return { find: (page) => findClaimPage(graph, page), count: (selection) => countClaims(graph, selection) }
}

/** Lists of claims in force: of all, about a compound, of a document. By number in their document, then by id. */
import type { Claim } from '../domain/claim.js'
import { countClaims, findClaimPage, type ClaimPage, type ClaimPosition } from '../graph/queries/claim.js'
import { toConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint, type CursorKey } from './cursor.js'
import { readListMoment } from './evidence-input.js'
import type { EvidenceScope, InputMaybe } from './generated/resolver-types.js'

export interface ClaimListArguments extends PageArguments {
  readonly evidence?: InputMaybe<EvidenceScope>
}

/** Whose claims are listed; all where neither is set. */
export interface ClaimParent {
  readonly aboutCompoundId?: string
  readonly documentId?: string
}

export async function listClaims(context: RequestContext, page: ClaimListArguments, parent: ClaimParent): Promise<Connection<Claim>> {
  const at = await readListMoment(context, page.evidence)
  const rows = chooseRows(context, parent)
  return toConnection<Claim>(page, {
    fingerprint: toFingerprint('claims', parent, page.evidence),
    sequence: () => Promise.resolve(at),
    read: ({ first, after, at: moment }) => rows.find({ at: moment, after: toPosition(after), first }),
    count: (moment) => rows.count(moment),
    keysOf: ({ number, id }) => [number, id],
  })
}

interface Rows {
  readonly find: (page: ClaimPage) => Promise<readonly Claim[]>
  readonly count: (at: number) => Promise<number>
}

function chooseRows({ graph, loaders }: RequestContext, { aboutCompoundId, documentId }: ClaimParent): Rows {
  if (aboutCompoundId !== undefined) {
    return {
      find: (page) => loaders.claimsOfCompounds(page).load(aboutCompoundId),
      count: (at) => loaders.claimCountsOfCompounds(at).load(aboutCompoundId),
    }
  }
  if (documentId !== undefined) {
    return {
      find: (page) => loaders.claimsOfDocuments(page).load(documentId),
      count: (at) => loaders.claimCountsOfDocuments(at).load(documentId),
    }
  }
  return { find: (page) => findClaimPage(graph, page), count: (at) => countClaims(graph, { at }) }
}

function toPosition(keys: readonly CursorKey[] | null): ClaimPosition | null {
  if (keys === null) return null
  const [number, id] = keys
  return { number: typeof number === 'number' ? number : null, id: String(id) }
}

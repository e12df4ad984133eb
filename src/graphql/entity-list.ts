/** Lists of entities: one page query and one count, for every noun alike. A list is of the moment of its first page. */
import { countAssays, findAssayPage } from '../graph/queries/assay.js'
import { countCellLines, findCellLinePage } from '../graph/queries/cell-line.js'
import { countCitations, findCitationPage } from '../graph/queries/citation.js'
import { countCompanies, findCompanyPage } from '../graph/queries/company.js'
import { countCompounds, findCompoundPage } from '../graph/queries/compound.js'
import { countDocuments, findDocumentPage } from '../graph/queries/document.js'
import type { EntityQueries } from '../graph/queries/entity-queries.js'
import { createOrder, type Orders, toPosition } from '../graph/queries/list-order.js'
import { countMechanisms, findMechanismPage } from '../graph/queries/mechanism.js'
import { NOUNS, type NounName } from '../graph/queries/noun.js'
import { type Listed, ORDER_CITATIONS, ORDER_COMPOUNDS, ORDER_DOCUMENTS, orderEntities } from '../graph/queries/orders.js'
import { countProtocols, findProtocolPage } from '../graph/queries/protocol.js'
import { countTargets, findTargetPage } from '../graph/queries/target.js'
import { toConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint } from './cursor.js'
import { readOrder } from './read-order.js'
import { type FilterInput, toFilter } from './to-filter.js'
import { warnOfRevisedIds } from './warn-of-revisions.js'

type Optional<Value> = Value | null | undefined

export interface EntityListArguments<Order extends string> extends PageArguments {
  readonly filter?: Optional<FilterInput>
  readonly orderBy?: Optional<readonly Order[]>
}

interface EntityList<Entity, Order extends string> {
  readonly noun: NounName
  readonly orders: Orders<Order, Listed<Entity>>
  readonly fallback: NoInfer<Order>
  readonly find: EntityQueries<Entity, Order>['findPage']
  readonly count: EntityQueries<Entity, Order>['count']
  readonly hasPageInfo?: boolean
}

const BY_NAME = { fallback: 'NAME_ASC' } as const

export const ENTITY_LISTS = {
  assays: { noun: 'assays', ...BY_NAME, orders: orderEntities('a'), find: findAssayPage, count: countAssays },
  cellLines: { noun: 'cellLines', ...BY_NAME, orders: orderEntities('l'), find: findCellLinePage, count: countCellLines },
  citations: { noun: 'citations', fallback: 'LABEL_ASC', orders: ORDER_CITATIONS, find: findCitationPage, count: countCitations },
  companies: { noun: 'companies', ...BY_NAME, orders: orderEntities('k'), find: findCompanyPage, count: countCompanies },
  compounds: { noun: 'compounds', ...BY_NAME, orders: ORDER_COMPOUNDS, find: findCompoundPage, count: countCompounds },
  documents: { noun: 'documents', fallback: 'TITLE_ASC', orders: ORDER_DOCUMENTS, find: findDocumentPage, count: countDocuments },
  mechanisms: { noun: 'mechanisms', ...BY_NAME, orders: orderEntities('y'), find: findMechanismPage, count: countMechanisms },
  protocols: { noun: 'protocols', ...BY_NAME, orders: orderEntities('p'), find: findProtocolPage, count: countProtocols },
  targets: { noun: 'targets', ...BY_NAME, orders: orderEntities('t'), find: findTargetPage, count: countTargets },
} as const

export async function listEntities<Entity extends { readonly id: string }, Order extends string>(
  context: RequestContext,
  page: EntityListArguments<Order>,
  { noun, orders, fallback, find, count, hasPageInfo = true }: EntityList<Entity, Order>,
): Promise<Connection<Entity>> {
  const { graph, moment } = context
  const order = readOrder(page.orderBy, { orders, fallback })
  const filter = await toFilter(context, { noun, input: page.filter })
  const ordered = createOrder(NOUNS[noun].variable, orders, order)
  return toConnection<Listed<Entity>>(page, {
    fingerprint: () => toFingerprint(noun, page.filter, order),
    sequence: () => moment.sequenceAt(null),
    read: async ({ first, after, at }) => {
      const rows = await find(graph, { at, filter, order, first, after })
      await warnOfRevisedIds(context, at, () => rows.map(({ id }) => id))
      return rows
    },
    count: (at) => count(graph, { at, filter }),
    keysOf: (row) => toPosition(ordered, row),
    hasPageInfo,
  })
}

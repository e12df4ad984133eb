/** Lists of entities in the order of their names: one page query, one count, for every noun alike. */
import type { GraphReader } from '../graph/graph.js'
import { countAssays, findAssayPage } from '../graph/queries/assay.js'
import { countCellLines, findCellLinePage } from '../graph/queries/cell-line.js'
import { countCitations, findCitationPage } from '../graph/queries/citation.js'
import { countCompanies, findCompanyPage } from '../graph/queries/company.js'
import { countDocuments, findDocumentPage } from '../graph/queries/document.js'
import type { Listed, NamePage } from '../graph/queries/entity-queries.js'
import { countMechanisms, findMechanismPage } from '../graph/queries/mechanism.js'
import { countProtocols, findProtocolPage } from '../graph/queries/protocol.js'
import { countTargets, findTargetPage } from '../graph/queries/target.js'
import { toConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint, type CursorKey } from './cursor.js'

interface EntityList<Entity> {
  readonly name: string
  readonly find: (reader: GraphReader, page: NamePage) => Promise<readonly Listed<Entity>[]>
  readonly count: (reader: GraphReader) => Promise<number>
}

export const ENTITY_LISTS = {
  assays: { name: 'assays', find: findAssayPage, count: countAssays },
  cellLines: { name: 'cellLines', find: findCellLinePage, count: countCellLines },
  citations: { name: 'citations', find: findCitationPage, count: countCitations },
  companies: { name: 'companies', find: findCompanyPage, count: countCompanies },
  documents: { name: 'documents', find: findDocumentPage, count: countDocuments },
  mechanisms: { name: 'mechanisms', find: findMechanismPage, count: countMechanisms },
  protocols: { name: 'protocols', find: findProtocolPage, count: countProtocols },
  targets: { name: 'targets', find: findTargetPage, count: countTargets },
} as const

export function listEntities<Entity extends { readonly id: string }>(
  { graph, moment }: RequestContext,
  page: PageArguments,
  { name, find, count }: EntityList<Entity>,
): Connection<Entity> {
  return toConnection<Listed<Entity>>(page, {
    fingerprint: toFingerprint(name),
    sequence: () => moment.sequenceAt(null),
    read: ({ first, after }) => find(graph, { first, after: toNamePosition(after) }),
    count: () => count(graph),
    keysOf: ({ sortName, id }) => [sortName, id],
  })
}

/** The row before a page from its cursor's keys, its name and its id. */
export function toNamePosition(keys: readonly CursorKey[] | null): NamePage['after'] {
  if (keys === null) return null
  const [sortName, id] = keys
  return { sortName: String(sortName), id: String(id) }
}

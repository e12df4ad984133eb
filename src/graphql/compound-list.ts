/** Lists of compounds: of all that fit a filter, or of a company. */
import type { Compound } from '../domain/compound.js'
import { toSortName } from '../domain/search-key.js'
import type { CompoundFilter } from '../graph/queries/compound-filter.js'
import { countCompounds, findCompoundPage } from '../graph/queries/compound.js'
import type { Listed } from '../graph/queries/entity-queries.js'
import { toConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint } from './cursor.js'
import { toNamePosition } from './entity-list.js'
import { checkDepth } from './filter-depth.js'
import type { CompoundFilter as FilterInput, CompoundOrder as OrderInput, InputMaybe } from './generated/resolver-types.js'
import { toMeasurementFilter, toTextCondition } from './measurement-filter.js'
import { readOrder } from './read-order.js'

export interface CompoundListArguments extends PageArguments {
  readonly filter?: InputMaybe<FilterInput>
  readonly orderBy?: InputMaybe<readonly OrderInput[]>
}

export async function listCompounds(context: RequestContext, page: CompoundListArguments): Promise<Connection<Compound>> {
  const { graph, moment } = context
  const order = readOrder(page.orderBy, 'NAME_ASC')
  const filter = await toCompoundFilter(context, page.filter)
  return toConnection<Listed<Compound>>(page, {
    fingerprint: toFingerprint('compounds', page.filter, order),
    sequence: () => moment.sequenceAt(null),
    read: ({ first, after, at }) => findCompoundPage(graph, { at, filter, order, first, after: toNamePosition(after) }),
    count: (at) => countCompounds(graph, { at, filter }),
    keysOf: ({ sortName, id }) => [sortName, id],
  })
}

export function listCompoundsOfCompany({ loaders, moment }: RequestContext, page: PageArguments, companyId: string): Connection<Compound> {
  return toConnection<Listed<Compound>>(page, {
    fingerprint: toFingerprint('compounds of a company', companyId),
    sequence: () => moment.sequenceAt(null),
    read: ({ first, after }) => loaders.compoundsOfCompanies({ first, after: toNamePosition(after) }).load(companyId),
    count: () => loaders.compoundCountOfCompany.load(companyId),
    keysOf: ({ sortName, id }) => [sortName, id],
  })
}

async function toCompoundFilter(context: RequestContext, input: InputMaybe<FilterInput>, depth = 0): Promise<CompoundFilter | null> {
  if (input === null || input === undefined) return null
  checkDepth(depth)
  const toList = async (inputs: InputMaybe<readonly FilterInput[]>) =>
    inputs ? (await Promise.all(inputs.map((one) => toCompoundFilter(context, one, depth + 1)))).filter((one) => one !== null) : null
  const [and, or, not, measurements] = await Promise.all([
    toList(input.and),
    toList(input.or),
    toCompoundFilter(context, input.not, depth + 1),
    toMeasurementFilter(context, input.measurements, depth + 1),
  ])
  const name = toTextCondition(input.name, toSortName)
  const modality = toTextCondition(input.modality, (text) => text.toLowerCase())
  return { and, or, not, name, modality, measurements }
}

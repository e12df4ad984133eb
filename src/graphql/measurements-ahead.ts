/**
 * Lists of compounds look ahead: where their measurements are asked for at a glance, both are read in one query, and the
 * loader that the field `measurements` asks has its answer already. Whatever is asked otherwise is read as ever, one query
 * for the measurements of all compounds.
 */
import { getArgumentValues, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql'
import type { Compound } from '../domain/compound.js'
import { findCompoundPage } from '../graph/queries/compound.js'
import { findCompoundPageWithMeasurements, isPlain } from '../graph/queries/compound-measurements.js'
import type { EntityPage } from '../graph/queries/entity-queries.js'
import type { GlancePart } from '../graph/queries/measurement-glance.js'
import type { MeasurementPage } from '../graph/queries/measurement-page.js'
import type { CompoundOrder, Listed } from '../graph/queries/orders.js'
import type { RequestContext } from './context.js'
import { readMeasurementPage } from './measurement-list.js'
import { isNamed, listSelected } from './selected-fields.js'

type GlancePage = MeasurementPage & { readonly glance: readonly GlancePart[] }

export async function findCompoundsLookingAhead(
  context: RequestContext,
  page: EntityPage<CompoundOrder>,
  info: GraphQLResolveInfo,
): Promise<readonly Listed<Compound>[]> {
  const { graph, loaders } = context
  const measurements = await readPageBelow(context, info, page.at)
  if (measurements === null) return findCompoundPage(graph, page)
  const compounds = await findCompoundPageWithMeasurements(graph, { ...page, order: page.order ?? ['NAME_ASC'], measurements })
  const loader = loaders.measurementsOfCompounds(measurements)
  for (const { id, measurements: first } of compounds) loader.prime(id, first)
  return compounds
}

/** Null where it cannot be read together with the compounds, and where its arguments are wrong: the field says how. */
async function readPageBelow(context: RequestContext, info: GraphQLResolveInfo, at: number): Promise<GlancePage | null> {
  const node = findOnlyMeasurements(info)
  const compound = info.schema.getType('Compound')
  const field = isObjectType(compound) ? compound.getFields()['measurements'] : undefined
  if (node === null || field === undefined) return null
  try {
    const given = getArgumentValues(field, node, info.variableValues)
    const page = await readMeasurementPage(context, given, { fieldNodes: [node], fragments: info.fragments })
    const { glance = null } = page ?? {}
    return page === null || glance === null || page.at !== at || !isPlain(page.filter ?? {}) ? null : { ...page, glance }
  } catch {
    return null
  }
}

/** The one field `measurements` below the compounds; null where there are several, or where its rows may not be wanted. */
function findOnlyMeasurements({ fieldNodes, fragments }: GraphQLResolveInfo): FieldNode | null {
  const below = listSelected(fieldNodes, fragments)
  const nodes = [...below.filter(isNamed('nodes')), ...listSelected(below.filter(isNamed('edges')), fragments).filter(isNamed('node'))]
  const [found, ...others] = listSelected(nodes, fragments).filter(isNamed('measurements'))
  if (found === undefined || others.length > 0 || (found.directives ?? []).length > 0) return null
  return listSelected([found], fragments).some(({ name }) => name.value === 'nodes' || name.value === 'edges') ? found : null
}

/**
 * A page of compounds, each with the first of its measurements: what a table of compounds shows, in one query. The same
 * rows as of a page of compounds and then of the measurements of each.
 */
import type { Compound } from '../../domain/compound.js'
import type { Measurement } from '../../domain/measurement.js'
import { createRowFinder, readCollected } from '../decode-fields.js'
import { readText } from '../decode-value.js'
import type { GraphReader, Row } from '../graph.js'
import { COMPOUND_COLUMNS, toCompound } from './compound-columns.js'
import { createParameters } from './condition.js'
import type { EntityPage } from './entity-queries.js'
import { type Filter, matchNoun, narrowNoun } from './filter.js'
import { createOrder, isAfter } from './list-order.js'
import { MATCH_ASSAY, MATCH_CITATION } from './measurement-context.js'
import { createGlance, type GlancePart, toCompoundAtAGlance } from './measurement-glance.js'
import { type MeasurementPage, orderPage } from './measurement-page.js'
import { type CompoundOrder, type Listed, ORDER_COMPOUNDS } from './orders.js'

export interface CompoundMeasurementsPage extends Omit<EntityPage<CompoundOrder>, 'order'> {
  readonly order: readonly CompoundOrder[]
  /** Of each compound, as of the same moment; its filter is one that `isPlain`. */
  readonly measurements: MeasurementPage & { readonly glance: readonly GlancePart[] }
}

export type CompoundWithMeasurements = Listed<Compound> & { readonly measurements: readonly Measurement[] }

export const COMPOUND_MEASUREMENTS_QUERIES: readonly string[] = ['compound.findPageWithMeasurements']

const findOnce = createRowFinder<CompoundWithMeasurements>()

/** Whether a filter of measurements asks of nothing around them, which would be searched for beforehand. */
export function isPlain(filter: Filter): boolean {
  return narrowNoun('measurements', filter, createParameters().bind).answers === ''
}

export function findCompoundPageWithMeasurements(
  reader: GraphReader,
  { at, filter, order: names, after, first, measurements }: CompoundMeasurementsPage,
): Promise<readonly CompoundWithMeasurements[]> {
  const { bind, parameters } = createParameters()
  const order = createOrder('c', ORDER_COMPOUNDS, names)
  const below = orderPage(measurements, bind)
  const glance = createGlance(measurements.glance, measurements.order)
  const { narrow } = narrowNoun('measurements', measurements.filter ?? {}, bind)
  const query = {
    name: 'compound.findPageWithMeasurements',
    text: `
${matchNoun('compounds', filter ?? {}, { bind, conditions: isAfter(order, after, bind) })}
WITH c
${order.clause}
LIMIT $first
CALL (c) {
${narrow('MATCH (c)<-[:OF_COMPOUND]-(m:Measurement)', below.conditions, ['c'])}
WITH c, m
${below.clause}
LIMIT $firstBelow
${MATCH_ASSAY}
${MATCH_CITATION}
WITH m, c, a, z
${below.clause}
RETURN collect(${glance.list}) AS measurements
}
RETURN c.sortName AS sortName,
${COMPOUND_COLUMNS},
measurements
${order.clause}`,
    integers: ['at', 'first', 'firstBelow'],
  }
  const toListed = (row: Row) => {
    const compound = toCompound(row)
    const context = { compound: toCompoundAtAGlance(compound), at }
    const found = readCollected(row, 'measurements', glance.names).map((fields) => glance.decode(fields, context))
    return { ...compound, sortName: readText(row, 'sortName'), measurements: found }
  }
  return findOnce(reader, { query, parameters: { ...parameters(), at, first, firstBelow: measurements.first } }, toListed)
}

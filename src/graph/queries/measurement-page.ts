/**
 * Pages of the measurements in force at a moment: of all, or a page for each of some compounds or documents. The text is
 * put together from fixed fragments by the filter and the order; what they hold are parameters.
 */
import type { Measurement } from '../../domain/measurement.js'
import { findRows, readFields } from '../decode-fields.js'
import { readNumber, readText } from '../decode-value.js'
import type { GraphReader, Row } from '../graph.js'
import { type Bind, createParameters } from './condition.js'
import { readTotal } from './entity-queries.js'
import { type Filter, matchNoun, narrowNoun } from './filter.js'
import { createOrder, isAfter, type ListOrder, type Position, toPosition } from './list-order.js'
import { MATCH_ASSAY, MATCH_CITATION, MATCH_COMPOUND, MEASUREMENT_COLUMNS, toMeasurement } from './measurement-context.js'
import { COMPOUND_AT_A_GLANCE, createGlance, type GlancePart, readCompoundAtAGlance } from './measurement-glance.js'
import { type MeasurementOrder, ORDER_MEASUREMENTS } from './orders.js'

export interface MeasurementSelection {
  readonly at: number
  readonly filter?: Filter | null
}

export interface MeasurementPage extends MeasurementSelection {
  /** By id where there is none. */
  readonly order: readonly MeasurementOrder[]
  readonly after: Position | null
  /** For a list below others, the most rows of each. */
  readonly first: number
  /** The parts of a glance that are read of each; the whole where null or absent. */
  readonly glance?: readonly GlancePart[] | null
}

/** What is read of the measurement `m` of compound `c` in assay `a`, cited by `z`. */
interface Columns {
  readonly columns: string
  readonly decode: (row: Row, at: number) => Measurement
}

const WHOLE: Columns = { columns: MEASUREMENT_COLUMNS, decode: toMeasurement }

export interface Total {
  readonly parentId: string
  readonly total: number
}

interface Parent {
  readonly noun: string
  readonly match: string
}

const OF_COMPOUNDS: Parent = {
  noun: 'Compounds',
  match: 'MATCH (:Compound {id: parentId})<-[:OF_COMPOUND]-(m:Measurement)',
}
const IN_DOCUMENTS: Parent = {
  noun: 'Documents',
  match: 'MATCH (m:Measurement {documentId: parentId})',
}

export const MEASUREMENT_PAGE_QUERIES: readonly string[] = [
  'measurement.findPage',
  'measurement.count',
  ...[OF_COMPOUNDS, IN_DOCUMENTS].flatMap(({ noun }) => [`measurement.findPageOf${noun}`, `measurement.countOf${noun}`]),
]

/** The position of a row in a list of this order, after which the next page goes on. */
export function toMeasurementPosition(measurement: Measurement, order: readonly MeasurementOrder[]): Position {
  return toPosition(orderMeasurements(order), measurement)
}

export function findMeasurementPage(reader: GraphReader, page: MeasurementPage): Promise<readonly Measurement[]> {
  const { bind, parameters } = createParameters()
  const { clause, conditions } = orderPage(page, bind)
  const { columns, decode } = chooseColumns(page)
  const { at, first } = page
  const query = {
    name: 'measurement.findPage',
    text: `
${matchNoun('measurements', page.filter ?? {}, { bind, conditions })}
WITH m
${clause}
LIMIT $first
${MATCH_COMPOUND}
${MATCH_ASSAY}
${MATCH_CITATION}
RETURN ${columns}
${clause}`,
    integers: ['at', 'first'],
  }
  return findRows(reader, { query, parameters: { ...parameters(), at, first } }, (row) => decode(row, at))
}

export function countMeasurements(reader: GraphReader, { at, filter }: MeasurementSelection): Promise<number> {
  const { bind, parameters } = createParameters()
  const query = {
    name: 'measurement.count',
    text: `
${matchNoun('measurements', filter ?? {}, { bind })}
RETURN count(m) AS total`,
    integers: ['at'],
  }
  return readTotal(reader, query, { ...parameters(), at })
}

/** A page for each compound, one after the other in the order of their ids; the row's `compound` tells whose it is. */
export function findMeasurementsOfCompounds(
  reader: GraphReader,
  { compoundIds, ...page }: MeasurementPage & { readonly compoundIds: readonly string[] },
): Promise<readonly Measurement[]> {
  return findChildPages(reader, { ...page, parent: OF_COMPOUNDS, parentIds: compoundIds })
}

/** A compound without any is left out. */
export function countMeasurementsOfCompounds(
  reader: GraphReader,
  { compoundIds, ...selection }: MeasurementSelection & { readonly compoundIds: readonly string[] },
): Promise<readonly Total[]> {
  return countChildren(reader, { ...selection, parent: OF_COMPOUNDS, parentIds: compoundIds })
}

/** A page for each document in which values stand; the row's `locator` tells which it is. */
export function findMeasurementsOfDocuments(
  reader: GraphReader,
  { documentIds, ...page }: MeasurementPage & { readonly documentIds: readonly string[] },
): Promise<readonly Measurement[]> {
  return findChildPages(reader, { ...page, parent: IN_DOCUMENTS, parentIds: documentIds })
}

/** A document without any is left out. */
export function countMeasurementsOfDocuments(
  reader: GraphReader,
  { documentIds, ...selection }: MeasurementSelection & { readonly documentIds: readonly string[] },
): Promise<readonly Total[]> {
  return countChildren(reader, { ...selection, parent: IN_DOCUMENTS, parentIds: documentIds })
}

interface OfParents {
  readonly parent: Parent
  readonly parentIds: readonly string[]
}

function findChildPages(reader: GraphReader, page: MeasurementPage & OfParents): Promise<readonly Measurement[]> {
  const { bind, parameters } = createParameters()
  const { clause, conditions } = orderPage(page, bind)
  const { answers, fitting, narrow } = narrowNoun('measurements', page.filter ?? {}, bind)
  const { columns, decode } = chooseColumns(page)
  const { parentIds, at, first } = page
  const query = {
    name: `measurement.findPageOf${page.parent.noun}`,
    text: `
${answers}UNWIND $parentIds AS parentId
CALL (${['parentId', ...fitting].join(', ')}) {
${narrow(page.parent.match, conditions)}
WITH m
${clause}
LIMIT $first
RETURN m
}
${MATCH_COMPOUND}
${MATCH_ASSAY}
${MATCH_CITATION}
RETURN ${columns}
${clause.replace('ORDER BY', 'ORDER BY parentId,')}`,
    integers: ['at', 'first'],
  }
  return findRows(reader, { query, parameters: { ...parameters(), parentIds, at, first } }, (row) => decode(row, at))
}

function countChildren(
  reader: GraphReader,
  { at, filter, parent, parentIds }: MeasurementSelection & OfParents,
): Promise<readonly Total[]> {
  const { bind, parameters } = createParameters()
  const { answers, narrow } = narrowNoun('measurements', filter ?? {}, bind)
  const query = {
    name: `measurement.countOf${parent.noun}`,
    text: `
${answers}UNWIND $parentIds AS parentId
${narrow(parent.match, [], ['parentId'])}
RETURN parentId, count(m) AS total`,
    integers: ['at'],
  }
  return findRows(reader, { query, parameters: { ...parameters(), parentIds, at } }, (row) => ({
    parentId: readText(row, 'parentId'),
    total: readNumber(row, 'total'),
  }))
}

function chooseColumns({ glance: parts = null, order }: MeasurementPage): Columns {
  if (parts === null) return WHOLE
  const glance = createGlance(parts, order)
  return {
    columns: `${glance.list} AS measurement, ${COMPOUND_AT_A_GLANCE} AS compound`,
    decode: (row, at) =>
      glance.decode(readFields(row, 'measurement', glance.names), { compound: readCompoundAtAGlance(row, 'compound'), at }),
  }
}

/** Of the measurements `m`. */
export function orderPage(
  { after, order }: MeasurementPage,
  bind: Bind,
): { readonly clause: string; readonly conditions: readonly string[] } {
  const ordered = orderMeasurements(order)
  return { clause: ordered.clause, conditions: isAfter(ordered, after, bind) }
}

function orderMeasurements(order: readonly MeasurementOrder[]): ListOrder<Measurement> {
  return createOrder('m', ORDER_MEASUREMENTS, order)
}

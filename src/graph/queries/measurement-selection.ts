/**
 * Everything that a selection holds, unpaged, as of a moment `at`: for answers that weigh all values of a context. The
 * text is put together from fixed fragments by the filter, as that of a page is.
 */
import type { Measurement } from '../../domain/measurement.js'
import { findRows } from '../decode-fields.js'
import { readText } from '../decode-value.js'
import { GraphError } from '../graph-error.js'
import type { Cypher, GraphReader, Parameters, Row } from '../graph.js'
import { findAssaysByIds } from './assay.js'
import { findCitationsByIds } from './citation.js'
import { createParameters } from './condition.js'
import { matchNoun } from './filter.js'
import { onceInForce } from './in-force.js'
import {
  MATCH_ASSAY,
  MATCH_CITATION,
  MATCH_COMPOUND,
  MEASUREMENT_COLUMNS,
  THIN_COLUMNS,
  toMeasurement,
  toMeasurementIn,
} from './measurement-context.js'
import type { MeasurementSelection } from './measurement-page.js'
import type { OfSome } from './measurement.js'

const FIND_REPORTED: Cypher = {
  name: 'measurement.findReportedInDocuments',
  text: `
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:REPORTED_IN]-(z:Citation)
MATCH (z)<-[:CITED_BY]-(m:Measurement)
WHERE ${onceInForce('m')}
${MATCH_COMPOUND}
${MATCH_ASSAY}
RETURN ${MEASUREMENT_COLUMNS}
ORDER BY m.id`,
  integers: ['at'],
}

const FIND_WAITING: Cypher = {
  name: 'measurement.findWaiting',
  text: `
MATCH (p:Proposal {state: 'PROPOSED'})-[:PROPOSES]->(m:Measurement)
${MATCH_COMPOUND}
${MATCH_ASSAY}
${MATCH_CITATION}
RETURN ${MEASUREMENT_COLUMNS}
ORDER BY m.id`,
  integers: ['at'],
}

/** Rows of 20,000 values with their compounds take about a second on either engine. */
const BATCH = 20_000

/** Each query for ids walks the whole selection anew, so it reads the ids of several batches at once. */
const BATCHES_OF_IDS = 5

const CONTEXT = `${MATCH_COMPOUND}
${MATCH_ASSAY}
${MATCH_CITATION}
RETURN m.id AS id,
${THIN_COLUMNS}
ORDER BY id`

const FIRST_BATCH = `WITH m
ORDER BY m.id
LIMIT $first
${CONTEXT}`

const IDS_AFTER = `WITH m
WHERE m.id > $after
RETURN m.id AS id
ORDER BY id
LIMIT $first`

const FIND_BATCH: Cypher = {
  name: 'measurement.findBatch',
  text: `
UNWIND $ids AS id
MATCH (m:Measurement {id: id})
${CONTEXT}`,
  integers: ['at'],
}

export const MEASUREMENT_SELECTION_QUERIES: readonly string[] = [
  ...['measurement.findSelected', 'measurement.findSelectedIds'],
  ...[FIND_BATCH, FIND_REPORTED, FIND_WAITING].map(({ name }) => name),
]

/**
 * All measurements, now or once in force, that the filter lets through, by id. There can be very many: they come in
 * batches, each well within the time that a query has, and their assays and citations are read once each.
 */
export async function findSelectedMeasurements(
  reader: GraphReader,
  selection: MeasurementSelection,
  batch: number = BATCH,
): Promise<readonly Measurement[]> {
  const rows = await readBatches(reader, selection, batch)
  const idsOf = (column: string) => [...new Set(rows.map((row) => readText(row, column)))]
  const [assays, citations] = await Promise.all([
    findAssaysByIds(reader, idsOf('assayId')),
    findCitationsByIds(reader, idsOf('citationId')),
  ])
  const [assayById, citationById] = [indexById(assays), indexById(citations)]
  return rows.map((row) => {
    const assay = assayById.get(readText(row, 'assayId'))
    const citation = citationById.get(readText(row, 'citationId'))
    if (assay === undefined || citation === undefined) throw new GraphError('QUERY', `A value's assay or citation could not be read again.`)
    return toMeasurementIn(row, selection.at, { assay, citation })
  })
}

/** One query where a batch holds them all; else the ids of the others, and a query for each batch of these. */
async function readBatches(reader: GraphReader, selection: MeasurementSelection, batch: number): Promise<readonly Row[]> {
  const { at } = selection
  const [first, parameters] = toSelection(selection, 'measurement.findSelected', FIRST_BATCH)
  const rows = [...(await reader.read(first, { ...parameters, at, first: batch }))]
  const last = rows.length < batch ? undefined : rows.at(-1)
  if (last === undefined) return rows
  for await (const ids of readIds(reader, selection, { after: readText(last, 'id'), first: batch * BATCHES_OF_IDS })) {
    for (let start = 0; start < ids.length; start += batch) {
      rows.push(...(await reader.read(FIND_BATCH, { ids: ids.slice(start, start + batch), at })))
    }
  }
  return rows
}

interface IdsAfter {
  readonly after: string
  /** The most of a query. */
  readonly first: number
}

/** The ids that follow `after`, as many queries as they need. */
async function* readIds(
  reader: GraphReader,
  selection: MeasurementSelection,
  { after, first }: IdsAfter,
): AsyncGenerator<readonly string[]> {
  const [query, conditions] = toSelection(selection, 'measurement.findSelectedIds', IDS_AFTER)
  for (let last: string | undefined = after; last !== undefined;) {
    const rows = await reader.read(query, { ...conditions, at: selection.at, after: last, first })
    const ids = rows.map((row) => readText(row, 'id'))
    yield ids
    last = ids.length < first ? undefined : ids.at(-1)
  }
}

function toSelection({ filter }: MeasurementSelection, name: string, clauses: string): readonly [Cypher, Parameters] {
  const { bind, parameters } = createParameters()
  const text = `
${matchNoun('measurements', filter ?? {}, { bind, isThere: onceInForce('m') })}
${clauses}`
  return [{ name, text, integers: ['at', 'first'] }, parameters()]
}

/** All measurements, now or once in force, whose citation is in the list of references of some documents, by id. */
export function findMeasurementsReportedInDocuments(reader: GraphReader, { ids, at }: OfSome): Promise<readonly Measurement[]> {
  return find(reader, FIND_REPORTED, { ids, at })
}

/** All measurements that wait for review, by id. */
export function findWaitingMeasurements(reader: GraphReader, { at }: { readonly at: number }): Promise<readonly Measurement[]> {
  return find(reader, FIND_WAITING, { at })
}

function indexById<Entity extends { readonly id: string }>(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]))
}

function find(reader: GraphReader, query: Cypher, parameters: Parameters & { readonly at: number }): Promise<readonly Measurement[]> {
  return findRows(reader, { query, parameters }, (row) => toMeasurement(row, parameters.at))
}

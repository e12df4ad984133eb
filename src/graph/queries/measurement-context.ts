/**
 * A measurement always travels with its context, as columns of one query: the comparability rules need its compound,
 * assay (with target, cell line and protocol) and citation (with publisher and document), and nothing below it needs
 * another query. What is optional is read by pattern comprehensions, each starting at a node that is bound already.
 */
import { ENDPOINT_KINDS } from '../../domain/endpoint.js'
import { INTERVAL_KINDS, type Interval } from '../../domain/interval.js'
import { COMPOUND_ROLES, type DoseResponseFit, type Measurement } from '../../domain/measurement.js'
import { RELATIONS } from '../../domain/relation.js'
import type { ReportedValue, Uncertainty } from '../../domain/reported-value.js'
import { listFields, readFields, readOneOf, readOneOfOrNull, readOptionalFields, readOptionalId } from '../decode-fields.js'
import { LOCATOR_FIELDS, toLocator } from '../decode-locator.js'
import { readBooleanOrNull, readNumberOrNull, readText, readTextOrNull, readTexts } from '../decode-value.js'
import type { Row } from '../graph.js'
import { ASSAY_COLUMNS, toAssay } from './assay.js'
import { CITATION_COLUMNS, toCitation } from './citation.js'
import { COMPOUND_COLUMNS, toCompound } from './compound-columns.js'
import { FORCE_FIELDS, toForce } from './in-force.js'

export const INTERVAL_FIELDS = [
  ...['intervalLow', 'intervalHigh', 'intervalLowInclusive', 'intervalHighInclusive', 'intervalKind', 'intervalUnit'],
]

const MEASUREMENT_FIELDS = [
  ...['id', 'endpoint', 'endpointKind', 'role', 'acceptedAt', 'validity', ...FORCE_FIELDS, ...LOCATOR_FIELDS],
  ...['reportedText', 'relation', 'value', 'upperValue', 'unit'],
  ...['standardRelation', 'standardValue', 'standardUnit', 'pValue', 'significantFigures'],
  ...INTERVAL_FIELDS,
  ...['uncertaintyText', 'uncertaintyKind', 'uncertaintyLow', 'uncertaintyHigh', 'uncertaintyValue', 'n', 'replicateKind'],
]

const FIT_FIELDS = ['id', 'hillSlope', 'top', 'bottom', 'dmax', 'hookObserved', 'convention'] as const

/** From a value (a measurement or a missing value) `m` to what it is a value of. */
export const MATCH_COMPOUND = 'MATCH (m)-[:OF_COMPOUND]->(c:Compound)'
export const MATCH_ASSAY = 'MATCH (m)-[:IN_ASSAY]->(a:Assay)'
export const MATCH_CITATION = 'MATCH (m)-[:CITED_BY]->(z:Citation)'

/** The columns of the measurement `m` itself; a correction counts once it is in force at `$at`. */
export const OWN_COLUMNS = `${listFields('m', MEASUREMENT_FIELDS)} AS measurement,
[(m)-[:FROM_FIT]->(f:DoseResponseFit) | ${listFields('f', FIT_FIELDS)}] AS fit,
[(m)-[:SUPERSEDES]->(o:Measurement) | o.id] AS supersedes,
[(m)<-[:SUPERSEDES]-(o:Measurement) WHERE o.fromSequence <= $at | o.id] AS supersededBy,
[(m)-[:RESTATES]->(o:Measurement) | o.id] AS restates`

/** The columns of the measurement `m` of compound `c` in assay `a`, cited by `z`. */
export const MEASUREMENT_COLUMNS = `${OWN_COLUMNS},
${COMPOUND_COLUMNS},
${ASSAY_COLUMNS},
${CITATION_COLUMNS}`

/** The same with the ids of assay and citation alone, which many values share: beside thousands of values each is read once. */
export const THIN_COLUMNS = `${OWN_COLUMNS},
${COMPOUND_COLUMNS},
a.id AS assayId,
z.id AS citationId`

/** From the columns `MEASUREMENT_COLUMNS`, as of the moment `at`. */
export function toMeasurement(row: Row, at: number): Measurement {
  return toMeasurementIn(row, at, { assay: toAssay(row), citation: toCitation(row) })
}

/** From the columns `THIN_COLUMNS`, as of the moment `at`, with what their ids stand for. */
export function toMeasurementIn(row: Row, at: number, { assay, citation }: Pick<Measurement, 'assay' | 'citation'>): Measurement {
  const fields = readFields(row, 'measurement', MEASUREMENT_FIELDS)
  return {
    id: readText(fields, 'id'),
    endpoint: readText(fields, 'endpoint'),
    endpointKind: readOneOf(fields, 'endpointKind', ENDPOINT_KINDS),
    role: readOneOfOrNull(fields, 'role', COMPOUND_ROLES) ?? 'TEST',
    compound: toCompound(row),
    assay,
    citation,
    locator: toLocator(fields),
    fit: toFit(readOptionalFields(row, 'fit', FIT_FIELDS)),
    ...toForce(fields, at),
    acceptedAt: readTextOrNull(fields, 'acceptedAt'),
    supersedesId: readOptionalId(row, 'supersedes'),
    supersededById: readOptionalId(row, 'supersededBy'),
    restatesId: readOptionalId(row, 'restates'),
    ...toReportedValue(fields),
  }
}

function toReportedValue(fields: Row): ReportedValue {
  return {
    reportedText: readText(fields, 'reportedText'),
    relation: readOneOfOrNull(fields, 'relation', RELATIONS),
    value: readNumberOrNull(fields, 'value'),
    upperValue: readNumberOrNull(fields, 'upperValue'),
    unit: readTextOrNull(fields, 'unit'),
    standardRelation: readOneOfOrNull(fields, 'standardRelation', RELATIONS),
    standardValue: readNumberOrNull(fields, 'standardValue'),
    standardUnit: readTextOrNull(fields, 'standardUnit'),
    pValue: readNumberOrNull(fields, 'pValue'),
    significantFigures: readNumberOrNull(fields, 'significantFigures'),
    interval: toInterval(fields),
    intervalUnit: readTextOrNull(fields, 'intervalUnit'),
    uncertainty: toUncertainty(fields),
    validity: readTexts(fields, 'validity'),
  }
}

/** From the fields `INTERVAL_FIELDS`. */
export function toInterval(fields: Row): Interval | null {
  const kind = readOneOfOrNull(fields, 'intervalKind', INTERVAL_KINDS)
  if (kind === null) return null
  return {
    low: readNumberOrNull(fields, 'intervalLow'),
    high: readNumberOrNull(fields, 'intervalHigh'),
    lowInclusive: readBooleanOrNull(fields, 'intervalLowInclusive') ?? false,
    highInclusive: readBooleanOrNull(fields, 'intervalHighInclusive') ?? false,
    kind,
  }
}

function toUncertainty(fields: Row): Uncertainty | null {
  const reportedText = readTextOrNull(fields, 'uncertaintyText')
  if (reportedText === null) return null
  return {
    reportedText,
    kind: readTextOrNull(fields, 'uncertaintyKind'),
    low: readNumberOrNull(fields, 'uncertaintyLow'),
    high: readNumberOrNull(fields, 'uncertaintyHigh'),
    value: readNumberOrNull(fields, 'uncertaintyValue'),
    n: readNumberOrNull(fields, 'n'),
    replicateKind: readTextOrNull(fields, 'replicateKind'),
  }
}

function toFit(fields: Row | null): DoseResponseFit | null {
  if (fields === null) return null
  return {
    hillSlope: readNumberOrNull(fields, 'hillSlope'),
    top: readNumberOrNull(fields, 'top'),
    bottom: readNumberOrNull(fields, 'bottom'),
    dmax: readNumberOrNull(fields, 'dmax'),
    hookObserved: readBooleanOrNull(fields, 'hookObserved'),
    convention: readTextOrNull(fields, 'convention'),
  }
}

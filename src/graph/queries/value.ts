/**
 * The values of compounds, measured and missing, in one query: what a comparison of named compounds is made from.
 * Measurements are there that are or were in force at the moment `at` (an audit sequence), missing values in force at it.
 */
import type { Measurement } from '../../domain/measurement.js'
import type { MissingValue } from '../../domain/missing-value.js'
import { findRows, listFields } from '../decode-fields.js'
import { readBoolean } from '../decode-value.js'
import type { Cypher, GraphReader, Row } from '../graph.js'
import { ASSAY_COLUMNS, toAssay } from './assay.js'
import { OPTIONAL_CITATION_COLUMNS, toRequiredCitation } from './citation.js'
import { COMPOUND_COLUMNS } from './compound-columns.js'
import { onceInForce } from './in-force.js'
import { MATCH_ASSAY, OWN_COLUMNS, toMeasurementIn } from './measurement-context.js'
import type { OfSome } from './measurement.js'
import { MISSING_VALUE_FIELDS, toMissingValue } from './missing-value.js'

// A missing value is tied to compound, assay and citation as a measurement is: `m` is either.
const FIND_BY_COMPOUNDS: Cypher = {
  name: 'value.findByCompounds',
  text: `
UNWIND $ids AS id
MATCH (c:Compound {id: id})<-[:OF_COMPOUND]-(m)
WHERE ${onceInForce('m')}
${MATCH_ASSAY}
RETURN m:Measurement AS isMeasured,
${OWN_COLUMNS},
${listFields('m', MISSING_VALUE_FIELDS)} AS missingValue,
${COMPOUND_COLUMNS},
${ASSAY_COLUMNS},
${OPTIONAL_CITATION_COLUMNS}
ORDER BY m.id`,
  integers: ['at'],
}

export const VALUE_QUERIES: readonly string[] = [FIND_BY_COMPOUNDS.name]

/** One of the two is null. */
export interface ValueOfCompound {
  readonly compoundId: string
  readonly measurement: Measurement | null
  readonly missingValue: MissingValue | null
}

/** All values of some compounds, by id. */
export async function findValuesByCompounds(reader: GraphReader, { ids, at }: OfSome): Promise<readonly ValueOfCompound[]> {
  const values = await findRows(reader, { query: FIND_BY_COMPOUNDS, parameters: { ids, at } }, (row) => toValue(row, at))
  return values.filter(({ missingValue }) => missingValue === null || missingValue.untilSequence === null)
}

function toValue(row: Row, at: number): ValueOfCompound {
  if (!readBoolean(row, 'isMeasured')) {
    const missingValue = toMissingValue(row, at)
    return { compoundId: missingValue.compound.id, measurement: null, missingValue }
  }
  const measurement = toMeasurementIn(row, at, { assay: toAssay(row), citation: toRequiredCitation(row) })
  return { compoundId: measurement.compound.id, measurement, missingValue: null }
}

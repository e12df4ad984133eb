import type { ReportedValue } from '../domain/reported-value.js'
import { toStoredProperties } from './stored-properties.js'
import type { Properties } from './record.js'

/** A reported value as the properties of its measurement; the decoder in `queries/measurement-context.ts` reads them back. */
export function toReportedValueProperties(value: ReportedValue): Properties {
  const { interval, uncertainty } = value
  return toStoredProperties({
    reportedText: value.reportedText,
    relation: value.relation,
    value: value.value,
    upperValue: value.upperValue,
    unit: value.unit,
    standardRelation: value.standardRelation,
    standardValue: value.standardValue,
    standardUnit: value.standardUnit,
    pValue: value.pValue,
    significantFigures: value.significantFigures,
    intervalLow: interval?.low,
    intervalHigh: interval?.high,
    intervalLowInclusive: interval?.lowInclusive,
    intervalHighInclusive: interval?.highInclusive,
    intervalKind: interval?.kind,
    intervalUnit: value.intervalUnit,
    uncertaintyText: uncertainty?.reportedText,
    uncertaintyKind: uncertainty?.kind,
    uncertaintyLow: uncertainty?.low,
    uncertaintyHigh: uncertainty?.high,
    uncertaintyValue: uncertainty?.value,
    n: uncertainty?.n,
    replicateKind: uncertainty?.replicateKind,
    validity: value.validity,
  })
}

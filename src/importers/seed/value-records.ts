import { parseReportedValue } from '../../domain/parse-reported-value.js'
import { readReportedType } from '../../domain/reported-type.js'
import type { NodeRecord } from '../../graph/record.js'
import { toReportedValueProperties } from '../../graph/reported-value-properties.js'
import { toMeasurementId } from './measurement-records.js'
import { getDocumentId, SeedEntryError, type SeedPlace } from './seed-entry.js'
import { joinRecords, toNode, toRelationship, type SeedRecords } from './seed-records.js'
import type { SeedFile } from './seed-schema.js'
import { describeUnknownEndpoint } from './unknown-endpoint.js'

type SeedValue = SeedFile['values'][number]

/**
 * A value with its curve and the value that it restates. One that stands in a table which can be imported bears the id
 * that the import would give it, so that importing the table finds it there and adds nothing.
 */
export function toValue(entry: SeedValue, place: SeedPlace): SeedRecords {
  const { compound, assay, citation, tableRow, restates } = entry
  const endpoint = readReportedType(entry.endpoint)?.endpoint ?? null
  if (endpoint === null) throw new SeedEntryError(describeUnknownEndpoint(entry.endpoint), ['endpoint'])
  const { reportedText, unit, roundingUnknown, uncertainty, n, replicateKind } = entry
  const parsed = parseReportedValue({ text: reportedText, endpoint: entry.endpoint, unit, roundingUnknown, uncertainty, n, replicateKind })
  if (parsed.kind !== 'VALUE') {
    const reasons = parsed.issues.map(({ message }) => message).join(' ')
    throw new SeedEntryError(`"${reportedText}" is not one value; ${reasons || 'give each value an entry of its own.'}`, ['reportedText'])
  }
  const validity = [...new Set([...parsed.value.validity, ...entry.validity])].sort()
  const node = toNode('Measurement', toValueId(entry, endpoint.code, place), {
    ...{ endpoint: endpoint.code, endpointKind: endpoint.kind, status: 'ACCEPTED', role: 'TEST', rowDigest: tableRow?.split(':')[1] },
    ...toReportedValueProperties({ ...parsed.value, validity }),
  })
  const relationships = [
    toRelationship('OF_COMPOUND', node, { label: 'Compound', id: compound }),
    toRelationship('IN_ASSAY', node, { label: 'Assay', id: assay }),
    toRelationship('CITED_BY', node, { label: 'Citation', id: citation }),
  ]
  return joinRecords([{ nodes: [node], relationships }, toFit(entry, node), toRestated(restates, node)])
}

function toValueId({ compound, tableRow, key }: SeedValue, endpointCode: string, place: SeedPlace): string {
  if (tableRow !== undefined) return `measurement:${tableRow}`
  const id = toMeasurementId(getDocumentId(place), compound, endpointCode)
  return key === undefined ? id : `${id}:${key}`
}

function toFit({ dmax }: SeedValue, measurement: NodeRecord): SeedRecords {
  if (dmax === undefined) return { nodes: [], relationships: [] }
  const node = toNode('DoseResponseFit', measurement.id.replace(/^measurement:/, 'dose-response-fit:'), { dmax })
  return { nodes: [node], relationships: [toRelationship('FROM_FIT', measurement, node)] }
}

function toRestated(restates: SeedValue['restates'], measurement: NodeRecord): SeedRecords {
  if (restates === undefined) return { nodes: [], relationships: [] }
  const { measurement: id, basis, because } = restates
  return { nodes: [], relationships: [toRelationship('RESTATES', measurement, { label: 'Measurement', id }, { basis, because })] }
}
